/** What of a narrative is left pending and is none of this activity's work. */
import type { Row } from '../../model';
import type { Clause } from '../../narrative/clauses';
import { ACTIVITY } from '../../narrative/words';
import type { RuleContext } from '../rule';
import { asksFor, isAccomplished } from './accomplished';
import { isThirdParty } from './third-party';

/**
 * Whether what a clause leaves pending is not the activity's: another activity's; or, where the others tell that this one was done,
 * a third party's, next year's or paperwork of the contract that made it.
 */
export function isOthers(clause: Clause, said: readonly Clause[], row: Row, context: RuleContext): boolean {
  if (namesAnotherActivity(clause, row)) return true;
  if (!isThirdParty(clause, context.reading) && !namesLaterYear(clause, context) && !isAftermath(clause)) return false;
  return !asksFor(clause, row) && isAccomplished(said, clause, row);
}

/** «queda pendiente el pago de la última factura», «falta liquidar el contrato». */
function isAftermath({ words }: Clause): boolean {
  return words.some(({ plain }, at) => {
    if (!/^(facturas?|pagos?|liquid(acion|ar))$/.test(plain)) return false;
    if (words[at - 1]?.plain === 'de' && /^(proceso|tramite|etapa)$/.test(words[at - 2]?.plain ?? '')) return true;
    return words.slice(Math.max(0, at - 4), at).some((word) => /^(pendientes?|faltan?|restan?|por|sin)$/.test(word.plain));
  });
}

const BELONGS = /^(correspond|pertenec|hace|hacen|parte|report|program|previst|objeto|segun|inclu|contempl)/;

/** «que corresponde a la actividad 4.1», «no hace parte de esta actividad», «es de otra actividad». */
function namesAnotherActivity({ words }: Clause, { numeral }: Row): boolean {
  return words.some(({ plain }, at) => {
    if (!ACTIVITY.has(plain) && !/^(numeral|item|subactividad)$/.test(plain)) return false;
    const before = words.slice(Math.max(0, at - 6), at).map((word) => word.plain);
    const owner = before[before.length - 1] ?? '';
    if (/^otr[ao]$/.test(owner)) return /^(de|a|en|la|como)$/.test(before[before.length - 2] ?? '');
    const related = before.some((word) => BELONGS.test(word));
    if (/^(est[ae]|dich[ao]|la|el)$/.test(owner) && related && before.includes('no')) return true;
    const named = words.slice(at + 1, at + 3).find((word) => /^[0-9]/.test(word.plain))?.plain ?? '';
    // A plain number may count the parts of this very activity.
    return named !== '' && (related || /[.,]/.test(named)) && !isWithin(named, numeral);
  });
}

function isWithin(named: string, numeral: string): boolean {
  const [part, whole] = [named, numeral].map((text) => text.replace(/,/g, '.').replace(/\.+$/, ''));
  return whole === '' ? !/[.,]/.test(named) : part === whole || part?.startsWith(`${whole ?? ''}.`) === true;
}

/** «en 2025 se actualizará», «para la próxima vigencia». */
function namesLaterYear({ words }: Clause, { corte, reading }: RuleContext): boolean {
  const year = corte === null ? reading.vigencia : Number(corte.slice(0, 4));
  return words.some(({ plain }, at) => {
    if (/^20[0-9]{2}$/.test(plain)) return year !== null && Number(plain) > year;
    if (!/^(ano|vigencia|anualidad)$/.test(plain)) return false;
    return [words[at - 1], words[at + 1]].some((word) => /^(proxim[ao]|siguiente|entrante|venider[ao])$/.test(word?.plain ?? ''));
  });
}

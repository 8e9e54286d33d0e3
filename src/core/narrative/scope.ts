import { monthOf } from '../days';
import type { Clause, Word } from './clauses';
import type { Strength } from './words';
import { PERIODS, STANDS } from './words';

const PERIOD = '(periodo|cuatrimestre|trimestre|semestre|bimestre)';
const ORDINAL = '(primer|segundo|tercer|cuarto|presente|actual|i|ii|iii|iv|[1-4](er|do|to|°|º)?)';
const OF_THE_PERIOD = new RegExp(
  `\\b(en|durante|del|para) (el |la |este |esta )?(${ORDINAL} )?${PERIOD}\\b|\\b(en|durante) (el|este) mes\\b|\\ben este (corte|seguimiento)\\b`,
);
const TO_DATE =
  /\ba la fecha\b|\ben lo (corrido|que va)\b|\bacumulad|\ben total\b|\ba corte\b|\bdurante (la vigencia|el ano)\b|\bprimero? y segundo\b|\bprimeros\b/;

/** Whether a plain clause covers one period or everything up to the corte; null where it does not say. */
export function scopeOf(said: string): 'periodo' | 'acumulado' | null {
  if (TO_DATE.test(said)) return 'acumulado';
  return OF_THE_PERIOD.test(said) ? 'periodo' : null;
}

/** «para este seguimiento», «en el presente periodo»: a clause about the corte under review. */
export function namesThisPeriod(words: readonly Word[], from = 0): boolean {
  return words.slice(from).some(({ plain }, index, rest) => {
    if (!PERIODS.has(plain)) return false;
    return rest
      .slice(Math.max(0, index - 2), index)
      .some((before) => ['este', 'esta', 'presente', 'actual', 'el', 'la', 'del'].includes(before.plain));
  });
}

/** «No aplica para este seguimiento», «no está programada para este corte». */
export function notApplicableStrength({ words }: Clause): Strength | null {
  for (let at = 0; at < words.length && at < 6; at++) {
    if (words[at]?.plain !== 'no' && words[at]?.plain !== 'sin') continue;
    const next = words[at + 1]?.plain ?? '';
    if (words[at]?.plain === 'no' && /^apli(ca|can|co|cable|cables)$/.test(next)) {
      return words.length <= at + 2 || namesThisPeriod(words, at + 2) ? 'fuerte' : 'debil';
    }
    const stated = /^han?$/.test(next) ? 3 : STANDS.has(next) || next === 'se' || next === 'fue' ? 2 : 1;
    const scheduled = words
      .slice(at + 1, at + 2 + stated)
      .some(({ plain }) => /^(programad|programaci|programo|programaron|previst|corresponde)/.test(plain));
    if (scheduled) return namesThisPeriod(words, at + 1) || words.length <= 4 ? 'fuerte' : 'debil';
  }
  return null;
}

/** «El año anterior se dictó», «la de 2023 se hizo en mayo», «en noviembre de 2023»; a law or a report of another year is no matter. */
export function isOfEarlierYear({ words }: Clause, vigencia: number | null): boolean {
  const verb = words.findIndex(({ plain, written }) => /ó$/.test(written) || /(aron|ieron|yeron|[ai]d[oa]s?)$/.test(plain));
  return words.some(({ plain }, at) => {
    const near = [words[at - 1]?.plain ?? '', words[at + 1]?.plain ?? ''];
    if (/^(ano|vigencia|anualidad)$/.test(plain)) return near.some((word) => /^(anterior|pasad[oa])$/.test(word));
    if (vigencia === null || !/^20[0-9]{2}$/.test(plain) || Number(plain) >= vigencia) return false;
    const adverbial = /^(en|durante|desde)$/.test(words[/^(ano|vigencia)$/.test(near[0] ?? '') ? at - 3 : at - 1]?.plain ?? '');
    const dated = /^(de|del)$/.test(near[0] ?? '') && monthOf(words[at - 2]?.plain ?? '') !== null;
    return adverbial || dated || (at < verb && !/^[0-9]+$/.test(words[at - 2]?.plain ?? ''));
  });
}

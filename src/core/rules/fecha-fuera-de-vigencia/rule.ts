import { formatDate } from '../../days';
import type { IsoDate } from '../../model';
import { rowRule } from '../rule';
import type { RuleContext } from '../rule';
import { ownDueDate } from '../schedule';

/** A PTEP is adopted for four years. */
const PROGRAMME_YEARS = 4;
/** Nothing of a PTEP can be due before the decree that created it (Decreto 1122 de 2024). */
const FIRST_PTEP_DAY = '2024-08-30';

interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** As a message names it. */
  readonly name: string;
}

export const rule = rowRule({
  code: 'fecha-fuera-de-vigencia',
  severity: 'error',
  group: 'cronograma',
  title: 'Fecha fuera de la vigencia',
  whatToDo: 'Corrija el año de la fecha, o la vigencia en los ajustes si la tabla es de otro año.',
  source: 'Ley 1474 de 2011, artículo 73 (plan anual); Decreto 1122 de 2024 (PTEP, a cuatro años). Enero del año siguiente es de cierre.',
  effect: 'La actividad aparece vencida, o con un plazo que el plan no tiene.',
  messages: {
    fuera: 'La última fecha es {{fecha}}, fuera {{vigencia}}.',
  },
  *check(row, context) {
    const due = ownDueDate(row);
    const span = spanOf(context);
    if (due === null || span === null || (due.date >= span.from && due.date <= span.to)) return;
    yield { message: 'fuera', data: { fecha: formatDate(due.date), vigencia: span.name }, row, cell: due.cell };
  },
});

/** The days on which something of the plan may be due; null where the vigencia is not known. */
function spanOf({ reading: { vigencia, perfil, horizonte } }: RuleContext): Span | null {
  if (horizonte !== null) return years(horizonte[0], horizonte[1], `del programa ${String(horizonte[0])}-${String(horizonte[1])}`);
  if (vigencia === null) return null;
  if (perfil === 'PAAC') return years(vigencia, vigencia, `de la vigencia ${String(vigencia)}`);
  // The table does not say in which year its programme began.
  const widest = years(
    vigencia - PROGRAMME_YEARS + 1,
    vigencia + PROGRAMME_YEARS - 1,
    `de los cuatro años del programa de ${String(vigencia)}`,
  );
  return { ...widest, from: widest.from > FIRST_PTEP_DAY ? widest.from : FIRST_PTEP_DAY };
}

function years(first: number, last: number, name: string): Span {
  return { from: `${String(first)}-01-01`, to: `${String(last + 1)}-01-31`, name };
}

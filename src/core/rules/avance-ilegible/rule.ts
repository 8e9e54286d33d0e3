import { formatShare } from '../../cells/percentage';
import { readCounts } from '../../cells/count';
import { shorten } from '../../narrative/narrative';
import type { Row } from '../../model';
import { byTable, progressUpTo, type Progress } from '../progress';
import { type Report, type RuleContext, tableRule } from '../rule';

type Message = 'fecha' | 'texto' | 'porcentaje';

export const rule = tableRule<Message>({
  code: 'avance-ilegible',
  severity: 'error',
  group: 'porcentaje',
  title: 'El avance no es un porcentaje',
  whatToDo: 'Escriba un porcentaje entre 0 % y 100 %, o N/A si nada estaba programado, y pase el texto a la columna de seguimiento.',
  source: 'Práctica: el % de avance de un componente solo se puede calcular con porcentajes en todas sus actividades.',
  effect: 'La actividad no entra en el promedio de su componente, y el porcentaje que se publica queda incompleto.',
  messages: {
    fecha: 'La columna de avance tiene una fecha, no un porcentaje.',
    texto: 'La columna de avance dice «{{texto}}», que no es un porcentaje ni N/A.',
    porcentaje: 'La columna de avance dice «{{texto}}»: el porcentaje que nombra es {{avance}}.',
  },
  *check(rows, context) {
    for (const { row, avance, cell } of illegible(rows, context)) {
      yield { ...describe(avance.texto), row, cell, corte: avance.corte };
    }
  },
});

function describe(text: string): Pick<Report<Message>, 'message' | 'data' | 'propuesta'> {
  // A number is only illegible where its format makes it a day.
  if (/^[0-9.]+$/.test(text)) return { message: 'fecha' };
  const texto = shorten(text.replace(/\s+/g, ' '));
  const share = shareNamed(text);
  if (share === null) return { message: 'texto', data: { texto } };
  return { message: 'porcentaje', data: { texto, avance: formatShare(share) }, propuesta: share };
}

interface RowProgress extends Progress {
  readonly row: Row;
}

/** Fewer words than this in a column are slips; more, and more than the percentages, are a column that measures in words. */
const SLIPS = 5;

function illegible(rows: readonly Row[], context: RuleContext): RowProgress[] {
  return byTable(rows).flatMap((table) => {
    if (!table.some(({ avances }) => avances.some(({ ilegible: wrong }) => wrong))) return [];
    const cells = table
      .filter((row) => row.desplazada === null)
      .flatMap((row) => progressUpTo(row, context).map((one) => ({ ...one, row })));
    const wrong = cells.filter(({ avance }) => avance.ilegible);
    const legible = cells.filter(({ avance }) => avance.avance !== null || avance.noAplica);
    return wrong.length > SLIPS && wrong.length > legible.length ? [] : wrong;
  });
}

/** The one percentage that a sentence names, as a share; null where it names none or several. */
function shareNamed(text: string): number | null {
  const named = readCounts(text).filter(({ kind }) => kind === 'porcentaje');
  const [first] = named;
  return named.length === 1 && first !== undefined && first.n <= 100 ? first.n / 100 : null;
}

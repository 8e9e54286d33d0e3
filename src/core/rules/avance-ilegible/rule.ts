import { formatShare } from '../../cells/percentage';
import { readCounts } from '../../cells/count';
import { shorten } from '../../cells/narrative';
import type { Row } from '../../model';
import { byTable, progressUpTo, type Progress } from '../progress';
import { type RuleContext, tableRule } from '../rule';

export const rule = tableRule({
  code: 'avance-ilegible',
  severity: 'error',
  group: 'porcentaje',
  title: 'El avance no es un porcentaje',
  whatToDo: 'Escriba un porcentaje entre 0 % y 100 %, o N/A si nada estaba programado, y pase el texto a la columna de seguimiento.',
  source: 'Práctica: el % de avance de un componente solo se puede calcular con porcentajes en todas sus actividades.',
  messages: {
    texto: 'La columna de avance dice «{{texto}}», que no es un porcentaje ni N/A.',
    porcentaje: 'La columna de avance dice «{{texto}}»: el porcentaje que nombra es {{avance}}.',
  },
  *check(rows, context) {
    for (const { row, avance, cell } of illegible(rows, context)) {
      const texto = shorten(avance.texto.replace(/\s+/g, ' '));
      const share = shareNamed(avance.texto);
      if (share === null) yield { message: 'texto', data: { texto }, row, cell, corte: avance.corte };
      else yield { message: 'porcentaje', data: { texto, avance: formatShare(share) }, row, cell, corte: avance.corte, propuesta: share };
    }
  },
});

interface RowProgress extends Progress {
  readonly row: Row;
}

/** Fewer words than this in a column are slips; more, and more than the percentages, are a column that measures in words. */
const SLIPS = 5;

function illegible(rows: readonly Row[], context: RuleContext): RowProgress[] {
  return byTable(rows).flatMap((table) => {
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

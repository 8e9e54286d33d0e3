/** Lines below the activities: who signs, how many activities are in which state. */
import { plain, textOf } from '../cells/text';
import { valueAt } from '../snapshot';
import type { Line } from './band-lines';
import { kindOfCell } from './cell-kind';

const LONGEST_CELL = 80;
const MOST_LABEL_WORDS = 6;
/** Fewer cells without a figure are no summary. */
const LEAST_STATES = 3;

const DID = '(?:elabor|proyect|revis|aprob|prepar|consolid|verific|valid|autoriz|diligenci)(?:o|aron|ad[oa]s?)';
const SIGNS = new RegExp(
  `^(?:${DID}(?: (?:y|e) ${DID})?(?: por)?|firmas?|cargos?|nombres?(?: y (?:apellidos?|cargo|firma))?|v(?:o|isto)\\.? ?b(?:o|ueno)\\.?)\\s*(?::|$)`,
);
const STATE =
  '(?:programad|cumplid|ejecutad|incumplid|finalizad|terminad|vencid|atrasad|reportad|evaluad|iniciad)[ao]s?|pendientes?|en (?:proceso|ejecucion|avance|tramite|desarrollo)|sin (?:iniciar|avance|ejecutar)|no (?:cumplid|iniciad|programad|ejecutad|aplica)[ao]?s?';
/** «Cumplidas», «Total actividades programadas», «% de avance». */
const COUNTED = new RegExp(
  `^(?:(?:sub)?total(?: de)?|n[uo]mero de|no\\.? de|#)?\\s*(?:(?:las |de )?(?:actividades|acciones|metas|tareas)\\s*)?(?:${STATE}|actividades|acciones)?\\s*$|^(?:%|porcentaje|promedio|nivel|total)(?: (?:de|del))?(?: (?:avance|cumplimiento|ejecucion|componente|plan|total|general))*$`,
);
const FIGURE_INSIDE = /\s*[:=]?\s*\d{1,4}(?:[.,]\d+)?\s*%?$/;
const SUMMARY = /^(?:resumen|consolidado|estado|totales?|resultados?)\b/;

/** Whether a line closes the table: signatures, or the counts and shares of its activities. */
export function isClosingLine({ sheet, row, columns, numeral }: Line): boolean {
  const [first] = columns;
  if (first === undefined || first === numeral) {
    const value = valueAt(sheet, row, numeral);
    if (typeof value !== 'string' || !/^[A-Za-zÁÉÍÓÚ%#]/.test(value)) return false;
  }
  const texts = columns.map((column) => textOf(valueAt(sheet, row, column)));
  if (texts.some((text) => text.length > LONGEST_CELL)) return false;
  return SIGNS.test(plain(texts[0] ?? '')) || isSummary(texts.map((text, i) => cellOf(text, kindOfCell(sheet, row, columns[i] ?? 0))));
}

/** What a cell of a summary is: a label, a figure, or both. */
type SummaryCell = 'rotulo' | 'titulo' | 'cifra' | 'ambos' | null;

function cellOf(text: string, kind: string): SummaryCell {
  if (kind === 'numero' || kind === 'porcentaje') return 'cifra';
  const flat = plain(text).replace(/[:.]$/, '');
  const bare = flat.replace(FIGURE_INSIDE, '');
  if (bare === '' || bare.split(' ').length > MOST_LABEL_WORDS) return null;
  if (SUMMARY.test(flat) && !/\d/.test(flat)) return 'titulo';
  if (!COUNTED.test(bare)) return null;
  return bare === flat ? 'rotulo' : 'ambos';
}

/** Labels, each with its figure; or a line of nothing but labels, as over a small table of figures. */
function isSummary(cells: readonly SummaryCell[]): boolean {
  if (cells.includes(null) || cells[0] === 'cifra') return false;
  const count = (...kinds: readonly SummaryCell[]) => cells.filter((cell) => kinds.includes(cell)).length;
  const [labels, figures, both] = [count('rotulo', 'titulo'), count('cifra'), count('ambos')];
  if (both >= 2 && figures === 0) return true;
  if (figures === 0) return count('rotulo') >= LEAST_STATES;
  return labels >= 2 && figures >= 2 && figures <= labels;
}

import fc from 'fast-check';
import { causesIn, EMPTY_LEDGER, isOwnTab, type Ledger } from '../../../src/core/edits';
import { informeTab } from '../../../src/core/edits/tabs/informe';
import type { Review } from '../../../src/core/model';
import { CAUSE_TO_FILL_IN } from '../../../src/core/report/report';
import type { CellValue, Sheet } from '../../../src/core/snapshot';
import { finding, review, row, sheet, snapshot } from '../factory';

const HEADER_ROW = 5;
const CAUSE = 5;
const NAME = 'Informe de hallazgos';

/** Activities in rows 2, 3… with one finding each. */
function reviewOf(activities: readonly string[], first = 2): Review {
  const filas = activities.map((actividad, index) => row({ fila: first + index, actividad }));
  return review({ filas, hallazgos: filas.map(({ fila }) => finding({ fila, celda: `D${String(fila)}` })) });
}

/** The tab as a person finds it in a workbook. */
const tabOf = (of: Review, before: Sheet[] = [], ledger: Ledger = EMPTY_LEDGER): CellValue[][] =>
  informeTab(of, ledger, snapshot(...before)).rows.map((cells) => cells.map(({ value }) => value));
const written = (rows: readonly (readonly CellValue[])[]): Sheet => sheet(NAME, rows);
const causesOf = (rows: readonly (readonly CellValue[])[]): unknown[] => rows.slice(HEADER_ROW).map((cells) => cells[CAUSE]);

function withCause(rows: CellValue[][], index: number, causa: string): CellValue[][] {
  return rows.map((cells, at) => (at === HEADER_ROW + index ? cells.map((value, column) => (column === CAUSE ? causa : value)) : cells));
}

test('a cause is left to be filled in, and stays when the tab is written again', () => {
  const of = reviewOf(['Publicar', 'Capacitar']);
  const rows = tabOf(of);
  expect(causesOf(rows)).toEqual([CAUSE_TO_FILL_IN, CAUSE_TO_FILL_IN]);
  const filled = withCause(rows, 1, '=Faltó personal');
  expect(tabOf(of, [written(filled)])).toEqual(filled);
});

test('it follows its activity where rows were inserted above it, and where the tab was sorted', () => {
  const filled = withCause(tabOf(reviewOf(['Publicar', 'Capacitar', 'Rendir'])), 1, 'Faltó personal');
  const sorted = [...filled.slice(0, HEADER_ROW), ...filled.slice(HEADER_ROW).reverse()];
  const moved = reviewOf(['Publicar', 'Capacitar', 'Rendir'], 5);
  for (const before of [filled, sorted]) {
    expect(causesOf(tabOf(moved, [written(before)]))).toEqual([CAUSE_TO_FILL_IN, 'Faltó personal', CAUSE_TO_FILL_IN]);
  }
});

test('it goes to no other finding: that of a finding that is gone stands at the end, also the next time', () => {
  const filled = withCause(tabOf(reviewOf(['Publicar', 'Capacitar'])), 1, 'Faltó personal');
  const later = reviewOf(['Publicar']);
  const rows = tabOf(later, [written(filled)]);
  expect(causesOf(rows)).toEqual([CAUSE_TO_FILL_IN, 'Faltó personal']);
  expect(rows[HEADER_ROW + 1]?.[4]).toBe('Ya no se encuentra en la revisión.');
  expect(tabOf(later, [written(rows)])).toEqual(rows);
  expect(causesOf(tabOf(reviewOf(['Publicar', 'Capacitar']), [written(rows)]))).toEqual([CAUSE_TO_FILL_IN, 'Faltó personal']);
});

test('of two activities that say the same, the one in the cell of the cause takes it', () => {
  const of = reviewOf(['Publicar', 'Publicar']);
  const filled = withCause(tabOf(of), 1, 'La segunda');
  expect(causesOf(tabOf(of, [written(filled)]))).toEqual([CAUSE_TO_FILL_IN, 'La segunda']);
  // Moved, nobody can tell which one it was about.
  expect(causesOf(tabOf(reviewOf(['Publicar', 'Publicar'], 9), [written(filled)]))).toEqual([
    CAUSE_TO_FILL_IN,
    CAUSE_TO_FILL_IN,
    'La segunda',
  ]);
});

test('a person’s sheet, one of another name and one without its header give no causes', () => {
  const filled = withCause(tabOf(reviewOf(['Publicar'])), 0, 'Faltó personal');
  expect(causesIn(snapshot(written(filled))).map(({ causa }) => causa)).toEqual(['Faltó personal']);
  const renamed = sheet('Informe de abril', filled);
  expect(isOwnTab(renamed)).toBe(true);
  const mine = written(filled.map((cells, index) => (index === 1 ? ['Mío'] : cells)));
  const headless = written(filled.filter((_, index) => index !== HEADER_ROW - 1));
  for (const one of [renamed, mine, headless]) expect(causesIn(snapshot(one))).toEqual([]);
});

test('no cause is ever lost or made up, whatever comes and goes', () => {
  const activities = fc.array(fc.constantFrom('Publicar', 'Capacitar', 'Rendir', 'Medir'), { maxLength: 6 });
  const causes = fc.array(fc.constantFrom('', 'a', 'b', '=c'), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(activities, causes, activities, fc.integer({ min: 2, max: 9 }), (first, texts, second, at) => {
      const filled = first.reduce(
        (rows, _, index) => {
          const causa = texts[index] ?? '';
          return causa === '' ? rows : withCause(rows, index, causa);
        },
        tabOf(reviewOf(first)),
      );
      const said = (rows: CellValue[][]): string[] =>
        causesOf(rows)
          .map(String)
          .filter((causa) => causa !== CAUSE_TO_FILL_IN)
          .sort();
      const next = tabOf(reviewOf(second, at), [written(filled)]);
      expect(said(next)).toEqual(said(filled));
      expect(tabOf(reviewOf(second, at), [written(next)])).toEqual(next);
    }),
  );
});

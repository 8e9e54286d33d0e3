import { EMPTY_LEDGER, withDisposition } from '../../../src/core/edits';
import { DEFAULT_SETTINGS, type Finding } from '../../../src/core/model';
import { keyOf } from '../../../src/pane/state/list';
import { reduce } from '../../../src/pane/state/reduce';
import { initialState, type Result, type State } from '../../../src/pane/state/state';
import { finding, review } from '../../core/factory';

const at = (celda: string): Finding => finding({ celda, fila: Number(celda.slice(1)), huella: `h-${celda}` });

function resultOf(findings: readonly Finding[]): Result {
  const book = { snapshot: { name: 'p.xlsx', date1904: false, sheets: [] }, ledger: EMPTY_LEDGER, notes: [], avisos: [] };
  const reviewed = {
    review: review({ hallazgos: [...findings] }),
    settings: DEFAULT_SETTINGS,
    open: findings,
    accepted: [],
    reopened: [],
    avisos: [],
  };
  return { book, reviewed };
}

const start = initialState({ live: true, quien: '' });
const reviewedAt = (cells: readonly string[], cursor: string): State =>
  reduce(reduce(start, { kind: 'reviewed', result: resultOf(cells.map(at)) }), { kind: 'go', key: keyOf(at(cursor)), open: true });

test('after a new review the cursor stays at its finding, with its detail open', () => {
  const after = reduce(reviewedAt(['F2', 'F3', 'F4'], 'F3'), { kind: 'reviewed', result: resultOf(['F3', 'F4'].map(at)) });
  expect(after.cursor).toBe(keyOf(at('F3')));
  expect(after.open).toBe(true);
});

test('where its finding is gone, the cursor goes to the one that took its place', () => {
  const after = reduce(reviewedAt(['F2', 'F3', 'F4'], 'F3'), { kind: 'reviewed', result: resultOf(['F2', 'F4'].map(at)) });
  expect(after.cursor).toBe(keyOf(at('F4')));
  expect(after.open).toBe(false);
});

test('where the last finding is gone, the cursor goes to the one before; without findings there is none', () => {
  const state = reviewedAt(['F2', 'F3'], 'F3');
  expect(reduce(state, { kind: 'reviewed', result: resultOf([at('F2')]) }).cursor).toBe(keyOf(at('F2')));
  expect(reduce(state, { kind: 'reviewed', result: resultOf([]) }).cursor).toBeNull();
});

test('a row that was edited keeps its findings in place, whatever their new names', () => {
  const edited = { ...at('F3'), huella: 'otra' };
  const after = reduce(reviewedAt(['F2', 'F3'], 'F3'), { kind: 'reviewed', result: resultOf([at('F2'), edited]) });
  expect(after.cursor).toBe(keyOf(at('F3')));
});

test('an accepted finding leaves the open ones and the cursor goes on', () => {
  const { huella, regla, hoja, celda } = at('F3');
  const decision = { huella, estado: 'aceptado', motivo: 'Sí', quien: 'Ana', cuando: '2020-09-01', regla, hoja, celda, fila: '' } as const;
  const after = reduce(reviewedAt(['F2', 'F3', 'F4'], 'F3'), {
    kind: 'wrote',
    ledger: withDisposition(EMPTY_LEDGER, decision),
    done: null,
  });
  expect(after.result?.reviewed.open.map((one) => one.celda)).toEqual(['F2', 'F4']);
  expect(after.result?.reviewed.accepted.map((one) => one.celda)).toEqual(['F3']);
  expect(after.cursor).toBe(keyOf(at('F4')));
});

test('a review that could not be made leaves nothing of the one before to be taken for it', () => {
  const after = reduce(reviewedAt(['F2'], 'F2'), { kind: 'failed', failure: { reason: 'No hay tabla.', isCorrected: false } });
  expect(after).toMatchObject({ result: null, failure: { reason: 'No hay tabla.' }, cursor: null });
});

test('a change of the workbook is told only where there is a review that it makes old', () => {
  expect(reduce(start, { kind: 'changed' }).stale).toBe(false);
  const changed = reduce(reviewedAt(['F2'], 'F2'), { kind: 'changed' });
  expect(changed.stale).toBe(true);
  expect(reduce(changed, { kind: 'reviewed', result: resultOf([]) }).stale).toBe(false);
});

test('folding the rule of the cursor takes the cursor to what can still be walked', () => {
  const other = finding({ regla: 'otra', celda: 'G9', severidad: 'informativo' });
  let state = reduce(start, { kind: 'reviewed', result: resultOf([at('F2'), other]) });
  state = reduce(state, { kind: 'go', key: keyOf(at('F2')), open: false });
  state = reduce(state, { kind: 'fold', regla: at('F2').regla });
  expect(state.cursor).toBe(keyOf(other));
  expect(reduce(state, { kind: 'fold', regla: at('F2').regla }).folded).toEqual([]);
});

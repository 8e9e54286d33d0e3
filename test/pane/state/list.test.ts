import fc from 'fast-check';
import { EMPTY_LEDGER } from '../../../src/core/edits';
import { DEFAULT_SETTINGS, SEVERITIES, type Finding } from '../../../src/core/model';
import { choicesOf, keyOf, PAGE_SIZE, pageOf, walkOf } from '../../../src/pane/state/list';
import { reduce } from '../../../src/pane/state/reduce';
import { initialState, type Result, type State } from '../../../src/pane/state/state';
import { finding, review, row } from '../../core/factory';

function resultOf(findings: readonly Finding[], filas = [row()]): Result {
  const book = { snapshot: { name: 'p.xlsx', date1904: false, sheets: [] }, ledger: EMPTY_LEDGER, notes: [], avisos: [] };
  const found = { ...review({ hallazgos: [...findings], filas }) };
  return { book, reviewed: { review: found, settings: DEFAULT_SETTINGS, open: findings, accepted: [], reopened: [], avisos: [] } };
}

const stateOf = (result: Result): State => reduce(initialState({ live: true, quien: '' }), { kind: 'reviewed', result });

const anyFinding = fc
  .record({ regla: fc.constantFrom('a', 'b', 'c', 'd'), fila: fc.integer({ min: 2, max: 400 }), severidad: fc.constantFrom(...SEVERITIES) })
  .map(({ regla, fila, severidad }) =>
    finding({ regla, fila, celda: `F${String(fila)}`, severidad, huella: `${regla}-${String(fila)}`, mensaje: `Mensaje ${String(fila)}` }),
  );
const findings = fc.uniqueArray(anyFinding, { selector: keyOf, maxLength: 400 });

test('the pages together show every finding that passes the filters once, whatever is folded', () => {
  fc.assert(
    fc.property(findings, fc.subarray(['a', 'b', 'c', 'd']), fc.subarray([...SEVERITIES]), (all, folded, hidden) => {
      let state = stateOf(resultOf(all));
      for (const regla of folded) state = reduce(state, { kind: 'fold', regla });
      state = reduce(state, { kind: 'filter', filters: { hidden } });
      const { pages } = pageOf(state);
      const shown = Array.from({ length: pages }, (_, page) => pageOf({ ...state, page })).flatMap((view) => view.groups);
      const expected = all.filter((one) => !hidden.includes(one.severidad));
      const unfolded = expected.filter(({ regla }) => !folded.includes(regla));
      expect(shown.flatMap((group) => group.findings.map(keyOf)).sort()).toEqual(unfolded.map(keyOf).sort());
      // A folded rule still says how many it has, on one page only.
      const seen = shown.filter((group) => group.folded).map(({ regla, total }) => [regla, total]);
      const counts = folded
        .map((regla) => [regla, expected.filter((one) => one.regla === regla).length])
        .filter(([, count]) => count !== 0);
      expect(seen.sort()).toEqual(counts.sort());
      for (let page = 0; page < pages; page++)
        expect(pageOf({ ...state, page }).groups.flatMap((group) => group.findings).length).toBeLessThanOrEqual(PAGE_SIZE);
    }),
  );
});

test('walking down from the first finding meets every one, on the page that shows it', () => {
  const all = Array.from({ length: 120 }, (_, i) => finding({ celda: `F${String(i + 2)}`, fila: i + 2, huella: String(i) }));
  let state = stateOf(resultOf(all));
  const met: (string | null)[] = [];
  for (let i = 0; i < all.length; i++) {
    state = reduce(state, { kind: 'walk', steps: i === 0 ? 0 : 1 });
    met.push(state.cursor);
    expect(pageOf(state).groups.some((group) => group.findings.some((one) => keyOf(one) === state.cursor))).toBe(true);
  }
  expect(met).toEqual(all.map(keyOf));
  expect(reduce(state, { kind: 'walk', steps: 1 }).cursor).toBe(state.cursor);
  expect(reduce(state, { kind: 'walk', steps: -Infinity }).cursor).toBe(met[0]);
});

test('severe rules stand first, then those with more findings', () => {
  const all = [
    finding({ regla: 'una', severidad: 'advertencia', celda: 'A1' }),
    finding({ regla: 'dos', severidad: 'error', celda: 'A2' }),
    finding({ regla: 'tres', severidad: 'error', celda: 'A3' }),
    finding({ regla: 'tres', severidad: 'error', celda: 'A4' }),
  ];
  expect(pageOf(stateOf(resultOf(all))).groups.map(({ regla }) => regla)).toEqual(['tres', 'dos', 'una']);
});

describe('filters', () => {
  const filas = [
    row({ fila: 2, componente: 'Transparencia', responsables: ['Prensa', 'Jurídica'], numeral: '1.1', actividad: 'Publicar' }),
    row({ fila: 3, componente: 'Servicio', responsables: ['Planeación'], actividad: 'Atender' }),
  ];
  const all = [
    finding({ celda: 'F2', fila: 2, mensaje: 'Dice 60 %.' }),
    finding({ celda: 'F3', fila: 3, mensaje: 'Dice 10 %.' }),
    finding({ celda: 'F9', fila: 9, mensaje: 'Una fila sin actividad.' }),
  ];
  const cells = (filters: Partial<State['filters']>): string[] =>
    walkOf(reduce(stateOf(resultOf(all, filas)), { kind: 'filter', filters })).map(({ celda }) => celda);

  test.each([
    [{ componente: 'Servicio' }, ['F3']],
    [{ responsable: 'Jurídica' }, ['F2']],
    [{ text: 'PUBLICAR' }, ['F2']],
    [{ text: 'planeacion' }, []],
    [{ text: ' 10 % ' }, ['F3']],
    [{ text: 'f9' }, ['F9']],
    [{ componente: 'Servicio', text: '60' }, []],
    [{}, ['F2', 'F3', 'F9']],
  ])('%j', (filters, expected) => {
    expect(cells(filters)).toEqual(expected);
  });

  test('what can be chosen comes from the rows with findings', () => {
    expect(choicesOf(resultOf(all, filas))).toEqual({
      componentes: ['Transparencia', 'Servicio'],
      responsables: ['Jurídica', 'Planeación', 'Prensa'],
    });
  });
});

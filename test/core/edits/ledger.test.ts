import fc from 'fast-check';
import {
  changeSince,
  EMPTY_LEDGER,
  ledgerEdits,
  readLedger,
  withDisposition,
  withDispositions,
  withoutDisposition,
  type Ledger,
} from '../../../src/core/edits';
import { withRun } from '../../../src/core/edits/ledger/runs';
import { ledgerTab } from '../../../src/core/edits/ledger/sheet';
import { DEFAULT_SETTINGS, type Disposition } from '../../../src/core/model';
import type { CellValue, Sheet } from '../../../src/core/snapshot';
import { finding, review, sheet, snapshot } from '../factory';

const decided = (more: Partial<Disposition> = {}): Disposition => ({
  huella: 'h1',
  estado: 'aceptado',
  motivo: 'Aprobado en comité',
  quien: 'Control interno',
  cuando: '2020-09-01',
  regla: 'avance-retrocede',
  hoja: 'Plan',
  celda: 'B2',
  fila: '1.10 Publicar el boletín',
  ...more,
});

function sheetOf(ledger: Ledger, name = '_seguimiento'): Sheet {
  return sheet(
    name,
    ledgerTab(ledger).rows.map((cells) => cells.map(({ value }) => value)),
    { visibility: 'veryHidden' },
  );
}

const text = fc.string({ unit: 'binary', maxLength: 40 });
const color = fc.constantFrom('#F8D7DA', '#00ff00');
const ledgers: fc.Arbitrary<Ledger> = fc.record({
  enVivo: fc.boolean(),
  ajustes: fc.option(fc.constant({ ...DEFAULT_SETTINGS, vigencia: 2020 })),
  marcas: fc.uniqueArray(
    fc.record({
      id: fc.integer({ min: 0, max: 99999 }).map((n) => `k${String(n).padStart(5, '0')}`),
      hoja: text,
      celda: fc.constantFrom('A1', 'XFD1048576'),
      nota: fc.option(text),
      relleno: fc.option(color),
      original: text,
      pintado: fc.option(color),
      texto: fc.option(text),
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  ),
  disposiciones: fc.uniqueArray(fc.record({ huella: text, motivo: text, fila: text }).map(decided), {
    selector: ({ huella }) => huella,
    maxLength: 4,
  }),
  corrida: fc.constant(null),
  corridaAnterior: fc.constant(null),
});

describe('the ledger sheet', () => {
  test('gives back what was written', () => {
    fc.assert(
      fc.property(ledgers, (ledger) => {
        expect(readLedger(snapshot(sheetOf(ledger)))).toEqual({ ledger, avisos: [] });
        expect(ledgerEdits(snapshot(sheetOf(ledger)), ledger).filter(({ kind }) => kind === 'tab')).toEqual([]);
      }),
    );
  });

  test('holds nothing that a cell refuses', () => {
    const long = { ...EMPTY_LEDGER, disposiciones: [decided({ motivo: '😀\u0000 '.repeat(20000) })] };
    const values = ledgerTab(long).rows.flatMap((cells) => cells.map(({ value }) => String(value)));
    expect(Math.max(...values.map((value) => value.length))).toBeLessThanOrEqual(30000);
    expect(values.filter((value) => !/^[\x20-\xff]*$/.test(value))).toEqual([]);
    expect(readLedger(snapshot(sheetOf(long))).ledger).toEqual(long);
  });

  test('never throws on any sheet, and says what it dropped', () => {
    const value = fc.oneof(
      fc.constant<CellValue>(null),
      fc.string(),
      fc.double(),
      fc.boolean(),
      fc.constantFrom('marca', 'ajustes', '{}', '[]'),
    );
    fc.assert(
      fc.property(fc.array(fc.array(value, { maxLength: 4 }), { maxLength: 5 }), (values) => {
        const { ledger, avisos } = readLedger(snapshot(sheet('_seguimiento', values, { visibility: 'veryHidden' })));
        expect(ledger.marcas).toEqual([]);
        if (values.length > 0) expect(avisos.length).toBeGreaterThan(0);
      }),
    );
  });

  test('a damaged record is dropped and named; the others stay', () => {
    const good = sheetOf({ ...EMPTY_LEDGER, disposiciones: [decided(), decided({ huella: 'h2' })] });
    const values = good.values.map((cells, index) => (index === 1 ? ['disposicion', 'h1', '{"huella":'] : cells));
    const { ledger, avisos } = readLedger(snapshot({ ...good, values }));
    expect(ledger.disposiciones.map(({ huella }) => huella)).toEqual(['h2']);
    expect(avisos).toEqual(['La fila 2 de la hoja oculta «_seguimiento» está dañada y se descartó.']);
  });

  test('a lost title is said, and the sheet is written anew', () => {
    const good = sheetOf({ ...EMPTY_LEDGER, disposiciones: [decided()] });
    const book = snapshot({ ...good, visibility: 'hidden', values: good.values.slice(1) });
    const { ledger, avisos } = readLedger(book);
    expect(ledger.disposiciones).toHaveLength(1);
    expect(avisos).toEqual([expect.stringContaining('perdió su encabezado')]);
    expect(ledgerEdits(book, ledger)).toMatchObject([{ kind: 'tab', tab: { name: '_seguimiento' } }]);
  });

  test('a later version is said', () => {
    const good = sheetOf(EMPTY_LEDGER);
    const { avisos } = readLedger(snapshot({ ...good, values: [[good.values[0]?.[0] ?? null, '2']] }));
    expect(avisos).toEqual([expect.stringContaining('versión más reciente')]);
  });

  test('a person’s sheet of the same name is neither read nor written', () => {
    const mine = sheet('_Seguimiento', [['tipo', 'clave', '5']]);
    expect(readLedger(snapshot(mine))).toEqual({ ledger: EMPTY_LEDGER, avisos: [] });
    expect(ledgerEdits(snapshot(mine), { ...EMPTY_LEDGER, ajustes: DEFAULT_SETTINGS })).toMatchObject([
      { kind: 'tab', tab: { name: '_seguimiento (2)' } },
    ]);
  });

  test('an empty ledger has no sheet', () => {
    expect(ledgerEdits(snapshot(), EMPTY_LEDGER)).toEqual([]);
    expect(ledgerEdits(snapshot(sheetOf(EMPTY_LEDGER)), EMPTY_LEDGER)).toEqual([{ kind: 'removeTab', name: '_seguimiento' }]);
  });
});

describe('decisions', () => {
  const ledger = withDisposition(EMPTY_LEDGER, decided());

  test('an accepted finding does not count while its row says the same', () => {
    const same = finding({ huella: 'h1' });
    const other = finding({ huella: 'h9', celda: 'B3' });
    expect(withDispositions([same, other], ledger)).toEqual({ open: [other], accepted: [same], reopened: [] });
  });

  test('it is open again when the row changes', () => {
    const changed = finding({ huella: 'h1-changed' });
    expect(withDispositions([changed], ledger)).toEqual({ open: [changed], accepted: [], reopened: [changed] });
  });

  test.each(['corregido', 'pendiente'] as const)('%s does not close a finding', (estado) => {
    const found = finding({ huella: 'h1' });
    expect(withDispositions([found], withDisposition(EMPTY_LEDGER, decided({ estado }))).open).toEqual([found]);
  });

  test('a later decision replaces an earlier one, and can be taken back', () => {
    const later = withDisposition(ledger, decided({ estado: 'pendiente' }));
    expect(later.disposiciones.map(({ estado }) => estado)).toEqual(['pendiente']);
    expect(withoutDisposition(later, 'h1')).toEqual(EMPTY_LEDGER);
  });
});

describe('runs', () => {
  const [a, b, c] = [finding({ huella: 'a' }), finding({ huella: 'b' }), finding({ huella: 'c' })];
  const first = withRun(EMPTY_LEDGER, review({ hallazgos: [a, b] }));

  test('say what was corrected and what is new since the last review', () => {
    expect(changeSince(first, review({ hallazgos: [b, c] }))).toEqual({ corte: '2020-08-31', nuevos: 1, corregidos: 1 });
  });

  test('keep saying so when nothing changed since', () => {
    const second = withRun(first, review({ hallazgos: [b, c] }));
    expect(withRun(second, review({ hallazgos: [c, b] }))).toBe(second);
    expect(changeSince(second, review({ hallazgos: [b, c] }))).toEqual({ corte: '2020-08-31', nuevos: 1, corregidos: 1 });
  });

  test('the first review has nothing to compare with', () => {
    expect(changeSince(EMPTY_LEDGER, review({ hallazgos: [a] }))).toBeNull();
    expect(changeSince(first, review({ hallazgos: [a, b] }))).toBeNull();
  });
});

import fc from 'fast-check';
import { withDisposition } from '../../../src/core/edits';
import type { Finding, Disposition } from '../../../src/core/model';
import { SEVERITIES } from '../../../src/core/model';
import { address } from '../../../src/core/snapshot';
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import { parseAddress } from '../../../src/core/a1';
import type { MemorySheet, MemoryWorkbook } from '../../../src/hosts/memory/workbook';
import type { ContractWorkbook } from '../../hosts/contract';
import { memoryHost } from '../../hosts/memory/build';
import { look, wipe, write } from '../../hosts/workflow';
import { finding, review } from '../factory';

const ROWS = 6;
const COLUMNS = 3;
const cell = fc.record({ fila: fc.integer({ min: 1, max: ROWS }), columna: fc.integer({ min: 1, max: COLUMNS }) }).map(address);
const color = fc.constantFrom('#C6EFCE', '#F8D7DA', '#FFF3CD', '#00FF00');
const noteText = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('Mía.\n— Seguimiento (k12345) —\nTambién mía.', 'a\r\nb', '— Seguimiento —', '\n', 'Error: nada [avance-retrocede]'),
);

const workbook: fc.Arbitrary<ContractWorkbook> = fc
  .record({
    values: fc.array(
      fc.array(fc.oneof(fc.constant(null), fc.string({ maxLength: 5 }), fc.double({ noNaN: true })), { maxLength: COLUMNS }),
      {
        maxLength: ROWS,
      },
    ),
    notes: fc.dictionary(cell, noteText, { maxKeys: 5 }),
    fills: fc.dictionary(cell, color, { maxKeys: 5 }),
    merges: fc.constantFrom<string[]>([], ['A2:B3'], ['A1:A6'], ['B1:C2', 'A4:C5']),
  })
  .map((more) => ({ name: 'plan.xlsx', sheets: [{ name: 'Plan', visibility: 'visible', protected: false, formats: {}, ...more }] }));

const findings: fc.Arbitrary<Finding[]> = fc.array(
  fc
    .record({
      celda: cell,
      severidad: fc.constantFrom(...SEVERITIES),
      regla: fc.constantFrom('vencida', 'sin-fecha'),
      mensaje: fc.string({ maxLength: 20 }),
    })
    .map(finding),
  { maxLength: 8 },
);

/** Notes and fills under a merged range stand at its first cell; a workbook that has them elsewhere is none. */
function settled(workbookOf: ContractWorkbook): MemoryHost {
  const host = memoryHost(workbookOf);
  const [plan] = host.state().sheets;
  if (!plan) throw new Error('no sheet');
  const covered = (celda: string): boolean => {
    const at = parseAddress(celda);
    return plan.merges.some(
      ({ top, left, bottom, right }) =>
        at !== null &&
        at.row >= top &&
        at.row <= bottom &&
        at.column >= left &&
        at.column <= right &&
        (at.row !== top || at.column !== left),
    );
  };
  for (const celda of [...plan.notes.keys()]) if (covered(celda)) plan.notes.delete(celda);
  for (const celda of [...plan.fills.keys()]) if (covered(celda)) plan.fills.delete(celda);
  return new MemoryHost({ ...host.state(), sheets: [plan] });
}

/** Moves everything from row `at` on down by `count` rows, as inserting rows does. */
function withRowsInserted(book: MemoryWorkbook, at: number, count: number): MemoryWorkbook {
  const moved = <T>(cells: ReadonlyMap<string, T>): Map<string, T> =>
    new Map(
      [...cells].map(([celda, value]) => {
        const place = parseAddress(celda);
        return [place && place.row >= at ? address({ fila: place.row + count, columna: place.column }) : celda, value];
      }),
    );
  const blank = Array.from({ length: count }, () => []);
  const insert = <T>(rows: readonly T[][]): T[][] => [...rows.slice(0, at - 1), ...blank, ...rows.slice(at - 1)];
  const shifted = (sheet: MemorySheet): MemorySheet => ({
    ...sheet,
    values: insert(sheet.values),
    formats: insert(sheet.formats),
    notes: moved(sheet.notes),
    fills: moved(sheet.fills),
  });
  return { ...book, sheets: book.sheets.map((sheet) => (sheet.name === 'Plan' ? shifted(sheet) : sheet)) };
}

const BOTH = { marcas: true, pestanas: true };

test('annotate, then clean, gives the same workbook', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, fc.array(findings, { minLength: 1, maxLength: 3 }), async (book, runs) => {
      const host = settled(book);
      const before = host.state();
      for (const hallazgos of runs) await write(host, review({ hallazgos }), BOTH);
      await wipe(host);
      expect(host.state()).toEqual(before);
    }),
  );
});

test('annotating twice is annotating once', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, findings, findings, async (book, first, second) => {
      const host = settled(book);
      await write(host, review({ hallazgos: first }));
      await write(host, review({ hallazgos: second }));
      const once = host.state();
      expect((await write(host, review({ hallazgos: second }))).edits).toEqual([]);
      await write(host, review({ hallazgos: second }), BOTH);
      const withTabs = host.state();
      await write(host, review({ hallazgos: second }), BOTH);
      expect(host.state()).toEqual(withTabs);
      expect(withTabs.sheets[0]).toEqual(once.sheets[0]);
    }),
  );
});

/** Fills, and the notes without the names of their marks. */
async function shown(host: MemoryHost): Promise<unknown> {
  const places = Array.from({ length: ROWS * COLUMNS }, (_, index) => ({
    hoja: 'Plan',
    celda: address({ fila: 1 + Math.floor(index / COLUMNS), columna: 1 + (index % COLUMNS) }),
  }));
  return (await host.looks(places)).map(({ nota, relleno }) => [nota?.replace(/k\w{7}/g, 'k'), relleno]);
}

test('marks look the same whatever was marked before', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, findings, findings, async (book, first, second) => {
      const [host, fresh] = [settled(book), settled(book)];
      await write(host, review({ hallazgos: first }));
      await write(host, review({ hallazgos: second }));
      await write(fresh, review({ hallazgos: second }));
      expect(await shown(host)).toEqual(await shown(fresh));
    }),
  );
});

test('decisions outlive every run and every clean, and what is accepted is not marked', async () => {
  await fc.assert(
    fc.asyncProperty(workbook, findings, fc.string(), async (book, hallazgos, motivo) => {
      const host = settled(book);
      const before = host.state();
      const disposiciones = hallazgos.map(({ huella, regla, hoja, celda }): Disposition => ({
        huella,
        estado: 'aceptado',
        motivo,
        quien: 'OCI',
        cuando: '2020-09-01',
        regla,
        hoja,
        celda,
        fila: '',
      }));
      await write(host, review({ hallazgos }));
      await write(host, review({ hallazgos }), BOTH, (ledger) => disposiciones.reduce(withDisposition, ledger));
      expect(host.state().sheets[0]).toEqual(before.sheets[0]);
      await wipe(host);
      const { ledger } = await write(host, review({ hallazgos }));
      expect(new Set(ledger.disposiciones.map(({ huella }) => huella))).toEqual(new Set(hallazgos.map(({ huella }) => huella)));
      expect(ledger.marcas).toEqual([]);
    }),
  );
});

/** What a person may do to a note, with a word of theirs in it. */
const NOTE_EDITS: readonly ((note: string) => string)[] = [
  (note) => `MÍO\n${note}`,
  (note) => `${note}\nMÍO`,
  (note) => `${note} MÍO`,
  (note) => note.replace('— Seguimiento', 'MÍO — Seguimiento'),
  (note) => note.replace('\n', '\nMÍO\n'),
  () => 'MÍO',
];

test('what a person does between annotate and clean is never lost', async () => {
  const act = fc.record({
    celda: fc.constantFrom('A1', 'B1', 'C3', 'C6'),
    change: fc.constantFrom(...NOTE_EDITS),
    relleno: fc.option(color),
  });
  await fc.assert(
    fc.asyncProperty(workbook, findings, act, fc.boolean(), async (book, hallazgos, { celda, change, relleno }, again) => {
      const host = settled(book);
      await write(host, review({ hallazgos }));
      const { nota, relleno: shown } = await look(host, 'Plan', celda);
      await host.apply([
        { kind: 'note', hoja: 'Plan', celda, text: change(nota ?? '') },
        { kind: 'value', hoja: 'Plan', celda, value: 'mío' },
        ...(relleno === null ? [] : [{ kind: 'fill', hoja: 'Plan', celda, color: relleno } as const]),
      ]);
      if (again) await write(host, review({ hallazgos }));
      await wipe(host);
      const after = await look(host, 'Plan', celda);
      if (change(nota ?? '').includes('MÍO')) expect(after.nota).toContain('MÍO');
      if (relleno !== null && relleno !== shown) expect(after.relleno).toBe(relleno);
      const at = parseAddress(celda);
      expect(host.state().sheets[0]?.values[(at?.row ?? 0) - 1]?.[(at?.column ?? 0) - 1]).toBe('mío');
    }),
  );
});

test('marks are found again after rows were inserted', async () => {
  await fc.assert(
    fc.asyncProperty(
      workbook,
      findings,
      fc.integer({ min: 1, max: ROWS }),
      fc.integer({ min: 1, max: 3 }),
      fc.boolean(),
      async (book, hallazgos, at, count, again) => {
        const host = settled({ ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, merges: [] })) });
        const expected = withRowsInserted(host.state(), at, count);
        await write(host, review({ hallazgos }));
        const moved = new MemoryHost(withRowsInserted(host.state(), at, count));
        if (again) await write(moved, review({ hallazgos }));
        await wipe(moved);
        expect(moved.state()).toEqual(expected);
      },
    ),
  );
});

import { isOwnTab, readLedger, withDisposition } from '../../src/core/edits';
import type { Edit } from '../../src/core/edits/edit';
import { valueAt, type CellValue, type Sheet } from '../../src/core/snapshot';
import { HostError, type Host, type UserEdit } from '../../src/hosts/host';
import { avance, finding, review, row } from '../core/factory';
import { describeComparison } from './comparison';
import { everything, look, wipe, write } from './workflow';

/** A sheet as plain data; every host builds its own workbook from it. Addresses are A1. */
export interface ContractSheet {
  readonly name: string;
  readonly visibility: Sheet['visibility'];
  readonly protected: boolean;
  readonly values: readonly (readonly CellValue[])[];
  /** Number-format codes by cell. */
  readonly formats: Readonly<Record<string, string>>;
  readonly merges: readonly string[];
  readonly notes: Readonly<Record<string, string>>;
  /** Solid fills by cell, «#RRGGBB». */
  readonly fills: Readonly<Record<string, string>>;
  /** Formulas by cell, in English; `values` holds their results. */
  readonly formulas?: Readonly<Record<string, string>>;
}

export interface ContractWorkbook {
  readonly name: string;
  readonly sheets: readonly ContractSheet[];
}

interface Place {
  readonly hoja: string;
  readonly celda: string;
}

/** What not every host has. */
export interface Capabilities {
  /** False where merged ranges cannot be seen; then every cell is its own. */
  readonly merges?: boolean;
  /** Tells of a person's edits. */
  readonly live: boolean;
  /** Can take the person to a cell. */
  readonly select: boolean;
  /** Counts its round trips. */
  readonly counting: boolean;
}

/** A host over a contract workbook, and what a test can do beside it. */
export interface HostUnderTest {
  readonly host: Host;
  /** A fresh host over the workbook as it is now, as after saving and opening it again. */
  readonly reopen: () => Promise<Host>;
  /** Where the links of a sheet lead, «Hoja!B4» by the cell they stand on, as the workbook has them now. */
  readonly links: (hoja: string) => Promise<Readonly<Record<string, string>>>;
  /** A person types into a cell; asked of live hosts. */
  readonly userEdit?: (place: Place, value: CellValue) => Promise<void>;
  /** A person inserts a row above row `fila`; asked of live hosts. */
  readonly insertRow?: (hoja: string, fila: number) => Promise<void>;
  /** Where `select` took the person. */
  readonly selected?: () => Place | null;
  /** Round trips so far. */
  readonly roundTrips?: () => number;
}

function contractSheet(name: string, more: Partial<ContractSheet> = {}): ContractSheet {
  return { name, visibility: 'visible', protected: false, values: [['Título']], formats: {}, merges: [], notes: {}, fills: {}, ...more };
}

const PLAN = contractSheet('Plan', {
  values: [
    ['Actividad', 'Avance', 'Fecha', 'Numeral'],
    ['Publicar el boletín', 0.5, 44074, '1.10'],
    ['Capacitar a los equipos', '60 %', null, '1,1'],
    [null, 0.25, 44074, '=1+1'],
    ['Rendir cuentas', true, null, '@texto'],
  ],
  formats: { B2: '0%', C2: 'dd/mm/yyyy' },
  merges: ['A3:A4'],
  notes: { B3: 'Revisado por la dependencia.\nPendiente de soporte.' },
  fills: { B3: '#C6EFCE', A1: '#DDEBF7' },
});

const WORKBOOK: ContractWorkbook = {
  name: 'plan.xlsx',
  sheets: [
    PLAN,
    contractSheet('Listas', { visibility: 'hidden', values: [['a'], ['b']] }),
    contractSheet('Cerrada', { protected: true, values: [['Actividad'], ['Fija']] }),
  ],
};

const FINDINGS = [
  finding({ celda: 'B2', regla: 'avance-contradice-conteo' }),
  finding({ celda: 'B2', regla: 'avance-estancado', severidad: 'informativo' }),
  finding({ celda: 'B3', regla: 'sin-fecha', severidad: 'advertencia' }),
  finding({ celda: 'A4', regla: 'meta-vacia', severidad: 'advertencia' }),
];
const FOUND = review({ filas: [row({ avances: [avance(0.5)] })], hallazgos: FINDINGS });
const CLEAN = review({ filas: [row({ avances: [avance(0.5)] })] });

const names = async (host: Host): Promise<string[]> => (await host.read()).sheets.map(({ name }) => name);

/** What every host does alike. One call per host, from its own test file. */
export function describeHostContract(
  name: string,
  makeHost: (workbook: ContractWorkbook) => Promise<HostUnderTest>,
  has: Capabilities,
): void {
  describe(`${name}: contract of a host`, () => {
    const opened = async (workbook: ContractWorkbook = WORKBOOK): Promise<HostUnderTest> => makeHost(workbook);

    describe('read', () => {
      test('gives values, formats, merges, visibility and protection', async () => {
        const { host } = await opened();
        const { sheets } = await host.read();
        expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
          ['Plan', 'visible', false],
          ['Listas', 'hidden', false],
          ['Cerrada', 'visible', true],
        ]);
        const plan = sheets[0] as Sheet;
        expect(PLAN.values.map((cells, r) => cells.map((_, c) => valueAt(plan, r + 1, c + 1)))).toEqual(PLAN.values);
        expect([plan.formats[1]?.[1], plan.formats[1]?.[2]]).toEqual(['0%', 'dd/mm/yyyy']);
        expect(plan.merges).toEqual(has.merges !== false ? [{ top: 3, left: 1, bottom: 4, right: 1 }] : []);
      });

      test('gives notes and fills where they stand', async () => {
        const { host } = await opened();
        expect(await host.notes()).toEqual([{ hoja: 'Plan', celda: 'B3', nota: PLAN.notes.B3 }]);
        expect(
          await host.looks([
            { hoja: 'Plan', celda: 'B3' },
            { hoja: 'Plan', celda: 'D5' },
          ]),
        ).toMatchObject([
          { hoja: 'Plan', celda: 'B3', nota: PLAN.notes.B3, relleno: '#C6EFCE' },
          { hoja: 'Plan', celda: 'D5', nota: null, relleno: null },
        ]);
      });
    });

    test('a mark on a cell that a formula computes leaves the formula', async () => {
      const sheet = contractSheet('Plan', { values: [['Avance'], [0.5], [1]], formulas: { A2: '=1/2' } });
      const { host } = await opened({ name: 'plan.xlsx', sheets: [sheet] });
      const at = { hoja: 'Plan', celda: 'A2' };
      await host.apply([
        { kind: 'note', ...at, text: 'Error: así no' },
        { kind: 'fill', ...at, color: '#F8D7DA' },
        { kind: 'value', hoja: 'Plan', celda: 'A3', value: 2 },
      ]);
      expect(await host.looks([at])).toMatchObject([{ formula: true, nota: 'Error: así no', relleno: '#F8D7DA' }]);
      expect((await host.read()).sheets[0]?.values).toEqual([['Avance'], [0.5], [2]]);
    });

    test('looks tell a cell that a formula computes, and read gives its result', async () => {
      const sheet = contractSheet('Plan', { values: [['Avance'], [0.5], [1]], formulas: { A2: '=1/2' } });
      const { host } = await opened({ name: 'plan.xlsx', sheets: [sheet] });
      const looks = await host.looks([
        { hoja: 'Plan', celda: 'A2' },
        { hoja: 'Plan', celda: 'A3' },
      ]);
      expect(looks.map(({ formula = false }) => formula)).toEqual([true, false]);
      expect(valueAt((await host.read()).sheets[0] as Sheet, 2, 1)).toBe(0.5);
    });

    describe('readRange', () => {
      test('gives a rectangle as read does, also beyond the last cell', async () => {
        const { host } = await opened();
        await host.apply([{ kind: 'value', hoja: 'Plan', celda: 'B3', value: '0,7' }]);
        expect(await host.readRange({ hoja: 'Plan', rango: 'B2:C3' })).toEqual({
          values: [
            [0.5, 44074],
            ['0,7', null],
          ],
          formats: [
            ['0%', 'dd/mm/yyyy'],
            [null, null],
          ],
        });
        expect(await host.readRange({ hoja: 'Plan', rango: 'D5:E6' })).toEqual({
          values: [
            ['@texto', null],
            [null, null],
          ],
          formats: [
            [null, null],
            [null, null],
          ],
        });
      });

      test.each([
        ['a missing sheet', { hoja: 'No está', rango: 'A1' }, 'hoja-inexistente'],
        ['no range', { hoja: 'Plan', rango: 'Plan!' }, 'no-se-puede-leer'],
      ])('refuses %s', async (_what, area, code) => {
        const { host } = await opened();
        await expect(host.readRange(area)).rejects.toMatchObject({ name: 'HostError', code });
      });
    });

    describe('marks', () => {
      test('go below the person’s note, worst first, and a merged cell is marked at its anchor', async () => {
        const { host } = await opened();
        await write(host, FOUND);
        const [b2, b3, a3] = [
          await look(host, 'Plan', 'B2'),
          await look(host, 'Plan', 'B3'),
          await look(host, 'Plan', has.merges !== false ? 'A3' : 'A4'),
        ];
        expect(b2.nota).toMatch(/^— Seguimiento \(k\w+\) —\nError: .*\[avance-contradice-conteo\]\nInformativo: .*\[avance-estancado\]$/);
        expect(b2.relleno).toBe('#F8D7DA');
        expect(b3.nota?.startsWith(`${String(PLAN.notes.B3)}\n— Seguimiento (`)).toBe(true);
        expect(b3.relleno).toBe('#FFF3CD');
        expect(a3.nota).toContain('[meta-vacia]');
      });

      test('leave values, formats and merges alone', async () => {
        const { host, reopen } = await opened();
        const before = (await host.read()).sheets[0];
        await write(host, FOUND);
        expect((await (await reopen()).read()).sheets[0]).toEqual(before);
      });

      test('a second run writes nothing', async () => {
        const { host, reopen } = await opened();
        await write(host, FOUND);
        expect((await write(host, FOUND)).edits).toEqual([]);
        expect((await write(await reopen(), FOUND)).edits).toEqual([]);
      });

      test('go when their findings go', async () => {
        const { host } = await opened();
        await write(host, FOUND);
        await write(host, CLEAN);
        expect((await host.notes()).filter(({ hoja }) => hoja === 'Plan')).toEqual([{ hoja: 'Plan', celda: 'B3', nota: PLAN.notes.B3 }]);
        expect((await look(host, 'Plan', 'B3')).relleno).toBe('#C6EFCE');
      });

      test('a protected sheet is left alone, and said so', async () => {
        const { host } = await opened();
        const { avisos } = await write(host, review({ hallazgos: [finding({ hoja: 'Cerrada', celda: 'A2' }), finding()] }));
        expect(avisos).toEqual([expect.stringContaining('«Cerrada» está protegida')]);
        expect((await look(host, 'Cerrada', 'A2')).nota).toBeNull();
        expect((await look(host, 'Plan', 'B2')).nota).not.toBeNull();
      });
    });

    describe('clean', () => {
      test('gives everything back', async () => {
        const { host, reopen } = await opened();
        const before = await everything(host);
        await write(host, FOUND, { marcas: true, pestanas: true });
        await wipe(host);
        expect(await everything(host)).toEqual(before);
        expect(await everything(await reopen())).toEqual(before);
      });

      test('keeps what a person wrote and painted after us', async () => {
        const { host } = await opened();
        await write(host, FOUND);
        const marked = await look(host, 'Plan', 'B3');
        await host.apply([
          { kind: 'note', hoja: 'Plan', celda: 'B3', text: `Nuevo: ${String(marked.nota)}\nVisto bueno.` },
          { kind: 'fill', hoja: 'Plan', celda: 'B2', color: '#00FF00' },
          { kind: 'value', hoja: 'Plan', celda: 'B2', value: 0.75 },
        ]);
        await write(host, FOUND);
        expect((await look(host, 'Plan', 'B2')).relleno).toBe('#00FF00');
        await wipe(host);
        expect((await look(host, 'Plan', 'B3')).nota).toBe(`Nuevo: ${String(PLAN.notes.B3)}\nVisto bueno.`);
        expect(await look(host, 'Plan', 'B2')).toMatchObject({ nota: null, relleno: '#00FF00' });
        expect(valueAt((await host.read()).sheets[0] as Sheet, 2, 2)).toBe(0.75);
      });
    });

    describe('tabs', () => {
      const TABS = ['Resumen', 'Formato de seguimiento', 'Por dependencia', 'Vencimientos', 'Hallazgos', 'Informe de hallazgos'];

      test('are added at the end, rewritten in place and removed', async () => {
        const { host, reopen } = await opened();
        const before = await names(host);
        await write(host, FOUND, { marcas: false, pestanas: true });
        await write(host, CLEAN, { marcas: false, pestanas: true });
        const { sheets } = await (await reopen()).read();
        expect(sheets.map(({ name: tab }) => tab)).toEqual([...before, ...TABS, '_seguimiento']);
        expect(sheets.filter(isOwnTab).map(({ name: tab }) => tab)).toEqual(TABS);
        const hallazgos = sheets.find((sheet) => sheet.name === 'Hallazgos') as Sheet;
        expect(valueAt(hallazgos, 4, 1)).toMatch(/^Sin hallazgos\. .*4 corregidos y 0 nuevos\.$/);
        expect(valueAt(hallazgos, 6, 1)).toBeNull();
        await wipe(host);
        expect(await names(host)).toEqual(before);
      });

      test('what a person writes as a cause stays, also after cleaning', async () => {
        const { host, reopen } = await opened();
        await write(host, FOUND, { marcas: false, pestanas: true });
        const cause = { hoja: 'Informe de hallazgos', celda: 'F7' } as const;
        const causeOf = async (one: Host): Promise<unknown> =>
          valueAt((await one.read()).sheets.find(({ name: tab }) => tab === cause.hoja) as Sheet, 7, 6);
        expect(await causeOf(host)).toBe('Por diligenciar por el responsable');
        await host.apply([{ kind: 'value', ...cause, value: '=Faltó personal' }]);
        await write(host, FOUND, { marcas: false, pestanas: true });
        expect(await causeOf(await reopen())).toBe('=Faltó personal');
        const { avisos } = await wipe(host);
        expect(avisos).toEqual([expect.stringContaining('«Informe de hallazgos» tiene causas escritas')]);
        expect(await names(host)).toEqual(['Plan', 'Listas', 'Cerrada', 'Informe de hallazgos']);
      });

      test('a person’s sheet of the same name stays', async () => {
        const mine = contractSheet('resumen', { values: [['Mi resumen'], ['Mío']] });
        const { host } = await opened({ ...WORKBOOK, sheets: [...WORKBOOK.sheets, mine] });
        await write(host, FOUND, { marcas: false, pestanas: true });
        expect(await names(host)).toEqual(expect.arrayContaining(['resumen', 'Resumen (Seguimiento)']));
        await wipe(host);
        const kept = (await host.read()).sheets.find((sheet) => sheet.name === 'resumen') as Sheet;
        expect(valueAt(kept, 1, 1)).toBe('Mi resumen');
      });
    });

    test.each([
      ['=1+1'],
      ['+57 300'],
      ['-'],
      ['@SUM(A1)'],
      ['1.10'],
      ['60 %'],
      ['31/08/2020'],
      ['VERDADERO'],
      ['007'],
      ["'cita"],
      ['_x0041_'],
      ['<b>&amp;'],
    ])('the text %p stays text, in a cell and in a tab', async (value) => {
      const { host, reopen } = await opened();
      const tab = {
        name: 'Prueba',
        visibility: 'visible',
        widths: [10],
        frozenRows: 0,
        rows: [[{ value }]],
        merges: [],
        charts: [],
      } as const;
      await host.apply([
        { kind: 'value', hoja: 'Plan', celda: 'D3', value },
        { kind: 'tab', tab },
      ]);
      const { sheets } = await (await reopen()).read();
      expect(valueAt(sheets[0] as Sheet, 3, 4)).toBe(value);
      expect(valueAt(sheets[sheets.length - 1] as Sheet, 1, 1)).toBe(value);
    });

    test('the ledger comes back as it was written, from a sheet that menus do not show', async () => {
      const { host, reopen } = await opened();
      const disposition = {
        huella: FINDINGS[0]?.huella ?? '',
        estado: 'aceptado',
        motivo: `=«Sí»\n\t😀 ${'razón '.repeat(8000)}`,
        quien: '@planeación',
        cuando: '2020-09-01',
        regla: 'avance-contradice-conteo',
        hoja: 'Plan',
        celda: 'B2',
        fila: '1.10 Publicar el boletín',
      } as const;
      const { ledger } = await write(host, FOUND, { marcas: true, pestanas: false }, (old) => withDisposition(old, disposition));
      const snapshot = await (await reopen()).read();
      expect(readLedger(snapshot)).toEqual({ ledger, avisos: [] });
      expect(snapshot.sheets.find((sheet) => sheet.name === '_seguimiento')?.visibility).not.toBe('visible');
    });

    test.each<[string, Edit]>([
      ['note', { kind: 'note', hoja: 'No está', celda: 'A1', text: 'x' }],
      ['fill', { kind: 'fill', hoja: 'No está', celda: 'A1', color: '#FFFFFF' }],
      ['value', { kind: 'value', hoja: 'No está', celda: 'A1', value: 1 }],
      ['removeTab', { kind: 'removeTab', name: 'No está' }],
    ])('a %s for a sheet that is missing writes nothing at all', async (_kind, edit) => {
      const { host } = await opened();
      const before = await everything(host);
      const error: unknown = await host
        .apply([{ kind: 'value', hoja: 'Plan', celda: 'A2', value: 'x' }, edit])
        .catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(HostError);
      expect((error as HostError).code).toBe('hoja-inexistente');
      expect(await everything(host)).toEqual(before);
    });

    describeComparison(opened);

    (has.live ? test : test.skip)('a person’s edit calls back, ours does not, until stopped', async () => {
      const { host, userEdit } = await opened();
      const heard: UserEdit[] = [];
      const stop = host.onEdit((edit) => heard.push(edit));
      await host.apply([{ kind: 'value', hoja: 'Plan', celda: 'B2', value: 0.1 }]);
      await userEdit?.({ hoja: 'Plan', celda: 'B3' }, 0.9);
      expect(heard).toEqual([{ hoja: 'Plan', rango: 'B3' }]);
      stop();
      await userEdit?.({ hoja: 'Plan', celda: 'B4' }, 0.9);
      expect(heard).toHaveLength(1);
    });

    (has.live ? test : test.skip)('an inserted row calls back without a rectangle', async () => {
      const { host, insertRow } = await opened();
      const heard: UserEdit[] = [];
      host.onEdit((edit) => heard.push(edit));
      await insertRow?.('Plan', 2);
      expect(heard).toEqual([{ hoja: 'Plan', rango: null }]);
    });

    (has.select ? test : test.skip)('select takes the person to the cell', async () => {
      const { host, selected } = await opened();
      await host.select({ hoja: 'Plan', celda: 'C4' });
      expect(selected?.()).toEqual({ hoja: 'Plan', celda: 'C4' });
      await expect(host.select({ hoja: 'No está', celda: 'A1' })).rejects.toBeInstanceOf(HostError);
    });

    (has.select ? test : test.skip)('the person stays on their sheet while we write tabs and our memory', async () => {
      const { host, selected } = await opened();
      await host.select({ hoja: 'Plan', celda: 'C4' });
      for (const remark of ['primera', 'segunda']) {
        await write(host, review({ hallazgos: [finding({ celda: 'B3', mensaje: remark })] }), { marcas: true, pestanas: true });
        expect(selected?.()?.hoja).toBe('Plan');
      }
    });

    (has.counting ? test : test.skip)('round trips do not grow with the rows', async () => {
      const counts: number[] = [];
      for (const rows of [10, 1000]) {
        const values = Array.from({ length: rows }, (_, index) => [`Actividad ${String(index + 1)}`, 0.5]);
        const { host, roundTrips } = await opened({ name: 'plan.xlsx', sheets: [contractSheet('Plan', { values })] });
        const hallazgos = values.map((_, index) => finding({ celda: `B${String(index + 1)}`, fila: index + 1 }));
        await write(host, review({ hallazgos }), { marcas: true, pestanas: true });
        await wipe(host);
        counts.push(roundTrips?.() ?? Number.NaN);
      }
      expect(counts[0]).toBeGreaterThan(0);
      expect(counts[1]).toBe(counts[0]);
    });
  });
}

/** «Comparar con…» as the pane does it, over any host: the plan on a sheet of the workbook, or in a file of its own. */
import { openBook } from '../../src/actions/book';
import { settingsOf } from '../../src/actions/review-book';
import { cleanBook, writeComparison } from '../../src/actions/write';
import type { ComparedBooks } from '../../src/core/edits';
import type { CellValue, Snapshot } from '../../src/core/snapshot';
import type { Host } from '../../src/hosts/host';
import { engine } from '../../src/pane/reviewer/engine';
import type { ContractSheet, ContractWorkbook, HostUnderTest } from './contract';
import { everything } from './workflow';

const sheet = (name: string, ...values: CellValue[][]): ContractSheet => ({
  name,
  visibility: 'visible',
  protected: false,
  values,
  formats: {},
  merges: [],
  notes: {},
  fills: {},
});

const PLAN = sheet(
  "Plan d'oro",
  ['Plan anticorrupción 2020', null, null, null],
  ['Actividades', 'Meta o producto', 'Responsable', 'Fecha programada'],
  ['Publicar el informe de gestión', '(1) Informe', 'Planeación', '30/06/2020'],
  ['Convocar la audiencia pública', '(1) Convocatoria', 'Comunicaciones', '15/12/2020'],
  ['Revisar el código de integridad', 'Código revisado', 'Talento Humano', '30/11/2020'],
);
const FOLLOW_UP: ContractSheet = {
  ...sheet(
    'Seguimiento',
    ['Seguimiento al plan anticorrupción 2020', null, null, null, null, null],
    ['Actividades', 'Meta o producto', 'Responsable', 'Fecha programada', '% de avance (31-08-2020)', 'Seguimiento'],
    ['Convocar la audiencia pública', '(1) Convocatoria', 'Comunicaciones', '15/12/2020', 0, 'Se definió la fecha.'],
    ['Publicar el informe de gestión', '(1) Informe', 'Planeación', '30/10/2020', 0.2, 'En elaboración.'],
    ['=Premiar las buenas prácticas', 'Premio', 'Talento Humano', '30/11/2020', 0, 'Abre en octubre.'],
  ),
  notes: { F4: 'Pendiente de soporte.' },
  fills: { E4: '#C6EFCE' },
};

const TABS = ['Comparación', 'Plan comparado'];
const MEMORY = '_seguimiento';

/** Where the plan stands, and where the links of «Comparación» (columns H and I) and «Plan comparado» (column G) lead. */
const PLACES = [
  {
    where: 'a sheet of the workbook',
    sheets: [PLAN, FOLLOW_UP],
    inFile: false,
    toPlan: { H6: "Plan d'oro!A5", H7: "Plan d'oro!D3" },
  },
  { where: 'a file', sheets: [FOLLOW_UP], inFile: true, toPlan: { H6: 'Plan comparado!B8', H7: 'Plan comparado!E6' } },
] as const;

const FILE: Snapshot = {
  name: 'plan.xlsx',
  date1904: false,
  sheets: [{ ...PLAN, values: PLAN.values.map((row) => [...row]), formats: [], merges: [] }],
};

async function compared(host: Host, inFile: boolean): Promise<ComparedBooks> {
  const book = await openBook(host);
  const request = { snapshot: book.snapshot, settings: settingsOf(book), hojaSeguimiento: FOLLOW_UP.name };
  const outcome = engine.compare({ ...request, other: inFile ? FILE : null, hojaPlan: inFile ? null : PLAN.name });
  if ('failure' in outcome) throw new Error(outcome.failure);
  return outcome.done.books;
}

/** Whether there was anything to write. */
async function compareAndWrite(host: Host, inFile: boolean): Promise<boolean> {
  const { avisos, undo } = await writeComparison(host, await openBook(host), await compared(host, inFile));
  expect(avisos).toEqual([]);
  return undo !== null;
}

/** Columns of a tab's rows below its header, by their place. */
async function columnsOf(host: Host, hoja: string, columns: readonly number[]): Promise<unknown[][]> {
  const found = (await host.read()).sheets.find(({ name }) => name === hoja);
  return (found?.values ?? []).slice(5).map((row) => columns.map((column) => row[column] ?? null));
}

/** What is not ours: as `everything`, without our tabs and our memory. */
async function theirs(host: Host): Promise<unknown> {
  const all = (await everything(host)) as { sheets: { name: string }[]; notes: { hoja: string }[]; fills: { hoja: string }[] };
  const isTheirs = (name: string): boolean => ![...TABS, MEMORY].includes(name);
  return {
    sheets: all.sheets.filter(({ name }) => isTheirs(name)),
    notes: all.notes.filter(({ hoja }) => isTheirs(hoja)),
    fills: all.fills.filter(({ hoja }) => isTheirs(hoja)),
  };
}

export function describeComparison(makeHost: (workbook: ContractWorkbook) => Promise<HostUnderTest>): void {
  describe.each(PLACES)('comparison with a plan in $where', ({ sheets, inFile, toPlan }) => {
    const opened = (): Promise<HostUnderTest> => makeHost({ name: 'seguimiento.xlsx', sheets });
    const names = async (host: Host): Promise<string[]> => (await host.read()).sheets.map(({ name }) => name);

    test('writes both tabs, linked to the cells, and changes nothing else', async () => {
      const { host, reopen, links } = await opened();
      const before = await everything(host);
      await compareAndWrite(host, inFile);
      const again = await reopen();
      expect((await names(again)).filter((name) => name !== MEMORY)).toEqual([...sheets.map(({ name }) => name), ...TABS]);
      expect(await columnsOf(again, 'Comparación', [2, 4, 5, 7, 8])).toEqual([
        ['Actividad eliminada', 'Revisar el código de integridad', 'no está', "Plan d'oro, A5", 'no está'],
        ['Fecha', '30/06/2020', '30/10/2020', "Plan d'oro, D3", 'Seguimiento, D4'],
        ['Actividad nueva', 'no está', '=Premiar las buenas prácticas', 'no está', 'Seguimiento, A5'],
      ]);
      expect(await columnsOf(again, 'Plan comparado', [1, 6])).toEqual([
        ['Publicar el informe de gestión', 'Seguimiento, A4'],
        ['Convocar la audiencia pública', 'Seguimiento, A3'],
        ['Revisar el código de integridad', 'no está'],
      ]);
      expect(await links('Comparación')).toEqual({ ...toPlan, I7: 'Seguimiento!D4', I8: 'Seguimiento!A5' });
      expect(await links('Plan comparado')).toEqual({ G6: 'Seguimiento!A4', G7: 'Seguimiento!A3' });
      expect(await theirs(again)).toEqual(before);
    });

    test('a second run leaves the workbook as the first did, and finds nothing to write', async () => {
      const { host, reopen, links } = await opened();
      expect(await compareAndWrite(host, inFile)).toBe(true);
      const [first, linked] = [await everything(host), await links('Comparación')];
      expect(await compareAndWrite(host, inFile)).toBe(false);
      expect(await everything(host)).toEqual(first);
      expect(await compareAndWrite(await reopen(), inFile)).toBe(false);
      expect(await everything(await reopen())).toEqual(first);
      expect(await links('Comparación')).toEqual(linked);
    });

    test('after the follow-up was corrected both tabs are written again', async () => {
      const { host, reopen, links } = await opened();
      await compareAndWrite(host, inFile);
      await host.apply([{ kind: 'value', hoja: FOLLOW_UP.name, celda: 'D4', value: '30/06/2020' }]);
      expect(await compareAndWrite(host, inFile)).toBe(true);
      const again = await reopen();
      expect(await columnsOf(again, 'Comparación', [2])).toEqual([['Actividad eliminada'], ['Actividad nueva']]);
      expect(await links('Plan comparado')).toEqual({ G6: 'Seguimiento!A4', G7: 'Seguimiento!A3' });
    });

    test('«Limpiar» takes it away', async () => {
      const { host, reopen } = await opened();
      const before = await everything(host);
      await compareAndWrite(host, inFile);
      const { avisos } = await cleanBook(host, await openBook(host));
      expect(avisos).toEqual([]);
      expect(await everything(host)).toEqual(before);
      expect(await everything(await reopen())).toEqual(before);
    });
  });
}

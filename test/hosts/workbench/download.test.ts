import { ICommandService } from '@univerjs/core';
import { cleanBook } from '../../../src/actions/write';
import { openBook } from '../../../src/actions/book';
import { parseAddress } from '../../../src/core/a1';
import { valueAt, type CellValue, type Sheet } from '../../../src/core/snapshot';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { PLAIN, type Appearance } from '../../../src/hosts/workbench/workbook-data';
import { finding, review } from '../../core/factory';
import type { ContractSheet } from '../contract';
import { contractFile } from '../file/contract-workbook';
import { look, write } from '../workflow';
import { openHeadless, type Headless } from './headless';

const sheet = (name: string, more: Partial<ContractSheet> = {}): ContractSheet => ({
  ...{ name, visibility: 'visible', protected: false, formats: {}, merges: [], notes: {}, fills: {} },
  values: [
    ['Actividad', 'Avance'],
    ['Publicar', 0.5],
    ['1.10', 0.25],
  ],
  ...more,
});
const BYTES = contractFile({
  name: 'plan.xlsx',
  sheets: [sheet('Plan', { merges: ['A4:B5'], formats: { B2: '0%' }, notes: { A2: 'Mía' } }), sheet('Otra', { notes: { B2: 'Quieta' } })],
});

/** A person's action on a sheet of the grid. */
async function act(grid: Headless, command: string, hoja: string, params: object): Promise<void> {
  const target = { unitId: grid.workbook.getUnitId(), subUnitId: grid.workbook.getSheetBySheetName(hoja)!.getSheetId() };
  await grid.univer
    .__getInjector()
    .get(ICommandService)
    .executeCommand(command, { ...target, ...params });
}

const type = async (grid: Headless, celda: string, value: object): Promise<void> => {
  const { row, column } = parseAddress(celda)!;
  const range = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
  await act(grid, 'sheet.command.set-range-values', 'Plan', { range, value });
};
const insertRow = (grid: Headless, fila: number): Promise<void> =>
  act(grid, 'sheet.command.insert-row', 'Plan', {
    direction: 0,
    range: { startRow: fila - 1, endRow: fila - 1, startColumn: 0, endColumn: 25 },
  });

const open = (bytes = BYTES, appearance: Appearance = PLAIN): Promise<Headless> => openHeadless(bytes, 'plan.xlsx', appearance);
const values = async (bytes: Uint8Array, hoja: string, ...cells: string[]): Promise<CellValue[]> => {
  const found = (await openWorkbook(bytes, 'plan.xlsx').read()).sheets.find(({ name }) => name === hoja) as Sheet;
  return cells.map((celda) => valueAt(found, parseAddress(celda)!.row, parseAddress(celda)!.column));
};

test('what nobody touched asks for no change', async () => {
  const grid = await open();
  expect(grid.book.changes(grid.workbook, grid.notes)).toEqual({ edits: [], avisos: [] });
});

test('a typed cell is the only change', async () => {
  const grid = await open();
  await type(grid, 'B2', { v: 0.75 });
  expect(grid.book.changes(grid.workbook, grid.notes)).toEqual({
    edits: [{ kind: 'value', hoja: 'Plan', celda: 'B2', value: 0.75 }],
    avisos: [],
  });
});

test('a formula typed in the grid is kept as its result, and said so', async () => {
  const grid = await open();
  await type(grid, 'B3', { f: '=1+1', v: 2, t: 2 });
  const { bytes, avisos } = await grid.download();
  expect(await values(bytes, 'Plan', 'B3')).toEqual([2]);
  expect(avisos).toEqual([expect.stringContaining('fórmulas escritas aquí (1)')]);
});

test('a look that the file does not take is told', async () => {
  const grid = await open();
  await type(grid, 'B3', { s: { bl: 1, bg: { rgb: '#00FF00' } } });
  const { edits, avisos } = grid.book.changes(grid.workbook, grid.notes);
  expect(edits).toEqual([{ kind: 'fill', hoja: 'Plan', celda: 'B3', color: '#00FF00' }]);
  expect(avisos).toEqual([expect.stringContaining('no se guardan')]);
});

test('after a row was inserted the sheet is written anew, and the others are left alone', async () => {
  const grid = await open();
  await insertRow(grid, 3);
  await type(grid, 'A3', { v: 'Nueva' });
  const { bytes, avisos } = await grid.download();
  expect(avisos).toEqual([expect.stringMatching(/^En «Plan» hay filas.*pierde bordes/)]);
  expect(await values(bytes, 'Plan', 'A2', 'B2', 'A3', 'B3', 'A4', 'B4')).toEqual(['Publicar', 0.5, 'Nueva', null, '1.10', 0.25]);
  const host = openWorkbook(bytes, 'plan.xlsx');
  const [plan] = (await host.read()).sheets;
  expect(plan?.merges).toEqual([{ top: 5, left: 1, bottom: 6, right: 2 }]);
  expect(await host.notes()).toEqual([
    { hoja: 'Plan', celda: 'A2', nota: 'Mía' },
    { hoja: 'Otra', celda: 'B2', nota: 'Quieta' },
  ]);
});

test('a row that was inserted and taken out again leaves no trace', async () => {
  const grid = await open();
  await insertRow(grid, 3);
  await act(grid, 'sheet.command.remove-row', 'Plan', { range: { startRow: 2, endRow: 2, startColumn: 0, endColumn: 25 } });
  expect(grid.book.changes(grid.workbook, grid.notes)).toEqual({ edits: [], avisos: [] });
});

test('sheets that a person added, renamed or removed', async () => {
  const grid = await open();
  await act(grid, 'sheet.command.set-worksheet-name', 'Plan', { name: 'Plan 2025' });
  await act(grid, 'sheet.command.remove-sheet', 'Otra', {});
  await act(grid, 'sheet.command.insert-sheet', 'Plan 2025', {
    index: 1,
    sheet: { id: 'mia', name: 'Mía', cellData: { 0: { 0: { v: 'Hola', t: 1 } } } },
  });
  const { bytes, avisos } = await grid.download();
  expect((await openWorkbook(bytes, 'plan.xlsx').read()).sheets.map(({ name }) => name)).toEqual(['Plan', 'Mía']);
  expect(await values(bytes, 'Mía', 'A1')).toEqual(['Hola']);
  expect(avisos).toEqual(expect.arrayContaining([expect.stringContaining('«Plan» conservan en el archivo su nombre anterior')]));
});

test('marks of the workbench are taken back in the file to the last byte of its cells', async () => {
  const before = openWorkbook(BYTES, 'plan.xlsx');
  const grid = await open();
  await write(grid.host, review({ hallazgos: [finding({ hoja: 'Plan', celda: 'A2' }), finding({ hoja: 'Plan', celda: 'B2' })] }));
  const marked = openWorkbook((await grid.download()).bytes, 'plan.xlsx');
  expect((await look(marked, 'Plan', 'B2')).relleno).toBe('#F8D7DA');
  await cleanBook(marked, await openBook(marked));
  const asked = ['A2', 'B2'].map((celda) => ({ hoja: 'Plan', celda }));
  expect(await marked.looks(asked)).toEqual(await before.looks(asked));
});

test('marks of the file are taken back in the workbench as the file remembers them', async () => {
  const file = openWorkbook(BYTES, 'plan.xlsx');
  await write(file, review({ hallazgos: [finding({ hoja: 'Plan', celda: 'A2' })] }));
  const fill = { row: 1, column: 0, style: { bg: { rgb: '#F8D7DA' } } };
  const plan = { cells: [fill], columns: {}, rows: {}, frozenRows: 0, frozenColumns: 0, gridlines: true, tabColor: '' };
  const grid = await open(file.bytes(), { ...PLAIN, sheets: new Map([['Plan', plan]]) });
  await cleanBook(grid.host, await openBook(grid.host));
  const cleaned = openWorkbook((await grid.download()).bytes, 'plan.xlsx');
  const asked = [{ hoja: 'Plan', celda: 'A2' }];
  expect(await cleaned.looks(asked)).toEqual(await openWorkbook(BYTES, 'plan.xlsx').looks(asked));
});

test('5,000 marks are one change to the grid', async () => {
  const rows = Array.from({ length: 5000 }, (_, index) => [`Actividad ${String(index)}`, 0.5]);
  const grid = await open(contractFile({ name: 'plan.xlsx', sheets: [sheet('Plan', { values: rows })] }));
  const heard: string[] = [];
  grid.univer
    .__getInjector()
    .get(ICommandService)
    .onCommandExecuted(({ id }) => heard.push(id));
  const edits = rows.flatMap((_, index) => {
    const place = { hoja: 'Plan', celda: `B${String(index + 1)}` };
    return [{ kind: 'note', ...place, text: `Nota ${String(index)}` } as const, { kind: 'fill', ...place, color: '#F8D7DA' } as const];
  });
  await grid.host.apply(edits);
  expect(heard.filter((id) => id.startsWith('sheet.'))).toEqual(['sheet.mutation.set-range-values']);
  expect(await grid.host.notes()).toHaveLength(5000);
  expect(await look(grid.host, 'Plan', 'B5000')).toMatchObject({ nota: 'Nota 4999', relleno: '#F8D7DA' });
});

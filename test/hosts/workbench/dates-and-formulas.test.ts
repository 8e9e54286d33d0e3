/** What the grid holds otherwise than the file: days counted from 1904, and formulas that a cell shares with the one above it. */
import { ICommandService } from '@univerjs/core';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { parseAddress } from '../../../src/core/a1';
import { toSerial } from '../../../src/core/cells/date';
import { DEFAULT_SETTINGS } from '../../../src/core/model';
import { review } from '../../../src/core/review';
import { valueAt, type CellValue, type Snapshot } from '../../../src/core/snapshot';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { PLAIN } from '../../../src/hosts/workbench/workbook-data';
import { readAppearance } from '../../../src/workbench/appearance';
import { eventually } from '../../eventually';
import type { ContractSheet } from '../contract';
import { contractFile } from '../file/contract-workbook';
import { openHeadless, type Headless } from './headless';

const HOJA = 'Plan';

/** The file with one of its parts written otherwise. */
function withPart(bytes: Uint8Array, part: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(bytes);
  const xml = strFromU8(parts[part]!);
  const changed = change(xml);
  if (changed === xml) throw new Error(`${part} was not changed`);
  return zipSync({ ...parts, [part]: strToU8(changed) });
}

function file(values: readonly (readonly CellValue[])[], more: Partial<ContractSheet> = {}): Uint8Array {
  const sheet = { name: HOJA, visibility: 'visible', protected: false, formats: {}, merges: [], notes: {}, fills: {}, values } as const;
  return contractFile({ name: 'plan.xlsx', sheets: [{ ...sheet, ...more }] });
}

const grids: Headless[] = [];
afterEach(() => {
  for (const { univer } of grids.splice(0)) univer.dispose();
});

async function open(bytes: Uint8Array): Promise<Headless> {
  const grid = await openHeadless(bytes, 'plan.xlsx', (await readAppearance(bytes, [HOJA])) ?? PLAIN);
  grids.push(grid);
  return grid;
}

const readFile = (bytes: Uint8Array): Promise<Snapshot> => openWorkbook(bytes, 'plan.xlsx').read();
const inGrid = (grid: Headless, celda: string): unknown => {
  const { row, column } = parseAddress(celda)!;
  return grid.workbook.getActiveSheet().getCellRaw(row - 1, column - 1)?.v;
};

function valueIn({ sheets }: Snapshot, hoja: string, celda: string): CellValue {
  const { row, column } = parseAddress(celda)!;
  return valueAt(
    sheets.find(({ name }) => name === hoja)!,
    row,
    column,
  );
}

async function act(grid: Headless, command: string, params: object): Promise<void> {
  const sheet = grid.workbook.getSheetBySheetName(HOJA)!;
  const commands = grid.univer.__getInjector().get(ICommandService);
  await commands.executeCommand(command, { unitId: grid.workbook.getUnitId(), subUnitId: sheet.getSheetId(), ...params });
}

async function type(grid: Headless, celda: string, value: object): Promise<void> {
  const { row, column } = parseAddress(celda)!;
  const range = { startRow: row - 1, endRow: row - 1, startColumn: column - 1, endColumn: column - 1 };
  await act(grid, 'sheet.command.set-range-values', { range, value });
}

describe('a workbook that counts its days from 1904', () => {
  const old = (day: string): number => toSerial(day, true);
  const values = [
    ['N°', 'Actividad', 'Responsable', 'Inicio', 'Fecha de terminación', 'Avance', 'Serie'],
    ['1.1', 'Publicar el plan', 'Planeación', old('2026-02-01'), old('2026-03-31'), 0.5, old('2026-03-31')],
    ['1.2', 'Atender al ciudadano', 'Servicio', old('2026-02-15'), old('2026-12-15'), 1, 7],
  ];
  const formats = Object.fromEntries(['D2', 'E2', 'D3', 'E3'].map((celda) => [celda, 'dd/mm/yyyy']));
  const bytes = withPart(file(values, { formats }), 'xl/workbook.xml', (xml) =>
    xml.replace('<sheets>', '<workbookPr date1904="1"/><sheets>'),
  );

  test('is read as the file says it, reviewed alike, and shown on the same days', async () => {
    const grid = await open(bytes);
    const [inFile, read] = [await readFile(bytes), await grid.host.read()];
    expect(inFile.date1904).toBe(true);
    expect(read).toEqual(inFile);
    expect(await grid.host.readRange({ hoja: HOJA, rango: 'D2:E2' })).toMatchObject({ values: [[old('2026-02-01'), old('2026-03-31')]] });
    expect(review(read, DEFAULT_SETTINGS)).toEqual(review(inFile, DEFAULT_SETTINGS));
    expect(['D2', 'E2', 'F2', 'G2'].map((celda) => inGrid(grid, celda))).toEqual([
      toSerial('2026-02-01', false),
      toSerial('2026-03-31', false),
      0.5,
      old('2026-03-31'),
    ]);
    expect(grid.book.changes(grid.workbook, grid.notes)).toEqual({ edits: [], avisos: [] });
  });

  test('a day that is typed in the grid, or written by the pane, is that day in the file', async () => {
    const grid = await open(bytes);
    await type(grid, 'E2', { v: toSerial('2026-06-30', false) });
    await grid.host.apply([{ kind: 'value', hoja: HOJA, celda: 'E3', value: old('2026-11-30') }]);
    expect(inGrid(grid, 'E3')).toBe(toSerial('2026-11-30', false));
    const after = await readFile((await grid.download()).bytes);
    expect(['D2', 'E2', 'E3'].map((celda) => valueIn(after, HOJA, celda))).toEqual(['2026-02-01', '2026-06-30', '2026-11-30'].map(old));
    expect((await grid.host.read()).sheets).toEqual(after.sheets);
  });

  test('a sheet that is written anew and a tab of ours keep their days', async () => {
    const grid = await open(bytes);
    const tab = { name: 'Vencimientos', visibility: 'visible', widths: [12], frozenRows: 0, merges: [], charts: [] } as const;
    const rows = [
      [
        { value: old('2026-05-15'), format: 'date' },
        { value: 3, format: 'integer' },
      ],
    ] as const;
    await grid.host.apply([{ kind: 'tab', tab: { ...tab, rows } }]);
    await act(grid, 'sheet.command.insert-row', { direction: 0, range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 } });
    const read = await grid.host.read();
    const after = await readFile((await grid.download()).bytes);
    for (const one of [read, after]) {
      expect(valueIn(one, HOJA, 'E3')).toBe(old('2026-03-31'));
      expect(valueIn(one, 'Vencimientos', 'A1')).toBe(old('2026-05-15'));
      expect(valueIn(one, 'Vencimientos', 'B1')).toBe(3);
    }
    const shown = grid.workbook.getSheetBySheetName('Vencimientos')!.getCellRaw(0, 0)?.v;
    expect(shown).toBe(toSerial('2026-05-15', false));
  });
});

describe('formulas that cells share', () => {
  const values = [
    ['Actividad', 'Programado', 'Ejecutado', 'Avance'],
    ['Publicar', 4, 2, 0.5],
    ['Atender', 8, 2, 0.25],
    ['Rendir cuentas', 10, 1, 0.1],
  ];
  const PART = 'xl/worksheets/sheet1.xml';
  const SHARED = ['<f t="shared" ref="D2:D4" si="0">C2/B2</f>', '<f t="shared" si="0"/>', '<f t="shared" si="0"/>'];
  const bytes = withPart(file(values, { formats: { D2: '0%', D3: '0%', D4: '0%' } }), PART, (xml) =>
    SHARED.reduce((text, formula, i) => text.replace(new RegExp(`(<c r="D${String(i + 2)}"[^>]*>)`), `$1${formula}`), xml),
  );
  const formulasIn = (written: Uint8Array): string[] => strFromU8(unzipSync(written)[PART]!).match(/<f[ >/].*?(?:<\/f>|\/>)/g) ?? [];

  test('are formulas in each of their cells, with the results of the file', async () => {
    const grid = await open(bytes);
    expect((await grid.host.read()).sheets).toEqual((await readFile(bytes)).sheets);
    const looks = await grid.host.looks(['C2', 'D2', 'D3', 'D4'].map((celda) => ({ hoja: HOJA, celda })));
    expect(looks.map(({ formula }) => formula ?? false)).toEqual([false, true, true, true]);
    expect(grid.book.changes(grid.workbook, grid.notes)).toEqual({ edits: [], avisos: [] });
  });

  test('stay in the file as they were under marks, and where a cell that they count with changed', async () => {
    const grid = await open(bytes);
    const at = { hoja: HOJA, celda: 'D3' };
    await grid.host.apply([
      { kind: 'fill', ...at, color: '#F8D7DA' },
      { kind: 'note', ...at, text: 'Error: así no' },
    ]);
    await type(grid, 'C4', { v: 5 });
    const written = (await grid.download()).bytes;
    expect(formulasIn(written)).toEqual(SHARED);
    expect(valueIn(await readFile(written), HOJA, 'C4')).toBe(5);
  });

  test('one that a person wrote over is a value, and the others stay', async () => {
    const grid = await open(bytes);
    await type(grid, 'D4', { v: 0.9, f: null, si: null });
    const written = (await grid.download()).bytes;
    expect(formulasIn(written)).toEqual(SHARED.slice(0, 2));
    expect(valueIn(await readFile(written), HOJA, 'D4')).toBe(0.9);
  });

  test('in a sheet that is written anew each is a formula of its own', async () => {
    const grid = await open(bytes);
    await act(grid, 'sheet.command.insert-row', { direction: 0, range: { startRow: 1, endRow: 1, startColumn: 0, endColumn: 25 } });
    // The grid calculates when it gets to it.
    await eventually(() => {
      expect(inGrid(grid, 'D4')).toBe(0.25);
    });
    const written = (await grid.download()).bytes;
    expect(formulasIn(written)).toEqual(['<f>C3/B3</f>', '<f>C4/B4</f>', '<f>C5/B5</f>']);
    expect(valueIn(await readFile(written), HOJA, 'D4')).toBe(0.25);
  });

  test('that were filled down in the grid are formulas in a sheet that is written anew', async () => {
    const grid = await open(file(values));
    await type(grid, 'D2', { v: 0.5, f: "=C2/$B2+SUM(C$2:C2)-'Otra hoja'!C2", si: 'a' });
    await type(grid, 'D3', { v: 0.25, f: null, si: 'a' });
    await act(grid, 'sheet.command.insert-row', { direction: 0, range: { startRow: 3, endRow: 3, startColumn: 0, endColumn: 25 } });
    expect(formulasIn((await grid.download()).bytes)).toEqual([
      "<f>C2/$B2+SUM(C$2:C2)-'Otra hoja'!C2</f>",
      "<f>C3/$B3+SUM(C$2:C3)-'Otra hoja'!C3</f>",
    ]);
  });

  test('the first one cannot go alone: the sentence says what to do', async () => {
    const grid = await open(bytes);
    await type(grid, 'D2', { v: 0.9, f: null, si: null });
    await expect(grid.download()).rejects.toThrow(/fórmula de la celda D2 .* Corrija el valor en Excel/);
  });
});

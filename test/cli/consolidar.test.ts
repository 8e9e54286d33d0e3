import fs from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { consolidatedJsonSchema } from '../../src/core/consolidate';
import { openWorkbook } from '../../src/hosts/file/file-host';
import { temporaryFolder } from './folder';
import { run } from './stage';
import { CLEAN_TABLE, WRONG_TABLE } from './tables';

const FILES = { 'todas/Hacienda.tsv': CLEAN_TABLE, 'todas/Salud.tsv': WRONG_TABLE, 'todas/Obras.xlsx': 'no es un libro' };

test('a damaged file is told and the others become one workbook, also the second time', async () => {
  const folder = temporaryFolder(FILES);
  for (const [status, written] of [
    [2, 'Libro consolidado: todas/c.xlsx'],
    [2, 'Libro consolidado: todas/c.xlsx'],
  ] as const) {
    const result = await run(folder, 'consolidar', 'todas', '--salida', 'todas/c.xlsx');
    expect([result.status, result.err.split('\n')]).toEqual([status, [expect.stringMatching(/^todas\/Obras\.xlsx: /), '']]);
    expect(result.out).toMatch(/^2 de 3 archivos leídos · corte 31\/08\/2020$/m);
    expect(result.out).toContain(written);
  }
  const { sheets } = await openWorkbook(fs.readFileSync(path.join(folder, 'todas/c.xlsx')), 'c.xlsx').read();
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Consolidado', 'Archivos', 'Repetidas', 'Resumen']));
  expect(sheets.map(({ name }) => name)).not.toContain('vacia');
  const table = sheets.find(({ name }) => name === 'Consolidado');
  expect(table?.values.slice(4).map((row) => [row[0], row[11], row[13]])).toEqual([
    ['Hacienda', 'Hacienda.tsv', 4],
    ['Hacienda', 'Hacienda.tsv', 5],
    ['Salud', 'Salud.tsv', 4],
    ['Salud', 'Salud.tsv', 5],
  ]);
});

test('--json is the contract: rows and findings with the cell of their own file', async () => {
  const folder = temporaryFolder(FILES);
  const { out } = await run(folder, 'consolidar', 'todas', '--json');
  const json = consolidatedJsonSchema.parse(JSON.parse(out));
  expect(json.archivos.map(({ archivo, problema }) => [archivo, problema === null])).toEqual([
    ['Hacienda.tsv', true],
    ['Obras.xlsx', false],
    ['Salud.tsv', true],
  ]);
  const above = json.hallazgos.find(({ regla }) => regla === 'avance-fuera-de-rango');
  expect(above).toMatchObject({ archivo: 'Salud.tsv', hoja: 'Salud', fila: 5, celda: 'F5' });
  expect(json.repetidas).toHaveLength(2);
  expect(fs.readdirSync(path.join(folder, 'todas'))).toHaveLength(3);
});

test.each([
  [['todas', '--salida', 'c.csv'], 'debe|termine en .xlsx'],
  [['mala.xlsx'], 'Ninguno de los archivos'],
])('consolidar %j is refused with a sentence', async (args, message) => {
  const folder = temporaryFolder({ ...FILES, 'mala.xlsx': 'no es un libro' });
  const { status, err } = await run(folder, 'consolidar', ...args);
  expect([status, err]).toEqual([2, expect.stringMatching(message)]);
});

test('a consolidated workbook of another time is no file of a dependencia', async () => {
  const folder = temporaryFolder({ 'todas/Hacienda.tsv': CLEAN_TABLE });
  await run(folder, 'consolidar', 'todas', '--salida', 'todas/enero.xlsx');
  const { status, out, err } = await run(folder, 'consolidar', 'todas', '--json');
  expect([status, err]).toEqual([0, 'enero.xlsx es un consolidado de antes y no se cuenta.\n']);
  expect(consolidatedJsonSchema.parse(JSON.parse(out)).archivos.map(({ archivo }) => archivo)).toEqual(['Hacienda.tsv']);
});

test('a file that is named twice, by itself and by its folder, counts once', async () => {
  const folder = temporaryFolder({ 'todas/Hacienda.tsv': CLEAN_TABLE });
  const { out } = await run(folder, 'consolidar', 'todas/Hacienda.tsv', 'todas', '--json');
  const { archivos, repetidas } = consolidatedJsonSchema.parse(JSON.parse(out));
  expect([archivos.length, repetidas]).toEqual([1, []]);
});

test('a workbook made from nothing looks the same where no theme helps: white charts, one font', async () => {
  const folder = temporaryFolder(FILES);
  await run(folder, 'consolidar', 'todas', '--salida', 'c.xlsx');
  const parts = unzipSync(new Uint8Array(fs.readFileSync(path.join(folder, 'c.xlsx'))));
  const text = (name: string): string => new TextDecoder().decode(parts[name]);
  expect(text('xl/charts/chart1.xml')).toMatch(/<\/c:chart><c:spPr><a:solidFill><a:srgbClr val="FFFFFF"\/>/);
  expect(text('xl/styles.xml')).toMatch(/<\/cellXfs>\s*<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"\/>/);
});

import fs from 'node:fs';
import path from 'node:path';
import { cortesJsonSchema } from '../../src/core/compare';
import { openWorkbook } from '../../src/hosts/file/file-host';
import { temporaryFolder } from './folder';
import { run } from './stage';

const example = path.join(__dirname, '../../examples/cuatrimestres.xlsx');

test('one file with several cortes is compared with itself, and the copy gets one tab', async () => {
  const folder = temporaryFolder();
  fs.copyFileSync(example, path.join(folder, 'a.xlsx'));
  const { status, out, err } = await run(folder, 'cortes', 'a.xlsx', '--salida', 'b.xlsx');
  expect([status, err]).toEqual([1, '']);
  expect(out).toMatch(/^Antes: a\.xlsx {2}corte 30\/04\/2024\nDespués: a\.xlsx {2}corte 31\/08\/2024$/m);
  expect(out).toMatch(/▼ Retrocedieron\n +45 % → 35 % +fila 21 {2}4\.1 /);
  const { sheets } = await openWorkbook(fs.readFileSync(path.join(folder, 'b.xlsx')), 'b.xlsx').read();
  expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Avance entre cortes']));
});

test('--json is the contract, and the same corte against itself moves nothing', async () => {
  const folder = temporaryFolder();
  fs.copyFileSync(example, path.join(folder, 'a.xlsx'));
  const { status, out } = await run(folder, 'cortes', 'a.xlsx', 'a.xlsx', '--json');
  const json = cortesJsonSchema.parse(JSON.parse(out));
  expect(status).toBe(0);
  expect(new Set(json.actividades.map(({ movimiento }) => movimiento))).toEqual(new Set(['sin cambio', 'cumplida', 'sin dato']));
  expect([json.hallazgos.corregidos, json.hallazgos.nuevos]).toEqual([[], []]);
  const earlier = await run(folder, 'cortes', 'a.xlsx', '--corte', '2024-04-30');
  expect([earlier.status, earlier.err]).toEqual([2, expect.stringContaining('trae un solo corte')]);
});

test('without a file it says how', async () => {
  const { status, err } = await run('.', 'cortes');
  expect([status, err]).toEqual([2, expect.stringContaining('Diga uno o dos seguimientos')]);
});

test('a plan has no corte to compare, and is told from a follow-up', async () => {
  const table = (head: string, row: string): string =>
    `Actividades\tMeta\tResponsable\tFecha${head}\nPublicar\t(1) Informe\tPlaneación\t30/06/2020${row}`;
  const plan = table('', '');
  const folder = temporaryFolder({ 'plan.tsv': plan, 'agosto.tsv': table('\t% de avance (31-08-2020)\tSeguimiento', '\t20%\tAvanza.') });
  for (const names of [['plan.tsv'], ['plan.tsv', 'agosto.tsv'], ['agosto.tsv', 'plan.tsv']]) {
    const { status, out, err } = await run(folder, 'cortes', ...names);
    expect([status, out, err]).toEqual([
      2,
      '',
      expect.stringMatching(/^seguimiento: plan\.tsv no trae avances de ningún corte: parece un plan\..+seguimiento comparar /),
    ]);
  }
});

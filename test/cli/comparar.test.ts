import fs from 'node:fs';
import path from 'node:path';
import { comparisonJsonSchema } from '../../src/core/compare';
import { openWorkbook } from '../../src/hosts/file/file-host';
import { temporaryFolder } from './folder';
import { run } from './stage';

const lines = (...rows: string[]): string => rows.map((row) => row.split('|').join('\t')).join('\n');
const PLAN = lines(
  'Plan anticorrupción 2020',
  'Actividades|Meta o producto|Responsable|Fecha programada',
  'Publicar el informe de gestión|(1) Informe|Planeación|30/06/2020',
  'Convocar la audiencia pública|(1) Convocatoria|Comunicaciones|15/12/2020',
  'Revisar el código de integridad|Código revisado|Talento Humano|30/11/2020',
);
const FOLLOW_UP = lines(
  'Seguimiento al plan anticorrupción 2020',
  'Actividades|Meta o producto|Responsable|Fecha programada|% de avance (31-08-2020)|Seguimiento',
  'Convocar la audiencia pública|(1) Convocatoria|Comunicaciones|15/12/2020|0%|Se definió la fecha.',
  'Publicar el informe de gestión|(1) Informe|Planeación|30/10/2020|20%|En elaboración.',
  '=Premiar las buenas prácticas|Premio|Talento Humano|30/11/2020|0%|Abre en octubre.',
);
const FILES = { 'plan.tsv': PLAN, 'seguimiento.tsv': FOLLOW_UP };

test('says what vanished, what is new and what changed, and writes nothing', async () => {
  const folder = temporaryFolder(FILES);
  const { status, out, err } = await run(folder, 'comparar', 'plan.tsv', 'seguimiento.tsv');
  expect([status, err]).toEqual([1, '']);
  expect(out).toMatch(/^Plan: plan\.tsv {2}3 actividades\nSeguimiento: seguimiento\.tsv {2}3 actividades · corte 31\/08\/2020$/m);
  expect(out).toMatch(/A5 +✖ error .+«Revisar el código de integridad».+ actividad-eliminada$/m);
  expect(out).toMatch(/D4 +✖ error .+30\/06\/2020.+30\/10\/2020: por el plan ya estaba vencida.+ fecha-modificada$/m);
  expect(out).toMatch(/A5 +● informativo .+ actividad-nueva$/m);
  expect(out).toContain('2 actividades emparejadas, 1 sin cambios · 1 eliminada · 1 nueva');
  expect(fs.readdirSync(folder).sort()).toEqual(['plan.tsv', 'seguimiento.tsv']);
});

test('--json is the contract', async () => {
  const { out } = await run(temporaryFolder(FILES), 'comparar', 'plan.tsv', 'seguimiento.tsv', '--json');
  const json = comparisonJsonSchema.parse(JSON.parse(out));
  expect(json.pares.map(({ fila_plan, fila_seguimiento, cambios }) => [fila_plan, fila_seguimiento, cambios])).toEqual([
    [3, 4, [{ campo: 'fecha', plan: '30/06/2020', seguimiento: '30/10/2020' }]],
    [4, 3, []],
    [5, null, []],
  ]);
  expect(json.solo_seguimiento).toEqual([5]);
});

test('--salida writes the follow-up with both tabs, linked to the cells, and no text as a formula', async () => {
  const folder = temporaryFolder(FILES);
  const { out } = await run(folder, 'comparar', 'plan.tsv', 'seguimiento.tsv', '--salida', 'c.xlsx');
  expect(out).toContain('Copia con la comparación: c.xlsx');
  const { sheets } = await openWorkbook(fs.readFileSync(path.join(folder, 'c.xlsx')), 'c.xlsx').read();
  const tab = sheets.find(({ name }) => name === 'Comparación');
  expect(tab?.values.slice(5).map((row) => [row[2], row[4], row[5], row[7], row[8]])).toEqual([
    ['Actividad eliminada', 'Revisar el código de integridad', 'no está', expect.stringContaining('A5'), 'no está'],
    ['Fecha', '30/06/2020', '30/10/2020', 'plan, D3', 'seguimiento, D4'],
    ['Actividad nueva', 'no está', '=Premiar las buenas prácticas', 'no está', expect.stringContaining('A5')],
  ]);
  const plan = sheets.find(({ name }) => name === 'Plan comparado');
  expect(plan?.values.slice(5).map((row) => [row[1], row[6]])).toEqual([
    ['Publicar el informe de gestión', expect.stringContaining('A4')],
    ['Convocar la audiencia pública', expect.stringContaining('A3')],
    ['Revisar el código de integridad', 'no está'],
  ]);
  const clean = await run(folder, 'limpiar', 'c.xlsx', '--salida', 'd.xlsx');
  expect(clean.status).toBe(0);
  const left = await openWorkbook(fs.readFileSync(path.join(folder, 'd.xlsx')), 'd.xlsx').read();
  expect(left.sheets.map(({ name }) => name)).not.toEqual(expect.arrayContaining(['Comparación']));
});

test('two sheets of one workbook are named with #', async () => {
  const folder = temporaryFolder();
  fs.copyFileSync(path.join(__dirname, '../../examples/varias-hojas.xlsx'), path.join(folder, 'libro.xlsx'));
  const name = 'Planeación';
  const { err, out } = await run(folder, 'comparar', `libro.xlsx#${name}`, 'libro.xlsx#No existe');
  expect([out, err]).toEqual(['', expect.stringMatching(/No tiene una hoja «No existe» con una tabla de actividades\. Las que tiene: «/)]);
  const same = await run(folder, 'comparar', `libro.xlsx#${name}`, `libro.xlsx#${name.toLowerCase()}`, '--salida', 'c.xlsx');
  expect(same.status).toBe(0);
  expect(same.out).toContain('0 eliminadas · 0 nuevas');
});

test.each([
  [['plan.tsv'], 'Diga dos documentos'],
  [['plan.tsv', 'seguimiento.tsv', 'otro.tsv'], 'Diga dos documentos'],
  [['falta.tsv', 'seguimiento.tsv'], 'falta.tsv: No existe.'],
  [['plan.tsv', 'seguimiento.tsv', '--salida', 'plan.xlsx'], 'es uno de los archivos de entrada, que nunca se modifican'],
])('comparar %j is refused with a sentence', async (args, message) => {
  const folder = temporaryFolder({ ...FILES, 'otro.tsv': PLAN });
  if (args.includes('plan.xlsx')) fs.linkSync(path.join(folder, 'plan.tsv'), path.join(folder, 'plan.xlsx'));
  const { status, out, err } = await run(folder, 'comparar', ...args);
  expect([status, out, err]).toEqual([2, '', expect.stringContaining(message)]);
});

test('two documents the wrong way round, and two follow-ups, are told', async () => {
  const folder = temporaryFolder(FILES);
  const turned = await run(folder, 'comparar', 'seguimiento.tsv', 'plan.tsv');
  expect(turned.err).toBe(
    'seguimiento.tsv trae avances y plan.tsv no: parecen estar al revés. Primero va el plan: seguimiento comparar plan.tsv seguimiento.tsv\n',
  );
  const both = await run(folder, 'comparar', 'seguimiento.tsv', 'seguimiento.tsv', '--json');
  expect(both.err).toBe('Los dos son seguimientos. Lo que avanzó: seguimiento cortes seguimiento.tsv seguimiento.tsv\n');
  comparisonJsonSchema.parse(JSON.parse(both.out));
});

test('the tabs name the plan without the folders of who made them', async () => {
  const folder = temporaryFolder({ ...FILES, 'privado/plan.tsv': PLAN });
  await run(folder, 'comparar', 'privado/plan.tsv', 'seguimiento.tsv', '--salida', 'c.xlsx');
  const { sheets } = await openWorkbook(fs.readFileSync(path.join(folder, 'c.xlsx')), 'c.xlsx').read();
  const told = sheets.flatMap(({ values }) => values.flat()).filter((value) => String(value).startsWith('Plan: '));
  expect(told).toEqual(['Plan: plan.tsv · Fecha de seguimiento: 31/08/2020', 'Plan: plan.tsv']);
});

test.each([
  ['.', '.: Es una carpeta, no un archivo.'],
  ['falta.tsv', 'falta.tsv: No existe.'],
])('the document %j is refused by its name', async (name, sentence) => {
  const { status, err } = await run(temporaryFolder(FILES), 'comparar', name, 'seguimiento.tsv');
  expect([status, err]).toEqual([2, `seguimiento: ${sentence}\n`]);
});

test('a copy that cannot be written says where and what else to do, and leaves nothing half written', async () => {
  const folder = temporaryFolder(FILES);
  const denied = jest.spyOn(fs, 'renameSync').mockImplementation((from) => {
    throw Object.assign(new Error('EACCES'), { code: 'EACCES', path: from });
  });
  const { status, err } = await run(folder, 'comparar', 'plan.tsv', 'seguimiento.tsv', '--salida', 'c.xlsx');
  denied.mockRestore();
  const target = path.join(folder, 'c.xlsx');
  expect([status, err]).toEqual([
    2,
    `seguimiento: No se pudo escribir ${target}. No hay permiso para abrirlo o para escribir allí. También puede indicar otra salida con --salida.\n`,
  ]);
  expect(fs.readdirSync(folder).sort()).toEqual(['plan.tsv', 'seguimiento.tsv']);
});

test.each([
  ['seguimiento.tsv/c.xlsx', 'Una parte de la ruta no es una carpeta.'],
  [`${'a'.repeat(300)}.xlsx`, 'El nombre es demasiado largo.'],
])('the output %j is refused with a sentence', async (salida, sentence) => {
  const { status, err } = await run(temporaryFolder(FILES), 'comparar', 'plan.tsv', 'seguimiento.tsv', '--salida', salida);
  expect([status, err]).toEqual([2, expect.stringContaining(sentence)]);
});

test('a name as long as the disk takes is written', async () => {
  const folder = temporaryFolder(FILES);
  const name = `${'a'.repeat(250)}.xlsx`;
  await run(folder, 'comparar', 'plan.tsv', 'seguimiento.tsv', '--salida', name);
  expect(fs.existsSync(path.join(folder, name))).toBe(true);
});

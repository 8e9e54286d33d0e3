/** «Comparar» in the real page: the plan on another sheet, in a file that is picked, and files that cannot be read. */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { strToU8 } from 'fflate';
import { valueAt, type CellValue, type Sheet, type Snapshot } from '../../../src/core/snapshot';
import { contractFile } from '../../hosts/file/contract-workbook';
import { linksIn } from '../../hosts/file/links';
import { FOLLOW_UP_SHEET, PLAN_SHEET } from '../../pane/plan';
import { done, press } from '../at-work';
import { violations } from '../axe';
import { withBrowser } from '../browser';
import { overflows } from '../overflows';
import { serveWorkbench, Workbench } from './open';

const BOOK = 'plan-y-seguimiento.xlsx';
const GIST = '2 actividades emparejadas, 1 sin cambios · 1 eliminada · 1 nueva.';
const GONE = 'El plan tiene «Instalar un buzón de sugerencias en cada sede»';
const TABS = ['Comparación', 'Plan comparado'];

const served = withBrowser(serveWorkbench);

/** The page with a follow-up open, with its plan on another sheet or without, reviewed, and «Comparar» on top. */
async function comparing(sheets = [PLAN_SHEET, FOLLOW_UP_SHEET]): Promise<Workbench> {
  const bench = await Workbench.openWith(served.browser, served.url, BOOK, contractFile({ name: BOOK, sheets }));
  await bench.review();
  await bench.pane.getByRole('tab', { name: 'Comparar' }).click();
  return bench;
}

const compare = ({ pane }: Workbench): Promise<void> => done(pane, () => press(pane, 'Comparar'));

/** Picks a file for the plan, as the file field gives it. */
const pickPlan = (bench: Workbench, name: string, bytes: Uint8Array): Promise<void> =>
  bench.pane.getByLabel(/^Archivo del plan/).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });

const gist = (bench: Workbench): Promise<string | null> => bench.pane.locator('#compared + p').textContent();
const differences = (bench: Workbench): Promise<string[]> => bench.pane.locator('.difference').allInnerTexts();
const named = ({ sheets }: Snapshot): string[] => sheets.map(({ name }) => name);
const rowsOf = ({ sheets }: Snapshot, hoja: string): readonly (readonly unknown[])[] =>
  sheets.find(({ name }) => name === hoja)?.values.slice(5) ?? [];

test('with the plan on another sheet: found, gone to, written, written again, downloaded', async () => {
  const bench = await comparing();
  expect(await bench.pane.getByLabel('Hoja del plan').inputValue()).toBe('Plan 2020');
  expect(await bench.pane.getByLabel('Hoja del seguimiento').inputValue()).toBe('Seguimiento');
  await compare(bench);
  expect(await gist(bench)).toBe(GIST);
  const [gone, moved, fresh] = await differences(bench);
  expect(gone).toMatch(/^\s*Error\s+B4 de «Plan 2020»\s+Instalar un buzón[^]*no trae ninguna fila/);
  expect(moved).toMatch(/^\s*Error\s+E3 de «Seguimiento»\s+Elaborar piezas[^]*30\/07\/2020[^]*30\/11\/2020[^]*ya estaba vencida/);
  expect(fresh).toMatch(/B4 de «Seguimiento»\s+Capacitar a los servidores/);

  // Pairs: how sure each is and why, and both cells.
  await bench.pane.locator('summary', { hasText: 'Parejas (2)' }).click();
  const pair = bench.pane.locator('.pair', { hasText: 'Elaborar piezas' });
  expect(await pair.innerText()).toMatch(/Confianza \d+ %[^]*B3 de «Plan 2020»[^]*B3 de «Seguimiento»[^]*mismo texto/);

  // The grid goes to the cell, and the focus stays on the link.
  await bench.pane.locator('.difference').getByRole('button', { name: 'E3 de «Seguimiento»' }).click();
  await bench.selects('E3');
  expect(await bench.pane.evaluate(() => document.activeElement?.textContent)).toBe('E3 de «Seguimiento»');
  await pair.getByRole('button', { name: 'B3 de «Plan 2020»' }).click();
  await bench.selects('B3');

  // Written into the grid; a second time there is nothing to write.
  const before = await bench.host('read');
  expect(await bench.does('Escribir las hojas de la comparación')).toBe('Listo. Se escribieron las hojas de la comparación.');
  await bench.selects('B3');
  const written = await bench.host('read');
  expect(named(written)).toEqual([...named(before), ...TABS]);
  expect(rowsOf(written, 'Comparación').map((row) => row.slice(2, 6))).toEqual([
    ['Actividad eliminada', 'Instalar un buzón de sugerencias en cada sede', 'Instalar un buzón de sugerencias en cada sede', 'no está'],
    ['Fecha', 'Elaborar piezas gráficas sobre los trámites', '30/07/2020', '30/11/2020'],
    ['Actividad nueva', 'Capacitar a los servidores en lenguaje claro', 'no está', 'Capacitar a los servidores en lenguaje claro'],
  ]);
  await bench.page.getByText('Comparación', { exact: true }).click();
  await bench.selects('A1');
  expect(await bench.does('Escribir las hojas de la comparación')).toBe('Listo. No había nada que cambiar.');
  expect(await bench.host('read')).toEqual(written);

  const { file, bytes, losses } = await bench.download();
  expect(losses).toEqual([]);
  const again = await file.read();
  expect(again.sheets).toEqual(written.sheets);
  expect(linksIn(bytes, 'Comparación')).toMatchObject({ H6: 'Plan 2020!B4', H7: 'Plan 2020!E3', I7: 'Seguimiento!E3' });

  await bench.does('Deshacer');
  expect(await bench.host('read')).toEqual(before);
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test('what is written follows a workbook that changed after the comparison, and says so', async () => {
  const bench = await comparing();
  await compare(bench);
  await bench.type('Seguimiento', 'E3', '30/07/2020');
  await bench.pane.getByText('El libro cambió después de la comparación. Pulse «Comparar»').waitFor();
  expect(await bench.does('Escribir las hojas de la comparación')).toContain('se comparó de nuevo');
  expect(rowsOf(await bench.host('read'), 'Comparación').map((row) => row[2])).toEqual(['Actividad eliminada', 'Actividad nueva']);
  expect(await gist(bench)).toContain('2 sin cambios');
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

const lineOf = (row: readonly CellValue[]): string => row.map((value) => value ?? '').join(';');

test.each<[string, Uint8Array]>([
  ['plan.xlsx', contractFile({ name: 'plan.xlsx', sheets: [PLAN_SHEET] })],
  ['plan.csv', strToU8(PLAN_SHEET.values.map(lineOf).join('\r\n'))],
])('with the plan in %s', async (name, bytes) => {
  const bench = await comparing([FOLLOW_UP_SHEET]);
  await pickPlan(bench, name, bytes);
  await compare(bench);
  expect(await bench.pane.textContent('#compared')).toBe(`Frente a «${name}»`);
  expect(await gist(bench)).toBe(GIST);
  const [gone] = await differences(bench);
  expect(gone).toContain(GONE);
  // A cell of the file can be read of, but not gone to.
  expect(await bench.pane.locator('.difference').first().getByRole('button').count()).toBe(0);
  await bench.does('Escribir las hojas de la comparación');
  const { file } = await bench.download();
  const written = await file.read();
  expect(named(written)).toEqual(['Seguimiento', ...TABS]);
  const sheet = written.sheets.find((one) => one.name === 'Comparación') as Sheet;
  expect(valueAt(sheet, 3, 1)).toContain(`Plan: ${name}`);
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] => [...text].flatMap((char) => [char.charCodeAt(0), 0]);
const ole = (entry: string): Uint8Array => new Uint8Array([...OLE, ...new Array<number>(504).fill(0), ...utf16(entry)]);

test('a file that cannot be read gets its sentence, and the last comparison stays', async () => {
  const bench = await comparing([FOLLOW_UP_SHEET]);
  await bench.pane.getByRole('button', { name: 'Comparar', exact: true }).click();
  await bench.pane.getByText('Elija primero el archivo del plan.').waitFor();
  const good = contractFile({ name: 'plan.xlsx', sheets: [PLAN_SHEET] });
  await pickPlan(bench, 'plan.xlsx', good);
  await compare(bench);
  const shown = await differences(bench);
  const refused: readonly (readonly [string, Uint8Array, RegExp])[] = [
    ['vacio.xlsx', new Uint8Array(), /está vacío/],
    ['roto.xlsx', strToU8('no es nada'), /no es un libro de Excel/],
    ['cortado.xlsx', good.subarray(0, good.length / 2), /dañado|incompleto/],
    ['cifrado.xlsx', ole('EncryptedPackage'), /tiene contraseña/],
    ['viejo.xls', ole('Workbook'), /97-2003/],
    ['lista.csv', strToU8('Nombre;Cargo\r\nAna;Profesional\r\n'), /No se encontró ninguna tabla de actividades/],
  ];
  for (const [name, bytes, sentence] of refused) {
    await pickPlan(bench, name, bytes);
    await compare(bench);
    const notice = (await bench.pane.locator('.notice').textContent()) ?? '';
    expect([name, notice]).toEqual([name, expect.stringMatching(sentence)]);
    expect(notice).toMatch(/^No se pudo\..*\.✕$/s);
    expect(notice).not.toContain('error inesperado');
    expect(await differences(bench)).toEqual(shown);
    await bench.pane.getByRole('button', { name: 'Cerrar el mensaje' }).click();
  }
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test('a file that was moved after it was picked gets its sentence', async () => {
  const bench = await comparing([FOLLOW_UP_SHEET]);
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'plan-'));
  const file = path.join(folder, 'plan.xlsx');
  fs.writeFileSync(file, contractFile({ name: 'plan.xlsx', sheets: [PLAN_SHEET] }));
  await bench.pane.getByLabel(/^Archivo del plan/).setInputFiles(file);
  fs.rmSync(folder, { recursive: true });
  await compare(bench);
  expect(await bench.pane.locator('.notice').textContent()).toMatch(/«plan\.xlsx» no se pudo leer: .*Elíjalo de nuevo\./);
  await bench.page.close();
});

test('sheets that cannot be compared get their sentence', async () => {
  const notes = { ...FOLLOW_UP_SHEET, name: 'Notas', values: [['Pendientes de la oficina']], formats: {} };
  const bench = await comparing([PLAN_SHEET, FOLLOW_UP_SHEET, notes]);
  await bench.pane.getByLabel('Hoja del plan').selectOption('Seguimiento');
  await bench.pane.getByRole('button', { name: 'Comparar', exact: true }).click();
  await bench.pane.getByText('Elija dos hojas distintas').waitFor();
  await bench.pane.getByLabel('Hoja del plan').selectOption('Notas');
  await compare(bench);
  expect(await bench.pane.locator('.notice').textContent()).toContain('La hoja «Notas» no tiene una tabla de actividades');
  await bench.pane.getByLabel('Hoja del plan').selectOption('Plan 2020');
  await compare(bench);
  expect(await gist(bench)).toBe(GIST);
  await bench.page.close();
});

test.each(['light', 'dark'] as const)('the compared view is accessible and does not scroll sideways at 300 px, %s', async (theme) => {
  const bench = await comparing();
  await bench.page.emulateMedia({ colorScheme: theme });
  await bench.page.evaluate(() => {
    const panel = document.getElementById('panel');
    if (panel) panel.style.width = '300px';
  });
  await compare(bench);
  await bench.pane.locator('.pairs summary').click();
  expect(await violations(bench.pane)).toEqual([]);
  expect(await overflows(bench.pane)).toEqual([]);
  await bench.pane.getByLabel('un archivo de este computador').check();
  await pickPlan(bench, `${'nombre-muy-largo-'.repeat(8)}.xlsx`, strToU8('no es nada'));
  await compare(bench);
  expect(await bench.pane.locator('.notice').count()).toBe(1);
  expect(await violations(bench.pane)).toEqual([]);
  expect(await overflows(bench.pane)).toEqual([]);
  await bench.page.close();
});

/** The built sidebar in a real served.browser, over the built server bundle. */
import path from 'node:path';
import type { Frame } from 'playwright-core';
import { contractFile } from '../../hosts/file/contract-workbook';
import { noteAt } from '../../hosts/sheets/cells';
import { planBook } from '../../hosts/sheets/plan';
import { personEdits } from '../../hosts/sheets/sidebar';
import { worldOf } from '../../hosts/sheets/world/build';
import { isBuilt } from '../../hosts/sheets/world/project';
import { FOLLOW_UP_SHEET, PLAN_SHEET } from '../../pane/plan';
import { does, done, press, review } from '../at-work';
import { violations } from '../axe';
import { withBrowser } from '../browser';
import { eventually } from '../../eventually';
import { overflows } from '../overflows';
import { serveFolders } from '../serve';
import { openSidebar } from './sidebar-page';

const served = withBrowser(() => serveFolders([path.resolve(__dirname, '../../../dist/sheets')]));

beforeAll(() => {
  if (!isBuilt) throw new Error('Build the add-on first: npm run build:sheets');
});

const says = (pane: Frame, words: string | RegExp): Promise<void> => pane.locator('#pane').getByText(words).first().waitFor();

test('reviews, marks, takes back, and hears of an edit, 300 px wide', async () => {
  const world = worldOf(planBook(6, { notes: { F5: 'Ojo con esta meta' } }));
  const { page, pane, trouble, requests } = await openSidebar(served.browser, served.url, world);
  expect(await pane.evaluate(() => window.innerWidth)).toBe(300);
  expect(await overflows(pane)).toEqual([]);

  expect(await review(pane)).toMatch(/^6 actividades · 2 errores/);
  expect(await overflows(pane)).toEqual([]);

  await does(pane, 'Marcar en la hoja');
  expect(noteAt(world, 'Plan', 'F5')).toMatch(/^Ojo con esta meta[^]*Seguimiento/);
  expect(noteAt(world, 'Plan', 'F8')).toContain('Seguimiento');
  expect(noteAt(world, 'Plan', 'F4')).toBe('');
  expect(await overflows(pane)).toEqual([]);

  await does(pane, 'Quitar marcas');
  expect(['F5', 'F8'].map((celda) => noteAt(world, 'Plan', celda))).toEqual(['Ojo con esta meta', '']);

  await personEdits(world, 'Plan', 'F4', 2);
  await says(pane, /3 errores/);

  for (const name of ['Resumen', 'Comparar', 'Ajustes']) {
    await pane.getByRole('tab', { name }).click();
    expect([name, await overflows(pane)]).toEqual([name, []]);
  }
  expect(requests()).toBeGreaterThan(0);
  expect(trouble).toEqual([]);
  await page.close();
});

test('compares the plan on one sheet with its follow-up on another, goes to the cell, writes the tabs once', async () => {
  const world = worldOf({ name: 'seguimiento', sheets: [PLAN_SHEET, FOLLOW_UP_SHEET] });
  const { page, pane, trouble } = await openSidebar(served.browser, served.url, world);
  await review(pane);
  await pane.getByRole('tab', { name: 'Comparar' }).click();
  expect(await pane.getByLabel('Hoja del plan').inputValue()).toBe('Plan 2020');
  await done(pane, () => press(pane, 'Comparar'));
  await says(pane, '2 actividades emparejadas, 1 sin cambios · 1 eliminada · 1 nueva.');
  await pane.locator('summary', { hasText: 'Parejas (2)' }).click();
  expect(await violations(pane)).toEqual([]);
  expect(await overflows(pane)).toEqual([]);
  await press(pane, 'E3 de «Seguimiento»');
  await eventually(() => {
    expect([world.active.sheet.name, world.active.celda]).toEqual(['Seguimiento', 'E3']);
  });

  const names = (): string[] => world.sheets.map(({ name }) => name);
  expect(await does(pane, 'Escribir las hojas de la comparación')).toContain('Se escribieron las hojas de la comparación.');
  expect(names()).toEqual(['Plan 2020', 'Seguimiento', 'Comparación', 'Plan comparado']);
  expect(world.active.sheet.name).toBe('Seguimiento');
  expect(await does(pane, 'Escribir las hojas de la comparación')).toContain('No había nada que cambiar.');
  await does(pane, 'Deshacer');
  expect(names()).toEqual(['Plan 2020', 'Seguimiento']);
  expect(trouble).toEqual([]);
  await page.close();
});

test('compares with the plan in a file of this computer; one that cannot be read gets its sentence', async () => {
  const world = worldOf({ name: 'seguimiento', sheets: [FOLLOW_UP_SHEET] });
  const { page, pane, trouble } = await openSidebar(served.browser, served.url, world);
  await review(pane);
  await pane.getByRole('tab', { name: 'Comparar' }).click();
  expect(await overflows(pane)).toEqual([]);
  const compare = async (name: string, bytes: Uint8Array): Promise<void> => {
    await pane.getByLabel(/^Archivo del plan/).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await done(pane, () => press(pane, 'Comparar'));
  };
  await compare('plan.xlsx', contractFile({ name: 'plan.xlsx', sheets: [PLAN_SHEET] }));
  await says(pane, 'Frente a «plan.xlsx»');
  expect(await pane.locator('.difference').count()).toBe(3);
  await compare('roto.xlsx', Buffer.from('no es nada'));
  await says(pane, 'no es un libro de Excel');
  expect(await pane.locator('.difference').count()).toBe(3);
  expect(trouble).toEqual([]);
  await page.close();
});

test('says why a workbook cannot be reviewed', async () => {
  const world = worldOf(planBook(0, { values: [['Lista de asistencia']], formats: {} }));
  const { page, pane, trouble } = await openSidebar(served.browser, served.url, world);
  await press(pane, 'Revisar');
  await says(pane, 'No se encontró ninguna tabla de actividades');
  expect(await overflows(pane)).toEqual([]);
  expect(trouble).toEqual([]);
  await page.close();
});

/** `npm run capturas`: takes the pictures of docs/guia.md from the workbench, with the sample workbook. */
import fs from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launch } from '../test/e2e/browser';
import { serveWorkbench, Workbench } from '../test/e2e/workbench/open';

const FOLDER = path.resolve(__dirname, '../docs/imagenes');
const SHEET = 'Seguimiento PAAC';
/** Until Univer has painted what was asked of it. */
const PAINTED = 900;

async function main(): Promise<void> {
  fs.mkdirSync(FOLDER, { recursive: true });
  const site = await serveWorkbench();
  const browser = await launch();
  const bench = await Workbench.open(browser, site.url);
  await bench.page.setViewportSize({ width: 1160, height: 640 });
  // A week before the follow-up of the sample is due, whenever the pictures are taken.
  await bench.page.clock.setSystemTime('2023-09-07T10:00:00');
  const whole = (name: string): Promise<unknown> => picture(bench.page, name);
  const pane = (name: string): Promise<unknown> => picture(bench.page, name, '#panel');

  await bench.review();
  await whole('banco-de-pruebas');
  await pane('revisar');
  await bench.pane.locator('summary', { hasText: 'Columnas de' }).click();
  await pane('columnas');
  await bench.pane.locator('summary', { hasText: 'Columnas de' }).click();

  const finding = bench.pane.locator('.finding.error .line').first();
  const celda = (await finding.locator('.cell').textContent()) ?? '';
  await finding.click();
  await bench.pane.locator('.detail').scrollIntoViewIfNeeded();
  await whole('hallazgo');
  await bench.pane.getByRole('button', { name: 'Aceptar…' }).click();
  await bench.pane
    .getByLabel('Motivo para aceptarlo (obligatorio)')
    .fill('El tercer boletín se publicó el 2 de septiembre; soporte en el expediente.');
  await bench.pane.getByLabel('Su nombre (se pregunta una vez)').fill('Ana Rojas');
  await bench.pane.locator('form.accept').scrollIntoViewIfNeeded();
  await pane('aceptar');
  await bench.pane.getByRole('button', { name: 'Volver' }).click();

  await bench.does('Marcar en la hoja');
  await hover(bench, celda);
  await whole('marcas');

  await bench.pane.getByRole('tab', { name: 'Resumen' }).click();
  await pane('resumen');
  await bench.does('Generar resumen');
  await bench.goTo({ hoja: 'Resumen', celda: 'A1' });
  await whole('hoja-resumen');
  await browser.close();
  await site.close();
}

async function picture(page: Page, name: string, only?: string): Promise<void> {
  await page.waitForTimeout(PAINTED);
  const file = path.join(FOLDER, `${name}.png`);
  await (only === undefined ? page.screenshot({ path: file }) : page.locator(only).screenshot({ path: file }));
}

/** Rests the mouse on a cell, so that its note is shown. The grid is one canvas; its in-cell editor tells where a cell is. */
async function hover(bench: Workbench, celda: string): Promise<void> {
  await bench.goTo({ hoja: SHEET, celda });
  await bench.page.waitForTimeout(PAINTED);
  const place = await bench.cellBox();
  await bench.page.mouse.move(place.x + 5, place.y + 5);
  await bench.page.waitForTimeout(PAINTED);
  await bench.page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 4 });
  await bench.page.locator('textarea').waitFor();
}

void main();

import fs from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Snapshot } from '../../../src/core/snapshot';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { violations } from '../axe';
import { syntheticWorkbook } from '../../../tools/bench/synthetic';
import { withBrowser } from '../browser';
import { overflows } from '../overflows';
import { openPane, servePane } from './open';

const example = (name: string): Promise<Snapshot> =>
  openWorkbook(fs.readFileSync(path.join(__dirname, '../../../examples', name)), name).read();

const served = withBrowser(servePane);

async function review(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Revisar' }).click();
  await pane.waitForSelector('#counts');
}

test('an official reviews the example, without a console message or a request elsewhere', async () => {
  const { page, pane, trouble } = await openPane(served.browser, served.url, await example('seguimiento-ejemplo.xlsx'));
  await review(pane);
  expect(await pane.textContent('#counts')).toMatch(/^36 actividades · \d+ errores · \d+ advertencias/);
  expect(trouble).toEqual([]);
  await page.close();
});

test.each(['light', 'dark'] as const)('every view is free of accessibility violations, %s', async (theme) => {
  const { page, pane } = await openPane(served.browser, served.url, await example('seguimiento-ejemplo.xlsx'));
  await page.emulateMedia({ colorScheme: theme });
  await pane.waitForSelector(`:root[data-theme="${theme}"]`);
  expect(await violations(pane)).toEqual([]);
  await review(pane);
  await pane.locator('.line').first().click();
  await pane.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  expect(await violations(pane)).toEqual([]);
  for (const name of ['Resumen', 'Comparar', 'Ajustes']) {
    await pane.getByRole('tab', { name }).click();
    await pane.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await violations(pane)).toEqual([]);
  }
  await page.close();
});

const here = (pane: Frame): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? '');

test('the whole review by keyboard alone: run it, walk, open, accept, undo', async () => {
  const { page, pane, trouble } = await openPane(served.browser, served.url, await example('seguimiento-ejemplo.xlsx'));
  await pane.getByRole('tab', { name: 'Revisar' }).focus();
  await page.keyboard.press('Tab');
  expect(await here(pane)).toBe('Revisar');
  await page.keyboard.press('Enter');
  await pane.waitForSelector('#counts');
  const before = await pane.textContent('#counts');

  await pane.getByRole('searchbox').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const first = await here(pane);
  await page.keyboard.press('ArrowDown');
  expect(await here(pane)).not.toBe(first);
  await page.keyboard.press('ArrowUp');
  expect(await here(pane)).toBe(first);
  await page.keyboard.press('Enter');
  await pane.waitForSelector('.detail');
  const cell = (await pane.textContent('.line[aria-current="true"] .cell')) ?? '';
  const selected = await page.evaluate(async () => (await window.__seguimientoHost)?.selected?.celda);
  expect(selected).toBe(cell);
  expect(await pane.evaluate(() => document.activeElement?.classList.contains('line'))).toBe(true);

  while (!(await here(pane)).startsWith('Aceptar')) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('El comité lo conoce.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ana');
  await page.keyboard.press('Enter');
  await pane.waitForSelector('.accepted');
  expect(await pane.textContent('#counts')).not.toBe(before);
  // The focus went on to the finding that took its place.
  expect(await pane.evaluate(() => document.activeElement?.classList.contains('line'))).toBe(true);

  await pane.getByRole('button', { name: 'Deshacer' }).focus();
  await page.keyboard.press('Space');
  await pane.waitForSelector('.accepted', { state: 'detached' });
  expect(await pane.textContent('#counts')).toBe(before);
  expect(trouble).toEqual([]);
  await page.close();
});

test.each([
  ['300 px wide', 300, 1],
  ['at 200 % zoom', 320, 2],
])('no view scrolls sideways %s', async (_, width, zoom) => {
  const { page, pane } = await openPane(served.browser, served.url, await example('ptep-2025.xlsx'), width);
  await pane.evaluate((factor) => {
    document.documentElement.style.setProperty('zoom', String(factor));
  }, zoom);
  await review(pane);
  await pane.locator('.line').first().click();
  await pane.getByRole('button', { name: 'Aceptar…' }).click();
  for (const name of ['Revisar', 'Resumen', 'Comparar', 'Ajustes']) {
    await pane.getByRole('tab', { name }).click();
    await pane.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    expect(await overflows(pane)).toEqual([]);
  }
  await page.close();
});

test('while 10,000 rows are reviewed the pane answers, «Cancelar» stops it, and every finding can be reached', async () => {
  const { page, pane, trouble } = await openPane(served.browser, served.url, syntheticWorkbook(10_000, 'distintos'));
  await pane.getByRole('button', { name: 'Revisar' }).click();
  await pane.getByText('Revisando las actividades…').first().waitFor();
  await pane.getByRole('tab', { name: 'Ajustes' }).click();
  expect(await pane.getByRole('heading', { name: 'Ajustes' }).isVisible()).toBe(true);
  // It answered before the review was done.
  expect(await pane.locator('.work').count()).toBe(1);
  await pane.getByRole('button', { name: 'Cancelar' }).click();
  await pane.waitForSelector('.work', { state: 'detached' });
  await pane.getByRole('tab', { name: 'Revisar' }).click();
  expect(await pane.locator('#counts').count()).toBe(0);

  await review(pane);
  expect(await pane.textContent('#counts')).toMatch(/^10\.000 actividades · 10\.000 errores/);
  await pane.locator('.line').first().focus();
  await page.keyboard.press('End');
  await pane.getByText('9.951 a 10.000 de 10.000 hallazgos').waitFor();
  expect(await pane.locator('.line').count()).toBe(50);
  expect(await pane.evaluate(() => document.activeElement === [...document.querySelectorAll('.line')].at(-1))).toBe(true);
  expect(trouble).toEqual([]);
  await page.close();
});

test('an edit in the sheet is followed at once, and does not take the focus from the sheet', async () => {
  const { page, pane } = await openPane(served.browser, served.url, await example('seguimiento-ejemplo.xlsx'));
  await review(pane);
  await pane.locator('.line', { hasText: 'K19' }).first().click();
  await page.evaluate(async () => {
    const field = document.createElement('input');
    document.body.prepend(field);
    field.focus();
    (await window.__seguimientoHost)?.userEdit({ hoja: 'Seguimiento PAAC', celda: 'K19' }, 0.6);
  });
  await pane.locator('.line', { hasText: 'K19' }).waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.close();
});

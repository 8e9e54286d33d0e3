import fs from 'node:fs';
import path from 'node:path';
import type { Frame } from 'playwright-core';
import type { Snapshot } from '../../../src/core/snapshot';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { clickDuring, done, press, review, unfold } from '../at-work';
import { violations } from '../axe';
import { syntheticWorkbook } from '../../../tools/bench/synthetic';
import { withBrowser } from '../browser';
import { eventually } from '../../eventually';
import { overflows } from '../overflows';
import { openPane, servePane } from './open';

const example = (name: string): Promise<Snapshot> =>
  openWorkbook(fs.readFileSync(path.join(__dirname, '../../../examples', name)), name).read();

const served = withBrowser(servePane);

test('an official reviews the example, without a console message or a request elsewhere', async () => {
  const { page, pane, trouble } = await openPane(served.browser, served.url, await example('seguimiento-ejemplo.xlsx'));
  expect(await review(pane)).toMatch(/^36 actividades · \d+ errores · \d+ advertencias/);
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
  await unfold(pane);
  expect(await violations(pane)).toEqual([]);
  for (const name of ['Resumen', 'Comparar', 'Ajustes']) {
    await pane.getByRole('tab', { name }).click();
    await unfold(pane);
    expect(await violations(pane)).toEqual([]);
  }
  await page.close();
});

const here = (pane: Frame): Promise<string> => pane.evaluate(() => document.activeElement?.textContent ?? '');
const isInList = (pane: Frame): Promise<boolean | undefined> => pane.evaluate(() => document.activeElement?.classList.contains('line'));

test('the whole review by keyboard alone: run it, walk, open, accept, undo', async () => {
  const { page, pane, trouble } = await openPane(served.browser, served.url, await example('seguimiento-ejemplo.xlsx'));
  await pane.getByRole('tab', { name: 'Revisar' }).focus();
  await page.keyboard.press('Tab');
  expect(await here(pane)).toBe('Revisar');
  await done(pane, () => page.keyboard.press('Enter'));
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
  await eventually(async () => {
    expect(await page.evaluate(async () => (await window.__seguimientoHost)?.selected?.celda)).toBe(cell);
  });
  expect(await isInList(pane)).toBe(true);

  while (!(await here(pane)).startsWith('Aceptar')) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.type('El comité lo conoce.');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Ana');
  await done(pane, () => page.keyboard.press('Enter'));
  expect(await pane.locator('.accepted').count()).toBe(1);
  expect(await pane.textContent('#counts')).not.toBe(before);
  // The focus went on to the finding that took its place.
  expect(await isInList(pane)).toBe(true);

  await pane.getByRole('button', { name: 'Deshacer' }).focus();
  await done(pane, () => page.keyboard.press('Space'));
  expect(await pane.locator('.accepted').count()).toBe(0);
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
    await unfold(pane);
    expect(await overflows(pane)).toEqual([]);
  }
  await page.close();
});

test('while 10,000 rows are reviewed the pane answers, «Cancelar» stops it, and every finding can be reached', async () => {
  const { page, pane, trouble } = await openPane(served.browser, served.url, syntheticWorkbook(10_000, 'distintos'));
  // Another view is drawn, and «Cancelar» found there, before the review is done.
  const left = await clickDuring(pane, 'Revisando las actividades', [
    '#tab-ajustes',
    'main:has([aria-labelledby="tab-ajustes"]) .work button',
  ]);
  await done(pane, () => press(pane, 'Revisar'));
  expect(await left()).toEqual([]);
  expect(await pane.getByRole('heading', { name: 'Ajustes' }).isVisible()).toBe(true);
  await pane.getByRole('tab', { name: 'Revisar' }).click();
  expect(await pane.locator('#counts').count()).toBe(0);

  expect(await review(pane)).toMatch(/^10\.000 actividades · 10\.000 errores/);
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
  await done(pane, () =>
    page.evaluate(async () => {
      const field = document.createElement('input');
      document.body.prepend(field);
      field.focus();
      (await window.__seguimientoHost)?.userEdit({ hoja: 'Seguimiento PAAC', celda: 'K19' }, 0.6);
    }),
  );
  expect(await pane.locator('.line', { hasText: 'K19' }).count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
  await page.close();
});

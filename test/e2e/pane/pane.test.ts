import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Frame } from 'playwright-core';
import type { Snapshot } from '../../../src/core/snapshot';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { violations } from '../axe';
import { launch } from '../browser';
import { openPane, servePane } from './open';

jest.setTimeout(60_000);

const example = (name: string): Promise<Snapshot> =>
  openWorkbook(fs.readFileSync(path.join(__dirname, '../../../examples', name)), name).read();

let browser: Browser;
let site: Awaited<ReturnType<typeof servePane>>;

beforeAll(async () => {
  site = await servePane();
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function review(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Revisar' }).click();
  await pane.waitForSelector('#counts');
}

test('an official reviews the example, without a console message or a request elsewhere', async () => {
  const { page, pane, trouble } = await openPane(browser, site.url, await example('seguimiento-ejemplo.xlsx'));
  await review(pane);
  expect(await pane.textContent('#counts')).toMatch(/^36 actividades · \d+ errores · \d+ advertencias/);
  expect(trouble).toEqual([]);
  await page.close();
});

test.each(['light', 'dark'] as const)('every view is free of accessibility violations, %s', async (theme) => {
  const { page, pane } = await openPane(browser, site.url, await example('seguimiento-ejemplo.xlsx'));
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

import type { Browser } from 'playwright-core';
import { violations } from '../axe';
import { launch } from '../browser';
import { serveWorkbench, Workbench } from './open';

jest.setTimeout(120_000);

let browser: Browser;
let site: Awaited<ReturnType<typeof serveWorkbench>>;

beforeAll(async () => {
  site = await serveWorkbench();
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Tabs on until what has the focus in the pane reads so. */
async function tabTo(bench: Workbench, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    const focused = await bench.pane.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0]?.textContent : null;
      return (label ?? element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
    });
    if (name.test(focused)) return;
    await bench.page.keyboard.press('Tab');
  }
  throw new Error(`The keyboard does not reach ${String(name)}.`);
}

test('the whole flow by keyboard alone', async () => {
  const bench = await Workbench.open(browser, site.url);
  const { keyboard } = bench.page;
  const press = async (name: RegExp): Promise<void> => {
    await tabTo(bench, name);
    await keyboard.press('Enter');
  };
  const told = async (): Promise<void> => {
    await bench.pane.locator('.notice').waitFor();
    await bench.pane.getByRole('tab', { selected: true }).focus();
    await press(/^Cerrar el mensaje$/);
    await bench.pane.locator('.notice').waitFor({ state: 'detached' });
  };

  // The pane is reached as a person reaches it from the page.
  await bench.pane.getByRole('tab', { name: 'Revisar' }).focus();
  await keyboard.press('Tab');
  await press(/^Revisar$/);
  await bench.pane.locator('#counts').waitFor();

  await tabTo(bench, /^(Error|Advertencia|Informativo) /);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  const celda = (await bench.pane.locator('.line[aria-current="true"] .cell').textContent()) ?? '';
  await bench.selects(celda);
  await press(/^Aceptar…$/);
  await keyboard.type('Lo verificó la dependencia');
  await keyboard.press('Tab');
  await keyboard.type('Ana');
  await press(/^Aceptar el hallazgo$/);
  await bench.pane.getByText('1 hallazgo aceptado').waitFor();

  await bench.pane.getByRole('tab', { name: 'Revisar' }).focus();
  if ((await bench.pane.locator('.notice').count()) > 0) await told();
  await press(/^Marcar en la hoja$/);
  await told();
  await bench.pane.getByRole('tab', { name: 'Revisar' }).focus();
  await press(/^Deshacer$/);
  await told();

  await bench.pane.getByRole('tab', { name: 'Revisar' }).focus();
  await keyboard.press('ArrowRight');
  await press(/^Generar resumen$/);
  await told();
  expect((await bench.host('read')).sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Resumen', 'Hallazgos']));
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test.each(['light', 'dark'] as const)('no violation and no sideways scroll at 300 px in any view, %s', async (theme) => {
  const bench = await Workbench.open(browser, site.url);
  await bench.page.emulateMedia({ colorScheme: theme });
  await bench.page.evaluate(() => {
    const panel = document.getElementById('panel');
    if (panel) panel.style.width = '300px';
  });
  await bench.review();
  await bench.does('Marcar en la hoja');
  await bench.pane.locator('.line').first().click();
  for (const name of ['Revisar', 'Resumen', 'Comparar', 'Ajustes']) {
    await bench.pane.getByRole('tab', { name }).click();
    const wide = await bench.pane.evaluate(() => ({ page: document.documentElement.scrollWidth, view: window.innerWidth }));
    expect([name, wide.page <= wide.view]).toEqual([name, true]);
    expect(await violations(bench.pane)).toEqual([]);
  }
  await bench.page.close();
});

import type { Browser, Frame } from 'playwright-core';
import { address } from '../../../src/core/snapshot';
import { syntheticWorkbook } from '../../../tools/bench/synthetic';
import { contractFile } from '../../hosts/file/contract-workbook';
import { launch } from '../browser';
import { serveWorkbench, Workbench } from './open';

jest.setTimeout(240_000);

/** Longer than this between two ticks of 10 ms, and a click would feel unanswered. */
const FELT = 100;
const ROWS = 10_000;

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

function manyRows(): Uint8Array {
  const [sheet] = syntheticWorkbook(ROWS, 'distintos').sheets;
  if (!sheet) throw new Error('no sheet');
  const formats: Record<string, string> = {};
  sheet.formats.forEach((row, r) => {
    row.forEach((code, c) => {
      if (code !== null) formats[address({ fila: r + 1, columna: c + 1 })] = code;
    });
  });
  return contractFile({ name: 'grande.xlsx', sheets: [{ ...sheet, formats, merges: [], notes: {}, fills: {} }] });
}

interface Probe extends Window {
  gaps?: number[];
}

/** Counts the milliseconds between ticks from now on: how long whoever clicks in the pane would wait. */
const probe = (pane: Frame): Promise<void> =>
  pane.evaluate(() => {
    const gaps: number[] = [];
    let last = performance.now();
    setInterval(() => {
      const now = performance.now();
      gaps.push(now - last);
      last = now;
    }, 10);
    (window as Probe).gaps = gaps;
  });

test('10,000 rows: the pane answers while they are reviewed, every finding is reachable, thousands of marks go in at once', async () => {
  const bench = await Workbench.open(browser, site.url);
  await bench.pick('grande.xlsx', manyRows());
  await bench.isOpen('grande.xlsx');
  await bench.page.waitForTimeout(3000);
  await probe(bench.pane);
  const started = Date.now();
  const counts = await bench.review();
  const took = Date.now() - started;
  const gaps = await bench.pane.evaluate(() => [...((window as Probe).gaps ?? [])]);
  const felt = gaps.filter((gap) => gap > FELT).sort((a, b) => b - a);
  process.stdout.write(
    `10,000 rows: reviewed in ${String(took)} ms; waits over ${String(FELT)} ms in the pane: ${felt.map(Math.round).join(', ') || 'none'}\n`,
  );
  expect(counts).toMatch(/^10\.000 actividades · /);
  // On a loaded machine a tick may be late; a page that reviews on its own thread would be stuck for most of the time, in one piece.
  expect(felt.reduce((sum, gap) => sum + gap, 0)).toBeLessThan(took * 0.6);
  expect(gaps.length).toBeGreaterThan(20);

  const lines = bench.pane.locator('.line');
  await lines.first().focus();
  await bench.page.keyboard.press('End');
  await bench.pane.locator('.line[aria-current="true"]').waitFor();
  await bench.page.keyboard.press('Enter');
  const celda = (await bench.pane.locator('.line[aria-current="true"] .cell').textContent()) ?? '';
  await bench.selects(celda);

  const marked = await bench.does('Marcar en la hoja');
  const notes = await bench.host('notes');
  process.stdout.write(`${String(notes.length)} marks: ${marked}\n`);
  expect(notes.length).toBeGreaterThanOrEqual(1000);
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

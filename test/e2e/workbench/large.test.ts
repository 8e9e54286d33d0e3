import type { Frame, Page } from 'playwright-core';
import { address } from '../../../src/core/snapshot';
import { PAGE_SIZE } from '../../../src/pane/state/list';
import { syntheticWorkbook } from '../../../tools/bench/synthetic';
import { contractFile } from '../../hosts/file/contract-workbook';
import { clickDuring } from '../at-work';
import { withBrowser } from '../browser';
import { tasksWhile, type Tasks } from '../tasks';
import { serveWorkbench, Workbench } from './open';

const ROWS = 10_000;

const served = withBrowser(serveWorkbench);

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

/** Counts the milliseconds between ticks from now on: how long whoever clicks in the pane would wait on this machine as it is now. */
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

async function waits(pane: Frame): Promise<string> {
  const gaps = await pane.evaluate(() => (window as Probe).gaps?.splice(0) ?? []);
  const felt = gaps.filter((gap) => gap > 100).sort((a, b) => b - a);
  return `waits over 100 ms: ${felt.map(Math.round).join(', ') || 'none'}`;
}

const told = ({ longest, unit, count }: Tasks): string =>
  `longest of ${String(count)} tasks: ${longest.slice(0, 3).map(Math.round).join(', ')} ms of the thread, where a unit takes ${String(Math.round(unit))}`;

/** Until the grid has drawn what it was given: a second goes by without a task that a person could feel. */
const calm = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        let last = performance.now();
        new PerformanceObserver(() => (last = performance.now())).observe({ type: 'longtask' });
        const ticking = setInterval(() => {
          if (performance.now() - last < 1000) return;
          clearInterval(ticking);
          resolve();
        }, 100);
      }),
  );

test('10,000 rows: the pane answers while they are reviewed, every finding is reachable, thousands of marks go in at once', async () => {
  const bench = await Workbench.openWith(served.browser, served.url, 'grande.xlsx', manyRows());
  await calm(bench.page);
  await probe(bench.pane);

  for (const step of ['Leyendo el libro', 'Revisando las actividades']) {
    await clickDuring(bench.pane, step, ['.work button']);
    expect(await bench.does('Revisar')).toContain('Revisión cancelada');
    expect(await bench.pane.locator('#counts').count()).toBe(0);
  }

  await waits(bench.pane);
  // Other views are drawn while the review runs, not after it.
  const left = await clickDuring(bench.pane, 'Revisando las actividades', [
    '#tab-ajustes',
    'main:has([aria-labelledby="tab-ajustes"]) #tab-revisar',
  ]);
  let counts = '';
  const started = Date.now();
  const review = await tasksWhile(served.browser, bench.page, bench.pane, async () => {
    counts = await bench.review();
  });
  process.stdout.write(`10,000 rows reviewed in ${String(Date.now() - started)} ms; ${told(review)}; ${await waits(bench.pane)}\n`);
  expect(await left()).toEqual([]);
  expect(counts).toMatch(/^10\.000 actividades · /);
  expect(review.felt).toEqual([]);
  expect(review.count).toBeGreaterThan(100);

  const lines = bench.pane.locator('.line');
  expect(await lines.count()).toBeLessThanOrEqual(PAGE_SIZE);
  await lines.first().focus();
  await bench.page.keyboard.press('End');
  await bench.pane.locator('.line[aria-current="true"]').waitFor();
  await bench.page.keyboard.press('Enter');
  const celda = (await bench.pane.locator('.line[aria-current="true"] .cell').textContent()) ?? '';
  await bench.selects(celda);

  let marked = '';
  await waits(bench.pane);
  const marking = await tasksWhile(served.browser, bench.page, bench.pane, async () => {
    marked = await bench.does('Marcar en la hoja');
  });
  const notes = await bench.host('notes');
  process.stdout.write(`${String(notes.length)} marks: ${marked} ${told(marking)}; ${await waits(bench.pane)}\n`);
  expect(notes.length).toBeGreaterThanOrEqual(5000);
  // Working out ten thousand marks and writing them are one piece each, and no more: the file is taken apart elsewhere.
  expect(marking.longest[0]).toBeLessThan(30 * marking.unit);
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

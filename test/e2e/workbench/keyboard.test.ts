/** The whole work by keyboard alone: nothing but keys from the moment the page is there. */
import type { FileChooser } from 'playwright-core';
import { contractFile } from '../../hosts/file/contract-workbook';
import { FOLLOW_UP_SHEET, PLAN_SHEET, ROWS } from '../../pane/plan';
import { done } from '../at-work';
import { violations } from '../axe';
import { withBrowser } from '../browser';
import { eventually } from '../../eventually';
import { serveWorkbench, Workbench } from './open';

/** More stops than the page has between two things that are used one after the other. */
const MOST_STOPS = 150;

const served = withBrowser(serveWorkbench);

const BOOK = 'con-plan.xlsx';
const bytes = contractFile({ name: BOOK, sheets: [PLAN_SHEET, { ...FOLLOW_UP_SHEET, values: ROWS }] });

/** Presses keys, and looks where they lead; never puts the focus anywhere. */
class Keyboard {
  constructor(private readonly bench: Workbench) {}

  press(key: string): Promise<void> {
    return this.bench.page.keyboard.press(key);
  }

  type(text: string): Promise<void> {
    return this.bench.page.keyboard.type(text);
  }

  /** The name of what has the focus, as it is told to whoever cannot see it. */
  async here(): Promise<string> {
    const named = (): string => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return '';
      const label = 'labels' in focused ? (focused.labels as NodeListOf<Element> | null)?.[0] : null;
      return (focused.getAttribute('aria-label') ?? (label ?? focused).textContent).replace(/\s+/g, ' ').trim();
    };
    const isPane = await this.bench.page.evaluate(() => document.activeElement?.id === 'panel');
    return isPane ? this.bench.pane.evaluate(named) : this.bench.page.evaluate(named);
  }

  /** On, or back, to what is called so. */
  async to(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const passed: string[] = [];
    for (let stops = 0; stops < MOST_STOPS; stops++) {
      const here = await this.here();
      if (name.test(here)) return;
      passed.push(here);
      await this.press(key);
    }
    throw new Error(`${key} does not reach ${String(name)}; it passes ${passed.slice(0, 40).join(' | ')}`);
  }

  /** Out of the grid, once it has taken the focus. */
  async leaveGrid(): Promise<void> {
    await eventually(async () => {
      await this.press('Escape');
      expect(await this.here()).toBe('Abrir .xlsx…');
    });
  }

  async back(name: RegExp): Promise<void> {
    return this.to(name, 'Shift+Tab');
  }

  /** Enter on a control that opens the list of files of the computer. */
  async chooseFile(name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    const coming: Promise<FileChooser> = this.bench.page.waitForEvent('filechooser');
    // The browser is asked for the list of files in the page's turn, and keys do not wait for it: a page that answers has heard of it.
    await this.here();
    await this.press(key);
    await (await coming).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  /** Reads what was told, and closes it. */
  async told(words: string): Promise<void> {
    expect(await this.bench.pane.textContent('.notice')).toContain(words);
    await this.back(/^Cerrar el mensaje$/);
    await this.press('Enter');
    expect(await this.bench.pane.locator('.notice').count()).toBe(0);
    expect(await this.here()).not.toBe('');
  }

  /** Presses a key that sets the pane to work, and waits until it has done it. */
  does(key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
    return done(this.bench.pane, () => this.press(key));
  }

  /** From anywhere in the pane to another of its views. */
  async view(name: string, key: 'ArrowRight' | 'ArrowLeft' | 'Home'): Promise<void> {
    await this.back(/^(Revisar|Resumen|Comparar|Ajustes)$/);
    // The view's own button may be called as its tab is.
    while (!(await this.bench.pane.evaluate(() => document.activeElement?.getAttribute('role') === 'tab'))) await this.press('Shift+Tab');
    await this.press(key);
    expect(await this.here()).toBe(name);
  }
}

const here = (bench: Workbench): Promise<boolean> => bench.pane.evaluate(() => document.activeElement?.classList.contains('line') === true);

test('open a file, review, walk, go to a cell, accept, mark, undo, summarise, compare, adjust, reopen, download', async () => {
  const bench = await Workbench.open(served.browser, served.url);
  const { pane } = bench;
  const keys = new Keyboard(bench);
  const sheets = async (): Promise<string[]> => (await bench.host('read')).sheets.map(({ name }) => name);

  // Out of the grid, which keeps the tabulator for its cells, and to the pane.
  await keys.leaveGrid();
  await keys.to(/^Abrir \.xlsx…$/);
  await bench.opens(BOOK, () => keys.chooseFile(BOOK));
  await keys.leaveGrid();
  await keys.to(/^Revisar$/);
  await keys.press('Tab');
  expect(await keys.here()).toBe('Revisar');
  await keys.does();
  expect(await keys.here()).toBe('Revisar de nuevo');
  const counts = await pane.textContent('#counts');

  await keys.to(/^(Error|Advertencia|Informativo) /);
  await keys.press('ArrowDown');
  await keys.press('ArrowUp');
  await keys.press('Enter');
  const celda = ((await pane.locator('.line[aria-current="true"] .cell').textContent()) ?? '').replace(/^.* · /, '');
  await bench.selects(celda);
  expect(await here(bench)).toBe(true);

  await keys.to(/^Aceptar…$/);
  await keys.press('Enter');
  await keys.press('Escape');
  expect(await keys.here()).toBe('Aceptar…');
  await keys.press('Enter');
  await keys.type('Lo verificó la dependencia');
  await keys.press('Tab');
  await keys.type('Ana');
  await keys.to(/^Aceptar el hallazgo$/);
  await keys.does();
  expect(await pane.getByText('1 hallazgo aceptado').count()).toBe(1);
  expect(await pane.textContent('#counts')).not.toBe(counts);
  expect(await here(bench)).toBe(true);
  await keys.told('Se aceptó el hallazgo');

  const notes = await bench.host('notes');
  await keys.to(/^Marcar en la hoja$/);
  await keys.does();
  expect(await keys.here()).toBe('Marcar en la hoja');
  expect((await bench.host('notes')).length).toBeGreaterThan(notes.length);
  await keys.told('Se marcó en la hoja 1 celda con hallazgos');
  await keys.to(/^Deshacer$/);
  await keys.does('Space');
  await keys.told('Se deshizo');
  expect(await bench.host('notes')).toEqual(notes);

  await keys.view('Resumen', 'ArrowRight');
  await keys.to(/^Generar resumen$/);
  await keys.does();
  await keys.told('Se generaron las hojas del resumen');
  expect(await sheets()).toEqual(expect.arrayContaining(['Resumen', 'Hallazgos']));

  // The plan on the other sheet, as it is offered; then the same from a file.
  await keys.view('Comparar', 'ArrowRight');
  await keys.to(/^Hoja del plan/);
  expect(await pane.getByLabel('Hoja del plan').inputValue()).toBe('Plan 2020');
  await keys.to(/^Comparar$/);
  await keys.does();
  expect(await pane.textContent('#compared')).toContain('Plan 2020');
  await keys.to(/^B4 de «Plan 2020»$/);
  await keys.press('Enter');
  await bench.selects('B4');
  expect(await keys.here()).toBe('B4 de «Plan 2020»');
  await keys.to(/^Parejas/);
  await keys.press('Enter');
  await keys.to(/^B\d de «Seguimiento»$/);
  await keys.back(/^Escribir las hojas de la comparación$/);
  await keys.does();
  await keys.told('Se escribieron las hojas de la comparación');
  expect(await sheets()).toEqual(expect.arrayContaining(['Comparación', 'Plan comparado']));
  await keys.to(/^otra hoja de este libro$/);
  await keys.press('ArrowUp');
  await keys.to(/^Archivo del plan/);
  await keys.chooseFile('plan.xlsx', 'Space');
  await keys.to(/^Comparar$/);
  await keys.does();
  expect(await pane.textContent('#compared')).toContain('plan.xlsx');

  await keys.view('Ajustes', 'ArrowRight');
  await keys.to(/^Cortes del año/);
  await keys.type('30/06, 31/12');
  await keys.to(/^Guardar en el libro$/);
  await keys.does();
  await keys.told('Se guardaron los ajustes en el libro');

  // What was accepted is opened again.
  await keys.view('Revisar', 'Home');
  await keys.to(/^1 hallazgo aceptado$/);
  await keys.press('Enter');
  await keys.to(/^Reabrir el hallazgo/);
  await keys.does();
  expect(await pane.getByText('1 hallazgo aceptado').count()).toBe(0);
  expect(await keys.here()).not.toBe('');

  // Back to the grid and to the pane, as in Excel.
  const where = await keys.here();
  await keys.press('F6');
  expect(await bench.page.evaluate(() => document.getElementById('cuadricula')?.contains(document.activeElement))).toBe(true);
  await keys.press('F6');
  expect(await keys.here()).toBe(where);

  await keys.press('F6');
  await keys.press('Escape');
  await keys.to(/^Descargar \.xlsx$/);
  const download = bench.page.waitForEvent('download');
  await keys.press('Enter');
  expect((await download).suggestedFilename()).toBe('con-plan.revisado.xlsx');
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test('Esc gives up what is being typed into a cell before it leaves the grid', async () => {
  const bench = await Workbench.open(served.browser, served.url);
  const keys = new Keyboard(bench);
  const before = await bench.host('read');
  await bench.goTo({ hoja: 'Seguimiento PAAC', celda: 'K8' });
  await keys.type('99');
  await keys.press('Escape');
  expect(await bench.host('read')).toEqual(before);
  expect(await bench.page.evaluate(() => document.getElementById('cuadricula')?.contains(document.activeElement))).toBe(true);
  await keys.press('Escape');
  expect(await keys.here()).toBe('Abrir .xlsx…');
  await bench.page.close();
});

test.each(['light', 'dark'] as const)('no violation and no sideways scroll at 300 px in any view, %s', async (theme) => {
  const bench = await Workbench.open(served.browser, served.url);
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

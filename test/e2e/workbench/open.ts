/** The real page: the built workbench around the built pane, as `npm start` serves them. */
import { deepEqual, equal, notEqual } from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Download, Frame, Locator, Page } from 'playwright-core';
import type { CellValue } from '../../../src/core/snapshot';
import { openWorkbook, type FileHost } from '../../../src/hosts/file/file-host';
import type { Host } from '../../../src/hosts/host';
import { does, review } from '../at-work';
import { eventually } from '../../eventually';
import { openPage } from '../page';
import { serveFolders } from '../serve';

const DIST = path.resolve(__dirname, '../../../dist');

/** What the page offers the pane; Window has it typed for the page of another test. */
type Around = Window & { __seguimientoHost?: Host; hostBefore?: Host | undefined };

type Box = NonNullable<Awaited<ReturnType<Locator['boundingBox']>>>;

interface Place {
  readonly hoja: string;
  readonly celda: string;
}

export async function serveWorkbench(): Promise<{ readonly url: string; close(): Promise<void> }> {
  for (const page of ['workbench/index.html', 'taskpane/taskpane.html']) {
    if (!fs.existsSync(path.join(DIST, page))) throw new Error('Build the workbench first: npm run build:workbench');
  }
  return serveFolders([DIST]);
}

export class Workbench {
  private constructor(
    readonly page: Page,
    /** What the page should never have: console errors and requests to elsewhere. Warnings are Univer's own. */
    readonly trouble: readonly string[],
  ) {}

  /** The page with the sample workbook open. */
  static async open(browser: Browser, url: string): Promise<Workbench> {
    const workbench = await Workbench.load(browser, url);
    await workbench.isOpen('seguimiento-ejemplo.xlsx');
    return workbench;
  }

  /** The page with a file open, and without the sample. */
  static async openWith(browser: Browser, url: string, name: string, bytes: Uint8Array): Promise<Workbench> {
    const workbench = await Workbench.load(browser, url, (page) => page.route('**/seguimiento-ejemplo.xlsx', (route) => route.fulfill()));
    await workbench.page.getByRole('alert').getByText('El libro de ejemplo no se abrió').waitFor();
    await workbench.pick(name, bytes);
    return workbench;
  }

  private static async load(browser: Browser, url: string, prepare?: (page: Page) => Promise<unknown>): Promise<Workbench> {
    const { page, trouble } = await openPage(browser, {
      viewport: { width: 1400, height: 850 },
      acceptDownloads: true,
      locale: 'es-CO',
      home: url,
      noise: ['error'],
    });
    await prepare?.(page);
    await page.goto(`${url}/workbench/`);
    return new Workbench(page, trouble);
  }

  /** Until a workbook stands in the grid, another than before `opens`, and the pane over it is drawn. */
  private async isOpen(name: string): Promise<void> {
    await eventually(async () => {
      const now = await this.page.evaluate(() => {
        const { __seguimientoHost: host, hostBefore } = window as Around;
        const pane = document.querySelector<HTMLIFrameElement>('#panel')?.contentDocument?.documentElement;
        return {
          libro: document.querySelector('#libro')?.textContent,
          isNew: host !== hostBefore && pane?.dataset.before === undefined,
          tabs: pane?.querySelectorAll('[role="tab"]').length,
        };
      });
      deepEqual(now, { libro: name, isNew: true, tabs: 4 });
    });
  }

  /** Opens a file by what `act` does. */
  async opens(name: string, act: () => Promise<unknown>): Promise<void> {
    await this.page.evaluate(() => {
      const around = window as Around;
      around.hostBefore = around.__seguimientoHost;
      const pane = document.querySelector<HTMLIFrameElement>('#panel')?.contentDocument?.documentElement;
      if (pane) pane.dataset.before = '';
    });
    await act();
    await this.isOpen(name);
  }

  /** Opens a file with the picker. */
  async pick(name: string, bytes: Uint8Array): Promise<void> {
    await this.opens(name, () => this.offer(name, bytes));
  }

  /** Gives the picker a file, which the page may refuse. */
  async offer(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.setInputFiles('#archivo', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  get pane(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('/taskpane/'));
    if (!frame) throw new Error('The pane is not there.');
    return frame;
  }

  review(): Promise<string> {
    return review(this.pane);
  }

  does(name: string | RegExp): Promise<string> {
    return does(this.pane, name);
  }

  /** A call of the port, made in the page. */
  async host<K extends 'read' | 'notes'>(method: K): Promise<Awaited<ReturnType<Host[K]>>> {
    return this.page.evaluate(async (name) => (window as Around).__seguimientoHost?.[name](), method) as Promise<
      Awaited<ReturnType<Host[K]>>
    >;
  }

  /** What a cell says now. */
  async valueAt({ hoja, celda }: Place): Promise<CellValue> {
    const block = await this.page.evaluate((rango) => (window as Around).__seguimientoHost?.readRange(rango), { hoja, rango: celda });
    return block?.values[0]?.[0] ?? null;
  }

  /** Waits until the grid's own name box tells that a cell, or the merged range that it begins, is selected. */
  async selects(celda: string): Promise<void> {
    await eventually(async () => {
      equal(await this.selected(), celda);
    });
  }

  private selected(): Promise<string | undefined> {
    return this.page.evaluate(
      () => document.querySelector<HTMLInputElement>('#cuadricula [data-u-comp="defined-name"] input')?.value.split(':')[0],
    );
  }

  /** Selects a cell, as the pane does, and gives the grid the keys. */
  async goTo(place: Place): Promise<void> {
    await this.page.evaluate((asked) => (window as Around).__seguimientoHost?.select(asked), place);
    await this.selects(place.celda);
    await eventually(async () => {
      await this.page.locator('#cuadricula canvas[id^="univer-sheet-main-canvas"]').focus();
      equal(await this.page.evaluate(() => document.getElementById('cuadricula')?.contains(document.activeElement)), true);
    });
  }

  /** Where the selected cell is on the page: the grid is one canvas, and its in-cell editor opens over the cell. */
  async cellBox(): Promise<Box> {
    await this.page.keyboard.press('F2');
    const editor = this.page.locator('#cuadricula #univer-doc-main-canvas').locator('xpath=ancestor::div[contains(@style,"left")]');
    let box: Box | null = null;
    await eventually(async () => {
      const before = box;
      box = await editor.boundingBox();
      notEqual(box, null);
      deepEqual(box, before);
    });
    await this.page.keyboard.press('Escape');
    return box as unknown as Box;
  }

  /** Types into a cell what it does not say yet, as a person does, from the keyboard of the grid. */
  async type(hoja: string, celda: string, text: string): Promise<void> {
    const place = { hoja, celda };
    await this.goTo(place);
    const before = await this.valueAt(place);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
    await eventually(async () => {
      notEqual(await this.valueAt(place), before);
      // Enter goes on to the next cell.
      notEqual(await this.selected(), celda);
    });
  }

  /** «Descargar .xlsx», read again; `losses` is what the page asked about first. */
  async download(): Promise<{
    readonly file: FileHost;
    readonly bytes: Uint8Array;
    readonly name: string;
    readonly losses: readonly string[];
  }> {
    const coming: Promise<Download> = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Descargar .xlsx' }).click();
    const dialog = this.page.getByRole('dialog', { name: 'Antes de descargar' });
    const isAsked = await Promise.race([coming.then(() => false), dialog.waitFor().then(() => true)]);
    const losses = isAsked ? await dialog.locator('li').allTextContents() : [];
    if (isAsked) await dialog.getByRole('button', { name: 'Descargar así' }).click();
    const download = await coming;
    const bytes = fs.readFileSync(await download.path());
    return { file: openWorkbook(bytes, download.suggestedFilename()), bytes, name: download.suggestedFilename(), losses };
  }
}

/** The real page: the built workbench around the built pane, as `npm start` serves them. */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Download, Frame, Page } from 'playwright-core';
import { openWorkbook, type FileHost } from '../../../src/hosts/file/file-host';
import type { Host } from '../../../src/hosts/host';
import { serveFolders } from '../serve';

const DIST = path.resolve(__dirname, '../../../dist');

/** What the page offers the pane; Window has it typed for the page of another test. */
type Around = Window & { __seguimientoHost?: Host };

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
    const page = await browser.newPage({ viewport: { width: 1400, height: 850 }, acceptDownloads: true, locale: 'es-CO' });
    const trouble: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error') trouble.push(message.text());
    });
    page.on('pageerror', (error) => trouble.push(String(error)));
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url())) trouble.push(request.url());
    });
    await page.goto(`${url}/workbench/`);
    const workbench = new Workbench(page, trouble);
    await workbench.isOpen('seguimiento-ejemplo.xlsx');
    return workbench;
  }

  async isOpen(name: string): Promise<void> {
    await this.page.locator('#libro', { hasText: name }).waitFor({ timeout: 60_000 });
    await this.page.frameLocator('iframe').getByRole('tab', { name: 'Revisar' }).waitFor({ timeout: 30_000 });
  }

  /** Opens a file with the picker. */
  async pick(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.setInputFiles('#archivo', { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  }

  get pane(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('/taskpane/'));
    if (!frame) throw new Error('The pane is not there.');
    return frame;
  }

  /** Clicks «Revisar» and gives the line of counts. */
  async review(): Promise<string> {
    await this.pane.getByRole('button', { name: /^Revisar/ }).click();
    await this.pane.locator('#counts').waitFor({ timeout: 60_000 });
    return (await this.pane.textContent('#counts')) ?? '';
  }

  /** Clicks a button of the pane and waits for what it says it did. */
  async does(name: string | RegExp): Promise<string> {
    await this.pane.getByRole('button', { name, exact: typeof name === 'string' }).click();
    const notice = this.pane.locator('.notice p');
    await notice.waitFor();
    const text = (await notice.textContent()) ?? '';
    await this.pane.getByRole('button', { name: 'Cerrar el mensaje' }).click();
    return text;
  }

  /** A call of the port, made in the page. */
  async host<K extends 'read' | 'notes'>(method: K): Promise<Awaited<ReturnType<Host[K]>>> {
    return this.page.evaluate(async (name) => (window as Around).__seguimientoHost?.[name](), method) as Promise<
      Awaited<ReturnType<Host[K]>>
    >;
  }

  async looks(...cells: { readonly hoja: string; readonly celda: string }[]): Promise<Awaited<ReturnType<Host['looks']>>> {
    return this.page.evaluate(async (asked) => (await (window as Around).__seguimientoHost?.looks(asked)) ?? [], cells);
  }

  /** Waits until the grid's own name box tells that a cell, or the merged range that it begins, is selected. */
  async selects(celda: string): Promise<void> {
    await this.page.waitForFunction((cell) => {
      const box = document.querySelector<HTMLInputElement>('#cuadricula [data-u-comp="defined-name"] input');
      return box?.value.split(':')[0] === cell;
    }, celda);
  }

  /** Selects a cell, as the pane does. */
  async goTo(cell: { readonly hoja: string; readonly celda: string }): Promise<void> {
    await this.page.evaluate((asked) => (window as Around).__seguimientoHost?.select(asked), cell);
    await this.page.locator('#cuadricula canvas[id^="univer-sheet-main-canvas"]').focus();
  }

  /** Where the selected cell is on the page: the grid is one canvas, and its in-cell editor opens over the cell. */
  async cellBox(): Promise<{ readonly x: number; readonly y: number; readonly width: number; readonly height: number }> {
    await this.page.keyboard.press('F2');
    await this.page.waitForTimeout(500);
    const box = await this.page
      .locator('#cuadricula #univer-doc-main-canvas')
      .locator('xpath=ancestor::div[contains(@style,"left")]')
      .boundingBox();
    await this.page.keyboard.press('Escape');
    if (!box) throw new Error('The in-cell editor did not open.');
    return box;
  }

  /** Types into a cell as a person does, from the keyboard of the grid. */
  async type(hoja: string, celda: string, text: string): Promise<void> {
    await this.goTo({ hoja, celda });
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
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
    await Promise.race([coming, dialog.waitFor()]);
    const losses = (await dialog.count()) === 0 ? [] : await dialog.locator('li').allTextContents();
    if (losses.length > 0) await dialog.getByRole('button', { name: 'Descargar así' }).click();
    const download = await coming;
    const bytes = fs.readFileSync(await download.path());
    return { file: openWorkbook(bytes, download.suggestedFilename()), bytes, name: download.suggestedFilename(), losses };
  }
}

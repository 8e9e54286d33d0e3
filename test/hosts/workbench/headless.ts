/** The real Univer without a screen: what runs in the page but for what draws. */
import { LocaleType, UniverInstanceType, Univer, type Workbook } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { SheetsNoteModel, UniverSheetsNotePlugin } from '@univerjs/sheets-note';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { OpenBook } from '../../../src/hosts/workbench/open-book';
import { WorkbenchHost } from '../../../src/hosts/workbench/workbench-host';
import type { Appearance } from '../../../src/hosts/workbench/workbook-data';

export interface Headless {
  readonly univer: Univer;
  readonly book: OpenBook;
  readonly host: WorkbenchHost;
  readonly workbook: Workbook;
  readonly notes: SheetsNoteModel;
  /** The file with what was done in the grid, as «Descargar» gives it. */
  readonly download: () => Promise<{ readonly bytes: Uint8Array; readonly avisos: readonly string[] }>;
}

export async function openHeadless(bytes: Uint8Array, name: string, appearance: Appearance): Promise<Headless> {
  const univer = new Univer({ locale: LocaleType.ES_ES, locales: { [LocaleType.ES_ES]: {} } });
  for (const plugin of [
    UniverDocsPlugin,
    UniverFormulaEnginePlugin,
    UniverSheetsPlugin,
    UniverSheetsFormulaPlugin,
    UniverSheetsNotePlugin,
  ]) {
    univer.registerPlugin(plugin as never);
  }
  const book = await OpenBook.open(openWorkbook(bytes, name), () => appearance, 'libro');
  const workbook = univer.createUnit<object, Workbook>(UniverInstanceType.UNIVER_SHEET, book.gridData());
  const injector = univer.__getInjector();
  const notes = injector.get(SheetsNoteModel);
  const host = new WorkbenchHost({
    injector,
    notes,
    reveal: () => undefined,
    originals: (looks) => book.originals(looks, workbook),
    onRestore: (sheetId, edit) => {
      book.remember(sheetId, edit);
    },
  });
  const download: Headless['download'] = async () => {
    const { edits, avisos } = book.changes(workbook, notes);
    const copy = openWorkbook(book.file.bytes(), name);
    await copy.apply(edits);
    return { bytes: copy.bytes(), avisos };
  };
  return { univer, book, host, workbook, notes, download };
}

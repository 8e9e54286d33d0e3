/** What a person asks of the pane, over the example workbooks as Excel would hold them. */
import fs from 'node:fs';
import path from 'node:path';
import { openBook } from '../../../src/actions/book';
import { reviewBook } from '../../../src/actions/review-book';
import { undoWrite } from '../../../src/actions/undo';
import { cleanBook, correct, unmark, writeReview } from '../../../src/actions/write';
import { address } from '../../../src/core/snapshot';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import type { ContractSheet } from '../contract';
import { bookOf, stageOf, type Stage } from './build';
import { picture } from './picture';

const FOLDER = path.resolve(__dirname, '../../../examples');
const FILES = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.xlsx'));

/** The file as a workbook that is open in Excel: cells, formats and merged ranges. */
async function opened(name: string): Promise<Stage> {
  const { sheets, date1904 } = await openWorkbook(fs.readFileSync(path.join(FOLDER, name)), name).read();
  const held = sheets.map((sheet): ContractSheet => {
    const formats = sheet.formats.flatMap((row, r) =>
      row.flatMap((code, c) => (code === null ? [] : [[address({ fila: r + 1, columna: c + 1 }), code]])),
    );
    const merges = sheet.merges.map(
      ({ top, left, bottom, right }) => `${address({ fila: top, columna: left })}:${address({ fila: bottom, columna: right })}`,
    );
    return { ...sheet, formats: Object.fromEntries(formats) as Record<string, string>, merges, notes: {}, fills: {} };
  });
  return stageOf(bookOf({ name, sheets: held }, date1904));
}

test.each(FILES)('%s: the review is that of the file; marks and tabs come and go without a trace', async (name) => {
  const { host, book, excel } = await opened(name);
  const before = picture(book);
  const file = await openBook(openWorkbook(fs.readFileSync(path.join(FOLDER, name)), name));
  const inExcel = await openBook(host);
  const reviewed = reviewBook(inExcel);
  expect(reviewed.review.hallazgos).toEqual(reviewBook(file).review.hallazgos);

  const { undo } = await writeReview(host, inExcel, reviewed, { marcas: true, pestanas: true });
  expect(book.sheets.flatMap(({ threads }) => threads).length > 0).toBe(reviewed.open.length > 0);
  if (undo) await undoWrite(host, undo);
  expect(picture(book)).toEqual(before);

  await writeReview(host, await openBook(host), reviewed, { marcas: true, pestanas: true });
  await unmark(host, await openBook(host));
  expect(book.sheets.flatMap(({ threads }) => threads)).toEqual([]);
  await cleanBook(host, await openBook(host));
  expect(picture(book)).toEqual(before);
  expect(excel.unmodelled).toEqual([]);
});

test('a proposed value is written as a number, and taken back', async () => {
  const { host, book, excel } = await opened('seguimiento-ejemplo.xlsx');
  const before = picture(book);
  const inExcel = await openBook(host);
  const reviewed = reviewBook(inExcel);
  const finding = reviewed.open.find(({ propuesta }) => typeof propuesta === 'number');
  expect(finding).toBeDefined();
  const { undo } = await correct(host, inExcel, reviewed, finding!);
  expect(reviewBook(await openBook(host)).open.some(({ huella }) => huella === finding!.huella)).toBe(false);
  await undoWrite(host, undo!);
  await cleanBook(host, await openBook(host));
  expect(picture(book)).toEqual(before);
  expect(excel.unmodelled).toEqual([]);
});

import { parseAddress } from '../../../src/core/a1';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import type { ExcelClient } from '../../../src/hosts/excel/client';
import { areaOf } from '../../../src/hosts/host';
import type { ContractSheet, ContractWorkbook } from '../contract';
import { Book, type EmulatedSheet } from './emulator/book';
import { EmulatedExcel } from './emulator/connect';
import type { OfficeRealm } from './emulator/load-office';
import { NO_FILL } from './emulator/objects/format';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

/** What Excel has of a person's that the port calls a note. */
export type Remark = 'comment' | 'note';

/** A workbook of the contract, as Excel has it. */
export function bookOf({ name, sheets }: ContractWorkbook, date1904 = false, remark: Remark = 'comment'): Book {
  const book = new Book(name, date1904);
  for (const sheet of sheets) fill(book, book.addSheet(sheet.name), sheet, remark);
  return book;
}

function fill(book: Book, made: EmulatedSheet, sheet: ContractSheet, remark: Remark): void {
  const at = (celda: string): ReturnType<Book['cell']> => {
    const { row, column } = parseAddress(celda) ?? { row: 1, column: 1 };
    return book.cell(made, row, column);
  };
  sheet.values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (value !== null) book.cell(made, r + 1, c + 1).value = value;
    });
  });
  for (const [celda, code] of Object.entries(sheet.formats)) at(celda).format = code;
  for (const [celda, color] of Object.entries(sheet.fills)) at(celda).fill = { ...NO_FILL, pattern: 'Solid', color };
  for (const [celda, formula] of Object.entries(sheet.formulas ?? {})) at(celda).formula = formula;
  for (const [celda, text] of Object.entries(sheet.notes)) book[remark](sheet.name, celda, text);
  made.merges = sheet.merges.map(areaOf);
  made.visibility = VISIBILITY[sheet.visibility];
  made.protected = sheet.protected;
}

/** The host over the real client library; waits are not waited for. */
function hostOver(excel: EmulatedExcel): ExcelHost {
  const { Excel, Office } = excel.office;
  const client: ExcelClient = {
    run: Excel.run,
    supports: (version) => Office.context.requirements.isSetSupported('ExcelApi', version),
    delay: () => Promise.resolve(),
  };
  return new ExcelHost(client);
}

export interface Stage {
  readonly book: Book;
  readonly excel: EmulatedExcel;
  readonly host: ExcelHost;
}

/** @param realm of an earlier stage that is done with. */
export function stageOf(book: Book, ceiling = '1.14', realm?: OfficeRealm): Stage {
  const excel = new EmulatedExcel(book, ceiling, realm);
  return { book, excel, host: hostOver(excel) };
}

import { address, type CellValue } from '../../../src/core/snapshot';
import { describeHostContract } from '../contract';
import { placeIn } from '../file/links';
import { bookOf, stageOf } from './build';
import type { Book } from './emulator/book';
import type { EmulatedExcel } from './emulator/connect';

const used: EmulatedExcel[] = [];

function linksIn({ sheets }: Book, hoja: string): Readonly<Record<string, string>> {
  const rows = sheets.find(({ name }) => name === hoja)?.rows ?? [];
  const links = rows.flatMap((row, r) =>
    row.flatMap(({ look: { hyperlink } }, c) => {
      const { documentReference } = (hyperlink ?? {}) as { documentReference?: string };
      return documentReference === undefined ? [] : [[address({ fila: r + 1, columna: c + 1 }), placeIn(documentReference)]];
    }),
  );
  return Object.fromEntries(links) as Record<string, string>;
}

afterEach(() => {
  const unmodelled = used.flatMap((excel) => excel.unmodelled);
  used.length = 0;
  expect(unmodelled).toEqual([]);
});

/** What each level of Excel has, as data. Merged ranges are told from ExcelApi 1.13 on, notes from 1.18 on. */
const CEILINGS = [
  { ceiling: '1.10', merges: false, remark: 'comment' },
  { ceiling: '1.14', merges: true, remark: 'comment' },
  { ceiling: '1.15', merges: true, remark: 'comment' },
  { ceiling: '1.18', merges: true, remark: 'comment' },
  { ceiling: '1.18', merges: true, remark: 'note' },
] as const;

for (const { ceiling, merges, remark } of CEILINGS) {
  describeHostContract(
    `Excel with ExcelApi ${ceiling} and each person’s ${remark}`,
    (workbook) => {
      const sheets = workbook.sheets.map((sheet) => (merges ? sheet : { ...sheet, merges: [] }));
      const { book, excel, host } = stageOf(bookOf({ ...workbook, sheets }, false, remark), ceiling);
      used.push(excel);
      return Promise.resolve({
        host,
        reopen: () => {
          const again = stageOf(book, ceiling);
          used.push(again.excel);
          return Promise.resolve(again.host);
        },
        links: (hoja) => Promise.resolve(linksIn(book, hoja)),
        userEdit: async ({ hoja, celda }, value: CellValue) => {
          await excel.settle();
          book.type(hoja, celda, value ?? '');
          await excel.settle();
        },
        insertRow: async (hoja, fila) => {
          await excel.settle();
          book.insertRow(hoja, fila);
          await excel.settle();
        },
        selected: () => book.selected,
        roundTrips: () => excel.requests.length,
      });
    },
    { merges, live: true, select: true, counting: true },
  );
}

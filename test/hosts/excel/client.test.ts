import { officeClient } from '../../../src/hosts/excel/client';
import { ExcelHost } from '../../../src/hosts/excel/excel-host';
import { Book } from './emulator/book';
import { EmulatedExcel } from './emulator/connect';

test('the client of a page is its own office.js', async () => {
  const book = new Book('plan.xlsx', true);
  book.addSheet('Plan');
  book.type('Plan', 'B2', 0.5);
  const { office } = new EmulatedExcel(book, '1.14');
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office });
  const client = officeClient();
  expect([client.supports('1.14'), client.supports('1.15')]).toEqual([true, false]);
  await client.delay(1);
  const snapshot = await new ExcelHost(client).read();
  expect(snapshot).toMatchObject({
    name: 'plan.xlsx',
    date1904: true,
    sheets: [
      {
        name: 'Plan',
        values: [
          [null, null],
          [null, 0.5],
        ],
      },
    ],
  });
});

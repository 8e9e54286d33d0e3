/** Comparing the same again leaves the file as it is, byte for byte. */
import { openBook } from '../../src/actions/book';
import { reviewBook } from '../../src/actions/review-book';
import { writeComparison, writeCortes } from '../../src/actions/write';
import { compare, compareCortes, onlySheet } from '../../src/core/compare';
import type { CellValue } from '../../src/core/snapshot';
import { openWorkbook, type FileHost } from '../../src/hosts/file/file-host';
import { contractFile } from '../hosts/file/contract-workbook';

const sheet = (name: string, corte: string, rows: readonly CellValue[][]) => ({
  name,
  visibility: 'visible' as const,
  protected: false,
  values: [['Componente', 'Actividad', 'Meta', 'Responsable', 'Fecha', `% de avance (${corte})`, 'Seguimiento'], ...rows],
  formats: {},
  merges: [],
  notes: {},
  fills: {},
});

/** Two follow-ups of one plan on two sheets; a date was moved between them, and one sentence looks like a formula. */
function twoCortes(): FileHost {
  const row = (fecha: string, share: number): CellValue[] => [
    'Transparencia',
    'Publicar el boletín',
    '1 boletín',
    'Prensa',
    fecha,
    share,
    '',
  ];
  const sheets = [
    sheet('Abril', '30-04-2020', [row('30/06/2020', 0.3)]),
    sheet('Agosto', '31-08-2020', [
      row('30/11/2020', 0.4),
      ['Servicio', '=Premiar a los mejores', 'Premio', 'Prensa', '30/11/2020', 0, ''],
    ]),
  ];
  return openWorkbook(contractFile({ name: 'cortes.xlsx', sheets }), 'cortes.xlsx');
}

const ACTIONS: readonly (readonly [string, (host: FileHost) => Promise<boolean>])[] = [
  [
    'plan and follow-up',
    async (host) => {
      const book = await openBook(host);
      const { review } = reviewBook(book);
      const [before, after] = [onlySheet(review, 'Abril'), onlySheet(review, 'Agosto')];
      const books = { comparison: compare(before, after), before, after, plan: 'Abril', sameBook: true };
      return (await writeComparison(host, book, books)).undo !== null;
    },
  ],
  [
    'two cortes',
    async (host) => {
      const book = await openBook(host);
      const { review } = reviewBook(book);
      const comparison = compareCortes(onlySheet(review, 'Abril'), onlySheet(review, 'Agosto'));
      return (await writeCortes(host, book, comparison)).undo !== null;
    },
  ],
];

test.each(ACTIONS)('%s', async (_what, act) => {
  const host = twoCortes();
  expect(await act(host)).toBe(true);
  const first = Buffer.from(host.bytes());
  expect(await act(host)).toBe(false);
  expect(first.equals(Buffer.from(host.bytes()))).toBe(true);
  const reopened = openWorkbook(first, 'cortes.xlsx');
  expect(await act(reopened)).toBe(false);
  expect(first.equals(Buffer.from(reopened.bytes()))).toBe(true);
});

/** What stands in Excel's page setup of the tabs, which a person prints without a further step. */
import type { Tab } from '../../../src/core/edits/edit';
import { avance, finding, review, row } from '../../core/factory';
import type { ContractSheet } from '../contract';
import { write } from '../workflow';
import { bookOf, stageOf, type Stage } from './build';

const PLAN: ContractSheet = {
  name: 'Plan',
  visibility: 'visible',
  protected: false,
  values: [
    ['Actividad', 'Avance'],
    ['Publicar el boletín', 0.5],
  ],
  formats: {},
  merges: [],
  notes: {},
  fills: {},
};
const FOUND = review({ filas: [row({ avances: [avance(0.5)] })], hallazgos: [finding({ celda: 'B2', fila: 2 })] });
const PAGE = {
  orientation: 'Landscape',
  paperSize: 'Letter',
  printGridlines: true,
  zoom: { horizontalFitToPages: 1, verticalFitToPages: 0 },
  margins: { left: 0.5, right: 0.5, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
  footers: { leftFooter: '&A', rightFooter: 'Página &P de &N' },
};

/** Excel below 1.14 has page setup too: it is in 1.9. */
const stage = (ceiling = '1.14'): Stage => stageOf(bookOf({ name: 'plan.xlsx', sheets: [PLAN] }), ceiling);

test.each(['1.10', '1.14'])(
  'ExcelApi %s: every tab prints ruled on letter pages with its name and the page’s number at the foot, and each page repeats the rows that stay in view',
  async (ceiling) => {
    const { host, book, excel } = stage(ceiling);
    await write(host, FOUND, { marcas: true, pestanas: true });
    const tabs = book.sheets.filter(({ name, visibility }) => name !== PLAN.name && visibility === 'Visible');
    expect(tabs.length).toBeGreaterThan(3);
    for (const { name, kept } of tabs) {
      const rows = `$${String(kept.frozenRows)}:$${String(kept.frozenRows)}`;
      expect([name, kept]).toEqual([name, expect.objectContaining({ ...PAGE, printTitleRows: rows })]);
    }
    expect(excel.unmodelled).toEqual([]);
  },
);

test('several rows are repeated; how the sheets of a person print, and a tab that nobody prints, is left as it is', async () => {
  const { host, book, excel } = stage();
  const tab: Tab = { name: 'Uno', visibility: 'visible', widths: [10], frozenRows: 3, rows: [[{ value: 'a' }]], merges: [], charts: [] };
  await host.apply([
    { kind: 'tab', tab: { ...tab, print: { repeatedRows: [2, 3] } } },
    { kind: 'tab', tab: { ...tab, name: 'Dos' } },
  ]);
  const kept = (name: string): unknown => book.sheets.find((sheet) => sheet.name === name)?.kept;
  expect(kept('Uno')).toMatchObject({ ...PAGE, printTitleRows: '$2:$3' });
  for (const name of [PLAN.name, 'Dos']) {
    for (const property of [...Object.keys(PAGE), 'printTitleRows']) expect(kept(name)).not.toHaveProperty(property);
  }
  expect(excel.unmodelled).toEqual([]);
});

import { valueAt, type Sheet } from '../../../src/core/snapshot';
import { done } from '../at-work';
import { withBrowser } from '../browser';
import { eventually } from '../../eventually';
import { serveWorkbench, Workbench } from './open';

const served = withBrowser(serveWorkbench);

test('a column that is corrected in the pane is remembered by the workbook, also after downloading and opening it again', async () => {
  const bench = await Workbench.open(served.browser, served.url);
  await bench.review();
  const columns = bench.pane.locator('summary', { hasText: 'Columnas de' });
  expect(await columns.textContent()).toContain('12 columnas entendidas');
  await columns.click();
  await bench.pane.getByLabel('F Indicador').selectOption({ label: 'No se usa' });
  await done(bench.pane, () => bench.pane.locator('form.columns').getByRole('button', { name: 'Guardar y revisar' }).click());
  await bench.pane.locator('summary', { hasText: '11 columnas entendidas' }).waitFor();
  const { bytes } = await bench.download();
  await bench.pick('otra vez.xlsx', bytes);
  await bench.review();
  await bench.pane.locator('summary', { hasText: '11 columnas entendidas' }).waitFor();
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test('where a row was taken out, the page says what the download loses, and a person may say no', async () => {
  const bench = await Workbench.open(served.browser, served.url);
  const [before] = (await bench.host('read')).sheets as [Sheet];
  const row = 10;
  await bench.goTo({ hoja: before.name, celda: `C${String(row)}` });
  const cell = await bench.cellBox();
  const numeral = async (): Promise<unknown> => valueAt((await bench.host('read')).sheets[0] as Sheet, row, 3);
  const header = { x: 20, y: cell.y + cell.height / 2 };
  await bench.page.mouse.click(header.x, header.y);
  await bench.page.mouse.click(header.x, header.y, { button: 'right' });
  await bench.page.getByText('Eliminar fila seleccionada').click();
  await eventually(async () => {
    expect(await numeral()).toBe(valueAt(before, row + 1, 3));
  });

  await bench.page.getByRole('button', { name: 'Descargar .xlsx' }).click();
  const dialog = bench.page.getByRole('dialog', { name: 'Antes de descargar' });
  await dialog.getByText('pierde bordes').waitFor();
  await dialog.getByRole('button', { name: 'Cancelar' }).click();
  await dialog.waitFor({ state: 'hidden' });

  const { file, losses } = await bench.download();
  expect(losses).toEqual([expect.stringContaining('«Seguimiento PAAC»')]);
  const { sheets } = await file.read();
  expect(sheets.map(({ name }) => name)).toEqual(['Seguimiento PAAC', 'Gráfico']);
  const [after] = sheets as [Sheet];
  expect(valueAt(after, row - 1, 3)).toBe(valueAt(before, row - 1, 3));
  expect(valueAt(after, row, 3)).toBe(valueAt(before, row + 1, 3));
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

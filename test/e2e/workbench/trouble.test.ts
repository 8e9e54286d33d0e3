/** What does not go as it should: each case has a sentence, and a way on. */
import type { CellValue } from '../../../src/core/snapshot';
import { contractFile } from '../../hosts/file/contract-workbook';
import { FOLLOW_UP_SHEET, HOJA, PLAN_SHEET, ROWS } from '../../pane/plan';
import { done, press, unfold } from '../at-work';
import { violations } from '../axe';
import { withBrowser } from '../browser';
import { overflows } from '../overflows';
import { serveWorkbench, Workbench } from './open';

const BOOK = 'libro.xlsx';

const served = withBrowser(serveWorkbench);

const sheet = (values: readonly (readonly CellValue[])[], more: Partial<typeof FOLLOW_UP_SHEET> = {}): typeof FOLLOW_UP_SHEET => ({
  ...FOLLOW_UP_SHEET,
  name: HOJA,
  values,
  ...more,
});

function opened(...sheets: readonly (typeof FOLLOW_UP_SHEET)[]): Promise<Workbench> {
  return Workbench.openWith(served.browser, served.url, BOOK, contractFile({ name: BOOK, sheets }));
}

const asks = ({ pane }: Workbench, name: string): Promise<void> => done(pane, () => press(pane, name));

test('two columns that seem to be the same: the person sees both, chooses, and the workbook keeps the choice', async () => {
  const [header = [], ...rows] = ROWS;
  const twice = [[...header, 'Responsable'], ...rows.map((row) => [...row, 'Control Interno'])];
  const bench = await opened(sheet(twice));
  await bench.review();
  const doubt = 'Las columnas D («Responsable») y H («Responsable») parecen «responsable»; se usa la D.';
  await bench.pane.getByText(doubt).waitFor();
  const question = bench.pane.getByRole('group', { name: '¿Qué columna de «Plan» es «Responsable»?' });
  expect(await question.locator('label').allTextContents()).toEqual([
    'D Responsable · dice «Prensa»',
    'H Responsable · dice «Control Interno»',
  ]);
  expect(await violations(bench.pane)).toEqual([]);
  expect(await overflows(bench.pane)).toEqual([]);
  const missing = bench.pane.locator('.line', { hasText: 'D4' });
  expect(await missing.count()).toBe(1);

  await question.getByRole('radio', { name: /^H Responsable/ }).check();
  await asks(bench, 'Usar esta columna');
  expect(await question.count()).toBe(0);
  expect(await bench.pane.getByText(doubt).count()).toBe(0);
  expect(await missing.count()).toBe(0);

  const { bytes } = await bench.download();
  await bench.pick('otra vez.xlsx', bytes);
  await bench.review();
  expect(await question.count()).toBe(0);
  expect(await missing.count()).toBe(0);
  await bench.pane.locator('summary', { hasText: 'Columnas de' }).click();
  expect(await bench.pane.getByLabel('H Responsable').inputValue()).toBe('responsable');
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test('a workbook without a table says so, and is reviewed once it has one', async () => {
  const bench = await opened(sheet([['Lista de asistencia'], ['Ana']]));
  await asks(bench, 'Revisar');
  await bench.pane.getByText('No se encontró ninguna tabla de actividades').first().waitFor();
  expect(await bench.pane.locator('#no-review').textContent()).toBe('No se pudo revisar');
  expect(await violations(bench.pane)).toEqual([]);
  const line = async (row: number, ...texts: string[]): Promise<void> => {
    for (const [index, text] of texts.entries()) await bench.type(HOJA, `${'ABCDE'.charAt(index)}${String(row)}`, text);
  };
  await line(4, 'Actividad', 'Meta', 'Responsable', 'Fecha', '% de avance (31-08-2020)');
  await line(5, 'Publicar el boletín', '1 boletín', 'Prensa', '30/06/2020', '50%');
  expect(await bench.review()).toMatch(/^1 actividad/);
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test('a protected sheet is reviewed, not written, and the person is told which and what to do', async () => {
  const bench = await opened(sheet(ROWS, { protected: true }));
  const [before, notes] = [await bench.host('read'), await bench.host('notes')];
  await bench.review();
  expect(await bench.does('Marcar en la hoja')).toMatch(/«Plan» está protegida/);
  expect((await bench.host('read')).sheets[0]).toEqual(before.sheets[0]);
  expect(await bench.host('notes')).toEqual(notes);
  await bench.pane.locator('.line', { hasText: 'F3' }).click();
  expect(await bench.does(/^Corregir a/)).toMatch(/protegida/);
  expect((await bench.host('read')).sheets[0]).toEqual(before.sheets[0]);
  await bench.pane.getByRole('tab', { name: 'Resumen' }).click();
  expect(await bench.does('Generar resumen')).toContain('Se generaron las hojas del resumen.');
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test('a cell that is changed after the review: what is marked is what stands there now', async () => {
  const bench = await opened(sheet(ROWS));
  await bench.review();
  await bench.pane.getByRole('tab', { name: 'Ajustes' }).click();
  await bench.pane.getByLabel('Revisar cada cambio al instante').uncheck();
  await bench.pane.getByRole('tab', { name: 'Revisar' }).click();
  await bench.type(HOJA, 'F3', '40%');
  await bench.pane.getByText('La hoja cambió después de la revisión. Pulse «Revisar de nuevo»').waitFor();
  expect(await bench.does('Marcar en la hoja')).toContain('El libro cambió después de la revisión: se revisó de nuevo.');
  expect((await bench.host('notes')).map(({ celda }) => celda)).not.toContain('F3');
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test('markup in a workbook is text in every view', async () => {
  const evil = '<img src=x onerror="document.title=1"><b>negrita</b>';
  const rows = ROWS.map((row, index) =>
    index === 0 ? row : row.map((value, column) => (column === 1 || column === 2 || column === 6 ? `${evil} ${String(value)}` : value)),
  );
  const bench = await opened({ ...PLAN_SHEET, name: '<b>Plan 2020' }, { ...FOLLOW_UP_SHEET, name: '<i>Seguimiento', values: rows });
  await bench.review();
  await bench.pane.locator('.line').first().click();
  await bench.pane.getByRole('tab', { name: 'Comparar' }).click();
  await asks(bench, 'Comparar');
  expect(await bench.pane.locator('#compared').count()).toBe(1);
  for (const name of ['Revisar', 'Resumen', 'Comparar', 'Ajustes']) {
    await bench.pane.getByRole('tab', { name }).click();
    await unfold(bench.pane);
    expect([name, await bench.pane.locator('img, #pane b, #pane i').count()]).toEqual([name, 0]);
    if (name === 'Revisar' || name === 'Comparar') expect(await bench.pane.textContent('#panel')).toContain(evil);
  }
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test('without the sample the page asks for a file, and goes on with one', async () => {
  const page = await served.browser.newPage();
  await page.route('**/*.xlsx', (route) => route.fulfill({ status: 404 }));
  await page.goto(`${served.url}/workbench/`);
  await page.getByRole('alert').getByText('Abra su archivo con «Abrir .xlsx…»').waitFor();
  expect(await page.getByRole('button', { name: 'Descargar .xlsx' }).isDisabled()).toBe(true);
  const buffer = Buffer.from(contractFile({ name: BOOK, sheets: [sheet(ROWS)] }));
  await page.setInputFiles('#archivo', { name: BOOK, mimeType: 'application/octet-stream', buffer });
  await page.frameLocator('iframe').getByRole('button', { name: 'Revisar', exact: true }).click();
  await page.frameLocator('iframe').locator('#counts').waitFor();
  expect(await page.getByRole('alert').isHidden()).toBe(true);
  expect(await page.getByRole('button', { name: 'Descargar .xlsx' }).isDisabled()).toBe(false);
  await page.close();
});

test('the pane alone, with no workbook around it, says where to open it', async () => {
  const page = await served.browser.newPage();
  await page.goto(`${served.url}/taskpane/taskpane.html`);
  await page.getByText('Este panel se abre desde Excel').waitFor();
  await page.close();
});

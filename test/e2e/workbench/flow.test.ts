import { address, valueAt, type Sheet } from '../../../src/core/snapshot';
import { withBrowser } from '../browser';
import { eventually } from '../../eventually';
import { serveWorkbench, Workbench } from './open';

const served = withBrowser(serveWorkbench);

const errors = (counts: string): number => Number(/(\d+) error/.exec(counts)?.[1] ?? 0);

test('from opening to the downloaded file', async () => {
  const bench = await Workbench.open(served.browser, served.url);
  const [before, notes] = [await bench.host('read'), await bench.host('notes')];
  expect(before.sheets.map(({ name }) => name)).toEqual(['Seguimiento PAAC', 'Gráfico']);
  const counts = await bench.review();
  expect(counts).toMatch(/^36 actividades · \d+ errores · \d+ advertencias/);

  // Walk with the keyboard, go to a cell: the grid shows it and the focus stays in the list.
  const lines = bench.pane.locator('.line');
  await lines.first().focus();
  await bench.page.keyboard.press('ArrowDown');
  await bench.page.keyboard.press('Enter');
  const here = bench.pane.locator('.line[aria-current="true"]');
  const celda = (await here.locator('.cell').textContent()) ?? '';
  await bench.selects(celda);
  expect(await bench.pane.evaluate(() => document.activeElement?.classList.contains('line'))).toBe(true);

  // Accept with a reason; the workbook remembers it.
  await bench.pane.getByRole('button', { name: 'Aceptar…' }).click();
  await bench.pane.getByLabel('Motivo para aceptarlo (obligatorio)').fill('Soporte recibido por correo');
  await bench.pane.getByLabel('Su nombre (se pregunta una vez)').fill('Ana');
  expect(await bench.does('Aceptar el hallazgo')).toContain('Se aceptó el hallazgo');
  expect(await bench.pane.getByText('1 hallazgo aceptado').count()).toBe(1);

  // Marks, summary.
  expect(await bench.does('Marcar en la hoja')).toContain('Se marcaron en la hoja');
  const marks = (await bench.host('notes')).length;
  expect(marks).toBeGreaterThan(notes.length + 5);
  await bench.pane.getByRole('tab', { name: 'Resumen' }).click();
  expect(await bench.does('Generar resumen')).toContain('Se generaron las hojas del resumen');
  const { file, name, losses } = await bench.download();
  expect(name).toBe('seguimiento-ejemplo.revisado.xlsx');
  expect(losses).toEqual([]);
  const written = await file.read();
  expect(written.sheets.map((sheet) => sheet.name)).toEqual(
    expect.arrayContaining(['Seguimiento PAAC', 'Gráfico', 'Resumen', 'Hallazgos', '_seguimiento']),
  );
  expect(written.sheets.find((sheet) => sheet.name === '_seguimiento')?.visibility).toBe('veryHidden');
  expect(await file.notes()).toHaveLength(marks);
  expect(written.sheets[0]).toEqual(before.sheets[0]);

  // And back.
  await bench.pane.getByRole('tab', { name: 'Revisar' }).click();
  expect(await bench.does('Quitar marcas')).toContain('Se quitaron las marcas');
  expect(await bench.host('notes')).toEqual(notes);
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

test('an edit in the grid is checked at once, and undone', async () => {
  const bench = await Workbench.open(served.browser, served.url);
  const before = errors(await bench.review());
  const line = bench.pane.locator('.finding.error .line', { hasText: /[A-Z]\d+/ }).first();
  await line.click();
  const now = async (): Promise<number> => errors((await bench.pane.textContent('#counts')) ?? '');
  expect(await bench.does(/^Corregir a/)).toContain('Se corrigió la celda');
  expect(await now()).toBe(before - 1);
  expect(await bench.does('Deshacer')).toContain('Se deshizo');
  expect(await now()).toBe(before);

  const [sheet] = (await bench.host('read')).sheets as [Sheet];
  const row = 8;
  const column = 11;
  await bench.type(sheet.name, address({ fila: row, columna: column }), '250%');
  await eventually(async () => {
    expect(await now()).toBe(before + 1);
  });
  expect(valueAt((await bench.host('read')).sheets[0] as Sheet, row, column)).toBe(2.5);
  const { file } = await bench.download();
  expect(valueAt((await file.read()).sheets[0] as Sheet, row, column)).toBe(2.5);
  expect(bench.trouble).toEqual([]);
  await bench.page.close();
});

import fs from 'node:fs';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import { review } from '../../../src/core/review';
import { address } from '../../../src/core/snapshot';
import { FUNCIONES } from '../../../src/functions/funciones';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { Book } from '../../hosts/excel/emulator/book';
import type { ContractSheet } from '../../hosts/contract';
import { contractFile } from '../../hosts/file/contract-workbook';
import { FOLLOW_UP_SHEET, PLAN_SHEET } from '../../pane/plan';
import { does, done, press } from '../at-work';
import { violations } from '../axe';
import { launch } from '../browser';
import { eventually } from '../../eventually';
import { overflows } from '../overflows';
import { openAlone, openInExcel, type ExcelPage } from './excel-page';

const EXAMPLE = path.join(__dirname, '../../../examples/seguimiento-ejemplo.xlsx');
const SHEET = 'Seguimiento PAAC';
let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
});

/** The example as Excel has it open. */
async function exampleBook(): Promise<Book> {
  const { sheets } = await openWorkbook(fs.readFileSync(EXAMPLE), 'seguimiento-ejemplo.xlsx').read();
  const book = new Book('seguimiento-ejemplo.xlsx');
  for (const { name, values, formats, merges } of sheets) {
    const sheet = book.addSheet(name);
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) Object.assign(book.cell(sheet, r + 1, c + 1), { value, format: formats[r]?.[c] ?? 'General' });
      });
    });
    sheet.merges = [...merges];
  }
  return book;
}

/** The address of a progress cell of the example that no finding flags. */
async function cleanProgressCell(): Promise<string> {
  const { filas, hallazgos, corte } = review(await openWorkbook(fs.readFileSync(EXAMPLE), 'seguimiento-ejemplo.xlsx').read());
  const row = filas.find(({ fila }) => !hallazgos.some((one) => one.fila === fila))!;
  return address(row.avances.find((one) => one.corte === corte)!.celdaAvance!);
}

/** What must hold whatever was done: nothing left the browser, nothing was blocked, nothing was asked that no Excel has. */
async function expectNoTrouble({ page, trouble }: ExcelPage): Promise<void> {
  expect(trouble).toEqual([]);
  expect(await page.evaluate('unknown')).toEqual([]);
}

const notice = ({ pane }: ExcelPage) => pane.locator('.notice').first().textContent();
const fillsOf = (book: Book) => book.sheet(SHEET).rows.map((row) => row.map(({ fill }) => fill));

test('the buttons of the ribbon answer in the pane, which they open', async () => {
  const book = await exampleBook();
  book.comment(SHEET, 'B10', 'Ojo con esta meta');
  const excel = await openInExcel(browser, book);
  const before = fillsOf(book);
  expect(excel.around.pane).toBe('Background');

  await excel.press('revisar');
  expect(excel.around.pane).toBe('Visible');
  expect(await excel.pane.textContent('#counts')).toMatch(/^36 actividades · 8 errores · 4 advertencias/);
  expect(fillsOf(book)).toEqual(before);

  await excel.press('marcar');
  expect(await notice(excel)).toMatch(/Se marcaron en la hoja \d+ celdas con hallazgos\./);
  expect(book.sheet(SHEET).threads.length).toBeGreaterThan(10);
  expect(fillsOf(book)).not.toEqual(before);

  await excel.press('quitarMarcas');
  expect(await notice(excel)).toContain('Se quitaron las marcas de la hoja.');
  expect(book.sheet(SHEET).threads.map(({ content }) => content)).toEqual(['Ojo con esta meta']);
  expect(fillsOf(book)).toEqual(before);

  await excel.press('generarResumen');
  expect(await notice(excel)).toContain('Se generaron las hojas del resumen.');
  expect(book.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Resumen', 'Por dependencia', 'Vencimientos', 'Hallazgos']));
  // The person stays on the sheet where they were.
  expect(book.activeSheet).toBeNull();
  await expectNoTrouble(excel);
  await excel.page.close();
});

test('every button and every function of the files that Excel reads has its code', async () => {
  const excel = await openInExcel(browser, new Book('libro.xlsx'));
  const associated = (object: string) => excel.pane.evaluate<string[]>(`Object.keys(${object}._association.mappings)`);
  const manifest = fs.readFileSync(path.join(__dirname, '../../../dist/excel/manifest.xml'), 'utf8');
  const metadata = fs.readFileSync(path.join(__dirname, '../../../dist/excel/functions.json'), 'utf8');
  const buttons = [...manifest.matchAll(/<FunctionName>(\w+)</g)].map((found) => found[1]?.toUpperCase());
  const functions = (JSON.parse(metadata) as { functions: { id: string }[] }).functions.map(({ id }) => id);
  // office.js tells names apart in capitals.
  expect((await associated('Office.actions')).sort()).toEqual(buttons.sort());
  expect((await associated('CustomFunctions')).sort()).toEqual(functions.sort());
  await expectNoTrouble(excel);
  await excel.page.close();
});

test('a button that cannot do its work says why', async () => {
  const book = new Book('presupuesto.xlsx');
  book.cell(book.addSheet('Hoja1'), 1, 1).value = 'Presupuesto';
  const excel = await openInExcel(browser, book);
  await excel.press('marcar');
  expect(await notice(excel)).toContain('No se encontró ninguna tabla de actividades');
  await expectNoTrouble(excel);
  await excel.page.close();
});

test('a finding on a row that a filter hides is selected, and the pane says why nobody sees it', async () => {
  const book = await exampleBook();
  const excel = await openInExcel(browser, book);
  await excel.press('revisar');
  book.sheet(SHEET).hiddenRows.add(19);
  await excel.pane.locator('.line').first().click();
  expect(await notice(excel)).toContain('pero está oculta la fila 19. Muéstrela, o quite el filtro, para verla.');
  expect(book.selected).toEqual({ hoja: SHEET, celda: 'K19' });
  await expectNoTrouble(excel);
  await excel.page.close();
});

test('an edit in the sheet is checked at once', async () => {
  const book = await exampleBook();
  const excel = await openInExcel(browser, book);
  await excel.press('revisar');
  expect(await excel.pane.textContent('#counts')).toContain('8 errores');
  const place = await cleanProgressCell();
  await done(excel.pane, () => {
    book.type(SHEET, place, 'mucho');
  });
  expect(await excel.pane.textContent('#counts')).toContain('9 errores');
  await expectNoTrouble(excel);
  await excel.page.close();
});

/** Sheets of a test workbook as Excel has them open. */
function bookOf(...sheets: readonly ContractSheet[]): Book {
  const book = new Book('seguimiento.xlsx');
  for (const { name, values, formats } of sheets) {
    const sheet = book.addSheet(name);
    values.forEach((row, r) => {
      row.forEach((value, c) => {
        const format = formats[address({ fila: r + 1, columna: c + 1 })] ?? 'General';
        if (value !== null) Object.assign(book.cell(sheet, r + 1, c + 1), { value, format });
      });
    });
  }
  return book;
}

const named = (book: Book) => book.sheets.map(({ name }) => name);

test('«Comparar» with the plan on another sheet: found, gone to, written once, undone', async () => {
  const book = bookOf(PLAN_SHEET, FOLLOW_UP_SHEET);
  const excel = await openInExcel(browser, book);
  const { pane } = excel;
  await excel.press('revisar');
  await pane.getByRole('tab', { name: 'Comparar' }).click();
  await done(pane, () => press(pane, 'Comparar'));
  expect(await pane.locator('#compared + p').textContent()).toBe('2 actividades emparejadas, 1 sin cambios · 1 eliminada · 1 nueva.');
  await pane.locator('.difference').getByRole('button', { name: 'E3 de «Seguimiento»' }).click();
  await eventually(() => {
    expect(book.selected).toEqual({ hoja: 'Seguimiento', celda: 'E3' });
  });
  await pane.locator('summary', { hasText: 'Parejas (2)' }).click();
  expect(await violations(pane)).toEqual([]);
  expect(await overflows(pane)).toEqual([]);

  const write = (): Promise<string> => does(pane, 'Escribir las hojas de la comparación');
  expect(await write()).toContain('Se escribieron las hojas de la comparación.');
  expect(named(book)).toEqual(['Plan 2020', 'Seguimiento', 'Comparación', 'Plan comparado']);
  expect(await write()).toContain('No había nada que cambiar.');
  expect(await does(pane, 'Deshacer')).toContain('Se deshizo');
  expect(named(book)).toEqual(['Plan 2020', 'Seguimiento']);
  await expectNoTrouble(excel);
  await excel.page.close();
});

test('«Comparar» with the plan in a file of this computer; one that cannot be read gets its sentence', async () => {
  const book = bookOf(FOLLOW_UP_SHEET);
  const excel = await openInExcel(browser, book);
  const { pane } = excel;
  await excel.press('revisar');
  await pane.getByRole('tab', { name: 'Comparar' }).click();
  const compare = async (name: string, bytes: Uint8Array): Promise<void> => {
    await pane.getByLabel(/^Archivo del plan/).setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
    await done(pane, () => press(pane, 'Comparar'));
  };
  await compare('plan.xlsx', contractFile({ name: 'plan.xlsx', sheets: [PLAN_SHEET] }));
  expect(await pane.textContent('#compared')).toBe('Frente a «plan.xlsx»');
  expect(await pane.locator('.difference').count()).toBe(3);
  await compare('roto.xlsx', Buffer.from('no es nada'));
  expect(await notice(excel)).toContain('no es un libro de Excel');
  expect(await pane.locator('.difference').count()).toBe(3);
  await expectNoTrouble(excel);
  await excel.page.close();
});

test("formulas are answered through Excel's own custom functions runtime", async () => {
  const excel = await openInExcel(browser, new Book('libro.xlsx'));
  expect(await excel.calculate('ESTADO', [[0.6], ['30 %']], [['30/06/2020'], ['Trimestral']], [[44074]], null)).toMatchObject({
    value: [['vencida'], ['atrasada']],
  });
  // What was left out at the end may not come at all.
  expect(await excel.calculate('LIMITEPUBLICACION', [[44074]])).toMatchObject({ value: [[44088]] });
  expect(await excel.calculate('ZONA', [['120 %']])).toMatchObject({
    failed: true,
    value: '«avance» debe estar entre 0 % y 100 %. Corrija el porcentaje.',
  });
  const { value } = await excel.calculate('ZONA', [['120 %'], [0.9]]);
  const message = '«avance» debe estar entre 0 % y 100 %. Corrija el porcentaje.';
  expect(value).toMatchObject([[{ code: '#VALUE!', message }], ['alta']]);
  for (const { nombre, parametros } of FUNCIONES) {
    const { failed, value: said } = await excel.calculate(nombre, ...parametros.map(() => [['']]));
    expect(failed === true ? said : (said as unknown[][]).flat().join('')).toMatch(failed === true ? /\.$/ : /^$/);
  }
  await expectNoTrouble(excel);
  await excel.page.close();
});

test('outside of Excel the page says where to open it', async () => {
  const { page, trouble } = await openAlone(browser);
  await eventually(async () => {
    expect(await page.textContent('#pane')).toBe('Este panel se abre desde Excel: en la pestaña Seguimiento, elija «Abrir panel».');
  });
  expect(trouble).toEqual([]);
  await page.close();
});

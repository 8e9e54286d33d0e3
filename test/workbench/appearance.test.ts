import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../src/hosts/file/file-host';
import { readAppearance } from '../../src/workbench/appearance';
import { fittedAppearance } from '../../src/workbench/fitted-appearance';
import { buildWorkbook, RELATIONS } from '../hosts/file/build-workbook';

/** The workbook with a chart as a sheet of its own. */
function withChartSheet(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (path: string, before: string, added: string): void => {
    const text = strFromU8(parts[path] ?? new Uint8Array());
    expect(text).toContain(before);
    parts[path] = strToU8(text.replace(before, added + before));
  };
  parts['xl/chartsheets/sheet1.xml'] = strToU8('<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>');
  change('xl/workbook.xml', '</sheets>', '<sheet name="Gráfica" sheetId="99" r:id="rChart"/>');
  change(
    'xl/_rels/workbook.xml.rels',
    '</Relationships>',
    `<Relationship Id="rChart" Type="${RELATIONS}/chartsheet" Target="chartsheets/sheet1.xml"/>`,
  );
  return zipSync(parts);
}

test('a workbook with a chart as a sheet is shown as it looks', async () => {
  const plain = buildWorkbook({ features: ['styles'] });
  const bytes = withChartSheet(plain);
  const { sheets } = await openWorkbook(bytes, 'plan.xlsx').read();
  const names = sheets.map(({ name }) => name);
  expect(names).not.toContain('Gráfica');
  const appearance = await readAppearance(bytes, names);
  expect(appearance).not.toBeNull();
  expect(appearance).toEqual(await readAppearance(plain, names));
});

test('what cannot be read has no look', async () => {
  expect(await readAppearance(new Uint8Array([80, 75, 3, 4]), ['Plan'])).toBeNull();
});

test('the columns of a text file are as wide as what they hold, up to where a text goes on in a second line', async () => {
  const text = ['Nº;Actividad;Seguimiento', `1.1;Actualizar el mapa;${'se hizo '.repeat(40)}`, '1.2;;'].join('\n');
  const snapshot = await openWorkbook(strToU8(text), 'plano.csv').read();
  const sheet = fittedAppearance(snapshot).sheets.get('plano');
  expect(Object.values(sheet?.columns ?? {}).map(({ w }) => w)).toEqual([68, 145, 313]);
  expect(sheet?.cells).toHaveLength(7);
});

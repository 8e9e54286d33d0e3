import { HostError } from '../../../src/hosts/host';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { valueAt } from '../../../src/core/snapshot';
import { buildWorkbook, MANNERS, type Manner } from './build-workbook';
import { partsOf, soundness } from './soundness';

const TABLE = [
  ['Seguimiento'],
  [],
  ['ACTIVIDADES', '% DE AVANCE', null, 'x'],
  [' Publicar & \r\ndifundir', 0.67, 44074, true, '#N/A'],
  [],
  [null, 1.34],
  [],
  [],
  [null, 1.67],
  [null, 2],
];

test.each<[Manner | null]>([[null], ...MANNERS.map((manner): [Manner] => [manner])])('reads the table written %p', async (manner) => {
  const manners = manner === null ? [] : [manner];
  const { sheets, name, date1904 } = await openWorkbook(
    buildWorkbook({ features: ['styles', 'merges', 'protection'], manners }),
    'plan.xlsx',
  ).read();
  expect([name, date1904]).toEqual(['plan.xlsx', false]);
  expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
    ['Matriz', 'visible', true],
    ['Otra hoja', 'hidden', false],
  ]);
  const [sheet] = sheets;
  // Without `r` rows and cells stand one after another.
  const values = manner === 'bare' ? [TABLE[0], TABLE[2]?.filter((value) => value !== null), TABLE[3], [], TABLE[5], [1.67], [2]] : TABLE;
  expect(sheet?.values).toEqual(values);
  expect(sheet?.merges).toEqual([{ top: 6, left: 1, bottom: 7, right: 1 }]);
  const row = manner === 'bare' ? 2 : 3;
  expect(sheet?.formats[row]).toEqual([null, '0%', 'dd/mm/yyyy']);
});

test('values go in as what they are, and text is never a formula', async () => {
  const host = openWorkbook(buildWorkbook({ features: ['styles', 'calcChain'] }), 'plan.xlsx');
  const values = { B4: 0.4, C4: '=CMD()', A9: -1.5e-7, D4: false, B6: ' +57 \n1', F1: '_x0041_\u0001\ud800<&>' };
  await host.apply(Object.entries(values).map(([celda, value]) => ({ kind: 'value', hoja: 'Matriz', celda, value })));
  const file = host.bytes();
  expect(soundness(file)).toEqual([]);
  const [sheet] = (await openWorkbook(file, 'plan.xlsx').read()).sheets;
  expect([
    valueAt(sheet!, 4, 2),
    valueAt(sheet!, 4, 3),
    valueAt(sheet!, 9, 1),
    valueAt(sheet!, 4, 4),
    valueAt(sheet!, 6, 2),
    valueAt(sheet!, 1, 6),
  ]).toEqual([0.4, '=CMD()', -1.5e-7, false, ' +57 \n1', '_x0041_\u0001\ufffd<&>']);
  expect(sheet?.formats[3]?.[1]).toBe('0%');
  expect([...partsOf(file).keys()]).not.toContain('xl/calcChain.xml');
  const text = new TextDecoder().decode(partsOf(file).get('xl/worksheets/sheet1.xml'));
  expect(text).not.toContain('B4*2');
  expect(new TextDecoder().decode(partsOf(file).get('xl/workbook.xml'))).toContain('fullCalcOnLoad="1"');
});

test('a value is taken out again', async () => {
  const host = openWorkbook(buildWorkbook({ features: ['styles'] }), 'plan.xlsx');
  await host.apply([{ kind: 'value', hoja: 'Matriz', celda: 'A4', value: null }]);
  expect(valueAt((await host.read()).sheets[0]!, 4, 1)).toBeNull();
});

test('the first cell of a repeated formula is not replaced', async () => {
  const host = openWorkbook(buildWorkbook({ features: ['styles'] }), 'plan.xlsx');
  await expect(host.apply([{ kind: 'value', hoja: 'Matriz', celda: 'B9', value: 1 }])).rejects.toThrow(/B9 dependen las de otras/);
  await host.apply([{ kind: 'value', hoja: 'Matriz', celda: 'B10', value: 1 }]);
  expect(soundness(host.bytes())).toEqual([]);
});

test('rows in disorder are read, changed where cells stand in order, and else refused', async () => {
  const rows = '<row r="4"><c r="A4"><v>4</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>';
  const host = openWorkbook(buildWorkbook({ rows }), 'plan.xlsx');
  expect((await host.read()).sheets[0]?.values).toEqual([[], [2], [], [4]]);
  await host.apply([{ kind: 'value', hoja: 'Matriz', celda: 'A4', value: 7 }]);
  await expect(host.apply([{ kind: 'value', hoja: 'Matriz', celda: 'C3', value: 7 }])).rejects.toThrow(/desordenadas/);
});

test('select knows the sheets; nobody edits a file', async () => {
  const host = openWorkbook(buildWorkbook(), 'plan.xlsx');
  await host.select({ hoja: 'Matriz', celda: 'A1' });
  await expect(host.select({ hoja: 'No', celda: 'A1' })).rejects.toBeInstanceOf(HostError);
  const stop = host.onEdit();
  expect(stop).not.toThrow();
});

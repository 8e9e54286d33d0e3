import { openWorkbook } from '../../../src/hosts/file/file-host';
import { soundness } from './soundness';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function cells(bytes: Uint8Array, name = 'Plan 2024.csv'): Promise<unknown> {
  return (await openWorkbook(bytes, name).read()).sheets[0]?.values;
}

test.each([
  ['commas', 'Actividad,Avance\nUno,"60,5 %"\n'],
  ['semicolons', 'Actividad;Avance\nUno;60,5 %\n'],
  ['tabs', 'Actividad\tAvance\r\nUno\t60,5 %\r\n'],
  ['a declared separator', 'sep=|\nActividad|Avance\nUno|60,5 %'],
  ['a byte order mark', '\ufeffActividad;Avance\rUno;60,5 %'],
])('reads a text with %s', async (_, text) => {
  expect(await cells(utf8(text))).toEqual([
    ['Actividad', 'Avance'],
    ['Uno', '60,5 %'],
  ]);
});

test('quotes hold separators, line ends and quotes', async () => {
  expect(await cells(utf8('a;"b;\n""c"""\n"x"y;z"w"\n"sin cierre;'))).toEqual([['a', 'b;\n"c"'], ['xy', 'z"w"'], ['sin cierre;']]);
});

test('whole numbers are numbers; what may be read in more than one way stays as typed', async () => {
  expect(await cells(utf8('67;-3;0;007;1.10;0,5;31/08/2020;100%;-;1234567890123456;=A1'))).toEqual([
    [67, -3, 0, '007', '1.10', '0,5', '31/08/2020', '100%', '-', '1234567890123456', '=A1'],
  ]);
});

test('reads Windows text, UTF-16 and empty lines', async () => {
  expect(await cells(new Uint8Array([...utf8('Gesti'), 0xf3, 0x6e, 0x3b, 0x80]))).toEqual([['Gestión', '€']]);
  expect(await cells(new Uint8Array([0xff, 0xfe, 0x61, 0, 0x09, 0, 0xf1, 0]), 'x.tsv')).toEqual([['a', 'ñ']]);
  expect(await cells(utf8('a;b\n\n;\nc;d'))).toEqual([['a', 'b'], [], [], ['c', 'd']]);
});

test('the sheet is called like the file, as far as Excel allows', async () => {
  const name = async (file: string): Promise<string | undefined> => (await openWorkbook(utf8('a;b'), file).read()).sheets[0]?.name;
  expect(await name('Plan [2024].csv')).toBe('Plan  2024');
  expect(await name("'x'.tsv")).toBe('x');
  expect(await name('.csv')).toBe('Hoja1');
  expect(await name(`${'a'.repeat(40)}.csv`)).toHaveLength(31);
});

test('what is written into a text file comes out as a workbook', async () => {
  const host = openWorkbook(utf8('Actividad;Avance\n=1+1;50'), 'plan.csv');
  const cell = { hoja: 'plan', celda: 'B2' };
  await host.apply([
    { kind: 'note', ...cell, text: 'Error: no' },
    { kind: 'fill', ...cell, color: '#F8D7DA' },
  ]);
  const file = host.bytes();
  expect(soundness(file)).toEqual([]);
  const again = openWorkbook(file, 'plan.revisado.xlsx');
  expect(await again.looks([cell])).toMatchObject([{ nota: 'Error: no', relleno: '#F8D7DA' }]);
  expect((await again.read()).sheets[0]?.values).toEqual([
    ['Actividad', 'Avance'],
    ['=1+1', 50],
  ]);
});

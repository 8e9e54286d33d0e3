import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { HostError, type HostErrorCode } from '../../../src/hosts/host';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { buildWorkbook, MAIN } from './build-workbook';
import { partsOf } from './soundness';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function utf16(text: string): number[] {
  return [...text].flatMap((char) => [char.charCodeAt(0), 0]);
}

function ole(...entries: readonly string[]): Uint8Array {
  return new Uint8Array([...OLE, ...new Array<number>(504).fill(0), ...entries.flatMap(utf16)]);
}

/** A workbook with one of its parts replaced. */
function withPart(name: string, text: string): Uint8Array {
  return zipSync({ ...Object.fromEntries(partsOf(buildWorkbook({ features: ['styles'] }))), [name]: strToU8(text) });
}

async function failure(bytes: Uint8Array, name = 'plan.xlsx'): Promise<HostError> {
  try {
    await openWorkbook(bytes, name).read();
  } catch (error) {
    if (error instanceof HostError) return error;
    throw error;
  }
  throw new Error('it was read');
}

const GOOD = buildWorkbook({ features: ['styles', 'notes'] });

test.each<[string, Uint8Array, HostErrorCode, RegExp]>([
  ['nothing', new Uint8Array(), 'danado', /está vacío/],
  ['garbage', strToU8('esto no es nada'), 'danado', /no es un libro de Excel/],
  ['an .xls', ole('Workbook'), 'formato-no-admitido', /97-2003 \(\.xls\)/],
  ['a ciphered workbook', ole('EncryptionInfo', 'EncryptedPackage'), 'cifrado', /contraseña/],
  ['a PDF', strToU8('%PDF-1.7'), 'formato-no-admitido', /PDF/],
  ['a web page', strToU8('<html><table>'), 'formato-no-admitido', /página web/],
  ['an .ods', zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }), 'formato-no-admitido', /LibreOffice/],
  ['any other zip', zipSync({ 'a.txt': strToU8('a') }), 'formato-no-admitido', /no es un libro de Excel/],
  [
    'an .xlsb',
    withPart('_rels/.rels', '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>'),
    'formato-no-admitido',
    /no es un libro/,
  ],
  ['a truncated file', GOOD.slice(0, GOOD.length - 40), 'danado', /dañado o incompleto/],
  ['half a file', GOOD.slice(0, GOOD.length / 2), 'danado', /dañado o incompleto/],
  ['broken XML in the workbook', withPart('xl/workbook.xml', `<workbook xmlns="${MAIN}"><sheets>`), 'danado', /XML mal formado/],
  [
    'broken XML in a sheet',
    withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1"><c r="A1">'),
    'danado',
    /XML mal formado/,
  ],
  ['a sheet of another kind', withPart('xl/worksheets/sheet1.xml', '<otra/>'), 'danado', /XML mal formado/],
  [
    'a document type',
    withPart('xl/sharedStrings.xml', '<!DOCTYPE x [<!ENTITY a "aa">]><sst><si><t>&a;</t></si></sst>'),
    'danado',
    /XML mal formado/,
  ],
  [
    'a row beyond the last',
    withPart('xl/worksheets/sheet1.xml', '<worksheet><sheetData><row r="1048577"/></sheetData></worksheet>'),
    'danado',
    /XML/,
  ],
])('%s is refused with what to do', async (_, bytes, code, sentence) => {
  const error = await failure(bytes);
  expect(error.code).toBe(code);
  expect(error.message).toMatch(sentence);
});

test('an .xlsb says how to save it', async () => {
  const parts = Object.fromEntries(partsOf(GOOD));
  const rels = new TextDecoder().decode(parts['_rels/.rels']).replace('xl/workbook.xml', 'xl/workbook.bin');
  const error = await failure(zipSync({ ...parts, '_rels/.rels': strToU8(rels), 'xl/workbook.bin': strToU8('x') }));
  expect(error.message).toMatch(/\.xlsb/);
});

/** Rewrites how large the zip says that a part is. */
function declare(file: Uint8Array, name: string, size: number): void {
  const view = new DataView(file.buffer);
  for (let at = 0; at < file.length - 46; at++) {
    const isEntry = view.getUint32(at, true) === 0x02014b50 && view.getUint16(at + 28, true) === name.length;
    if (isEntry && new TextDecoder().decode(file.subarray(at + 46, at + 46 + name.length)) === name) view.setUint32(at + 24, size, true);
  }
}

describe('zip traps', () => {
  test('a part that swells beyond reason', async () => {
    const bomb = zipSync({ ...Object.fromEntries(partsOf(GOOD)), 'xl/media/image1.png': new Uint8Array(40 << 20) });
    expect(bomb.length).toBeLessThan(200_000);
    expect(await failure(bomb)).toMatchObject({ code: 'demasiado-grande' });
  });

  test('many parts that together are too large', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `xl/media/${String(index)}`);
    const file = zipSync({ ...Object.fromEntries(partsOf(GOOD)), ...Object.fromEntries(names.map((name) => [name, strToU8('x')])) });
    for (const name of names) declare(file, name, 15 << 20);
    expect(await failure(file)).toMatchObject({ code: 'demasiado-grande' });
  });

  test.each([
    ['less', 10],
    ['more', 1_000_000],
  ])('a part that declares %s than it holds', async (_, size) => {
    const file = zipSync({ ...Object.fromEntries(partsOf(GOOD)), 'xl/workbook.xml': strToU8('<workbook/>'.padEnd(5000)) });
    declare(file, 'xl/workbook.xml', size);
    expect(await failure(file)).toMatchObject({ code: 'danado' });
  });

  test('two parts of one name', async () => {
    const file = zipSync({ ...Object.fromEntries(partsOf(GOOD)), 'XL/WORKBOOK.XML': strToU8('<workbook/>') });
    expect(await failure(file)).toMatchObject({ code: 'danado' });
  });
});

test('whatever happens to the bytes, it is read or refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
      const bytes = GOOD.slice();
      for (const [at, value] of changes) bytes[at] = value;
      try {
        const host = openWorkbook(bytes, 'plan.xlsx');
        await host.read();
        await host.notes();
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
      }
    }),
    { numRuns: 150 },
  );
});

test('whatever a sheet says, it is read or refused with a sentence', async () => {
  const piece = fc.constantFrom(
    '<row r="2">',
    '</row>',
    '<c r="B2" t="s">',
    '<c>',
    '</c>',
    '<v>',
    '1',
    '</v>',
    '<is><t>',
    '</t></is>',
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '&',
    '<',
    '>',
    '"',
    "'",
    '<f/>',
    ' r=',
    '\u0000',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { maxLength: 12 }), async (pieces) => {
      try {
        await openWorkbook(
          withPart('xl/worksheets/sheet1.xml', `<worksheet><sheetData>${pieces.join('')}</sheetData></worksheet>`),
          'p.xlsx',
        ).read();
      } catch (error) {
        expect(error).toBeInstanceOf(HostError);
      }
    }),
    { numRuns: 200 },
  );
});

test('a cell in the last row and column costs no more than its place', async () => {
  const rows = '<row r="2"><c r="A2"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>lejos</t></is></c></row>';
  const { sheets } = await openWorkbook(buildWorkbook({ rows }), 'plan.xlsx').read();
  expect(sheets[0]?.values).toHaveLength(1_048_576);
  expect(sheets[0]?.values[1_048_575]?.[16_383]).toBe('lejos');
  expect(sheets[0]?.values[5]).toEqual([]);
});

test('formatted cells without a value are not there', async () => {
  const rows = Array.from(
    { length: 2000 },
    (_, index) => `<row r="${String(index + 1)}"><c r="XFD${String(index + 1)}" s="1"/></row>`,
  ).join('');
  const { sheets } = await openWorkbook(buildWorkbook({ rows, features: ['styles'] }), 'plan.xlsx').read();
  expect(sheets[0]?.values).toEqual([]);
});

test('filled cells far to the right in every row are refused before the memory ends', async () => {
  const rows = Array.from(
    { length: 2600 },
    (_, index) => `<row r="${String(index + 1)}"><c r="XFD${String(index + 1)}"><v>1</v></c></row>`,
  ).join('');
  expect(await failure(buildWorkbook({ rows }))).toMatchObject({ code: 'demasiado-grande' });
});

test('a text longer than Excel allows is read whole', async () => {
  const text = 'á<&'.repeat(20_000);
  const host = openWorkbook(buildWorkbook(), 'plan.xlsx');
  await host.apply([{ kind: 'value', hoja: 'Matriz', celda: 'A1', value: text }]);
  const { sheets } = await openWorkbook(host.bytes(), 'plan.xlsx').read();
  expect(sheets[0]?.values[0]?.[0]).toBe(text);
});

test('a signed workbook is read and not written', async () => {
  const parts = Object.fromEntries(partsOf(GOOD));
  const type = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
  const rels = new TextDecoder()
    .decode(parts['_rels/.rels'])
    .replace('</Relationships>', `<Relationship Id="s" Type="${type}" Target="_xmlsignatures/origin.sigs"/></Relationships>`);
  const host = openWorkbook(zipSync({ ...parts, '_rels/.rels': strToU8(rels), '_xmlsignatures/origin.sigs': strToU8('') }), 'plan.xlsx');
  expect((await host.read()).sheets).toHaveLength(2);
  await expect(host.apply([{ kind: 'value', hoja: 'Matriz', celda: 'A1', value: 1 }])).rejects.toThrow(/firma digital/);
});

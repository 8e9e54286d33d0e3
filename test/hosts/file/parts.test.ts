/** The small parts of the host, each by itself. */
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { relationsPath, relativeTarget, resolveTarget } from '../../../src/hosts/file/package/paths';
import { parseAddress, parseRange } from '../../../src/core/a1';
import { isoSerial } from '../../../src/hosts/file/sheet/iso-date';
import { sharedStrings } from '../../../src/hosts/file/sheet/strings';
import { colorOf } from '../../../src/hosts/file/styles/colors';
import { withFill } from '../../../src/hosts/file/styles/fills';
import { newStyleSheet, StyleSheet } from '../../../src/hosts/file/styles/style-sheet';
import { addNotes, newDrawing, removeNotes } from '../../../src/hosts/file/notes/vml';
import { rootOf } from '../../../src/hosts/file/xml/elements';
import { contents, packEntry, readZip, writeZip } from '../../../src/hosts/file/zip/zip';

describe('zip', () => {
  test('what another program packed is read, and what we write it reads', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-zñ]{1,8}$/), fc.uint8Array({ maxLength: 300 }), { maxKeys: 5 }), (files) => {
        const entries = readZip(zipSync(files));
        expect(entries.map((entry) => [entry.name, [...contents(entry)]])).toEqual(
          Object.entries(files).map(([name, bytes]) => [name, [...bytes]]),
        );
        const again = readZip(writeZip(entries.map((entry) => packEntry(entry.name, contents(entry), entry))));
        expect(again.map((entry) => [...contents(entry)])).toEqual(entries.map((entry) => [...contents(entry)]));
      }),
      { numRuns: 40 },
    );
  });

  test('bytes before the archive and a comment after it do no harm', () => {
    const file = zipSync({ a: new Uint8Array([1, 2, 3]) });
    const entries = readZip(new Uint8Array([9, 9, 9, ...file]));
    expect([...contents(entries[0]!)]).toEqual([1, 2, 3]);
  });
});

test('targets of relations, there and back', () => {
  expect(resolveTarget('xl/worksheets/sheet1.xml', '../comments1.xml')).toBe('xl/comments1.xml');
  expect(resolveTarget('xl/workbook.xml', '/xl/worksheets/hoja%201.xml')).toBe('xl/worksheets/hoja 1.xml');
  expect(resolveTarget('', './xl\\workbook.xml')).toBe('xl/workbook.xml');
  expect(resolveTarget('a/b.xml', '../../../%zz')).toBe('%zz');
  expect(relativeTarget('xl/worksheets/sheet1.xml', 'xl/comments1.xml')).toBe('../comments1.xml');
  expect(relativeTarget('xl/workbook.xml', 'xl/styles.xml')).toBe('styles.xml');
  expect(relativeTarget('', 'xl/workbook.xml')).toBe('xl/workbook.xml');
  expect(relationsPath('')).toBe('_rels/.rels');
});

test('addresses and ranges of a sheet', () => {
  expect(parseAddress('$B$7')).toEqual({ row: 7, column: 2 });
  expect(parseRange('xfd1048576')).toEqual({ top: 1_048_576, left: 16_384, bottom: 1_048_576, right: 16_384 });
  expect([parseAddress('XFE1'), parseAddress('A1048577'), parseAddress('A0'), parseRange('A1:'), parseRange('A:B')]).toEqual([
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('dates of the strict dialect are serial numbers', () => {
  expect(isoSerial('2020-08-31', false)).toBe(44074);
  expect(isoSerial('2020-08-31T12:00:00Z', false)).toBe(44074.5);
  expect(isoSerial('1904-01-02', true)).toBe(1);
  expect(isoSerial('31/08/2020', false)).toBeNull();
});

test('shared strings join their runs and leave phonetic hints out', () => {
  const xml =
    '<s:sst xmlns:s="x"><s:si><s:t>a&amp;b</s:t></s:si><s:si/><s:si><s:r><s:rPr/><s:t>c </s:t></s:r><s:r><s:t>d_x0041_</s:t></s:r><s:rPh><s:t>no</s:t></s:rPh></s:si></s:sst>';
  expect(sharedStrings(xml)).toEqual(['a&b', '', 'c dA']);
  expect(sharedStrings('<sst><si><t>a</t></si> <si><t/></si><si><t>b</t></si></sst>')).toEqual(['a', '', 'b']);
  expect(sharedStrings('<sst/>')).toEqual([]);
});

test.each([
  ['<c rgb="FF12abCD"/>', '#12ABCD'],
  ['<c indexed="10"/>', '#FF0000'],
  ['<c indexed="64"/>', null],
  ['<c theme="4"/>', '#4F81BD'],
  ['<c theme="4" tint="0.59999389629810485"/>', '#B9CDE5'],
  ['<c theme="4" tint="-0.249977111117893"/>', '#376092'],
  ['<c auto="1"/>', null],
])('the colour %s is %p', (xml, color) => {
  expect(colorOf(xml, rootOf(xml), ['FFFFFF', '000000', 'EEECE1', '1F497D', '4F81BD'])).toBe(color);
});

describe('styles', () => {
  test('one format per style and colour, and nothing left behind', () => {
    const xml =
      '<styleSheet><fills count="1"><fill><patternFill patternType="none"/></fill></fills><cellXfs count="1"><xf numFmtId="9"/></cellXfs></styleSheet>';
    const styles = new StyleSheet(xml);
    expect([withFill(styles, 0, '#FF0000'), withFill(styles, 0, '#FF0000'), withFill(styles, 0, '#00FF00')]).toEqual([1, 1, 2]);
    const again = new StyleSheet(styles.text());
    expect([withFill(again, 0, '#00FF00'), withFill(again, 1, '#00FF00'), again.codeOf(2)]).toEqual([2, 2, '0%']);
    again.prune(new Set([0, 1]));
    expect(withFill(again, 0, '#0000FF')).toBe(2);
    again.prune(new Set([0]));
    expect(again.text()).toBe(xml);
  });

  test('a workbook without styles gets what Excel asks for', () => {
    const empty = newStyleSheet('m');
    const styles = new StyleSheet(empty);
    expect(styles.text()).toBe(empty);
    withFill(styles, 0, '#FF0000');
    for (const list of ['<fonts count="1"', '<fills count="3"', '<borders count="1"', '<cellStyleXfs count="1"', '<cellXfs count="2"'])
      expect(styles.text()).toContain(list);
  });
});

describe('boxes of notes', () => {
  const boxes = (count: number): { row: number; column: number; anchor: string }[] =>
    Array.from({ length: count }, (_, row) => ({ row, column: 1, anchor: '0' }));

  test('go into a drawing of loose XML and out of it', () => {
    const xml = '<xml xmlns:v="urn:schemas-microsoft-com:vml"><v:shape id="_x0000_s1025"><v:textbox><br>a</v:textbox></v:shape></xml>';
    const added = addNotes(xml, boxes(3), 7);
    expect(added).toContain('_x0000_s7169');
    expect(added).toContain('xmlns:x="urn:schemas-microsoft-com:office:excel"');
    expect(removeNotes(added, boxes(3))).toBe(xml);
  });

  test('take a new block of numbers when theirs is full, and give it back', () => {
    const full = addNotes(newDrawing(2), boxes(1023), 9);
    expect(full).toContain('data="2"');
    const more = addNotes(full, [{ row: 5000, column: 0, anchor: '0' }], 9);
    expect(more).toContain('data="2,9"');
    expect(removeNotes(more, [{ row: 5000, column: 0 }])).toBe(full);
  });
});

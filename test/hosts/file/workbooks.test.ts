/** Foreign workbooks, where they are at hand: nothing of theirs is lost, and what we add goes without a trace. */
import fs from 'node:fs';
import path from 'node:path';
import { address, type Sheet } from '../../../src/core/snapshot';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { markEdits, restoreEdits, tab } from './marks';
import { differences, touched } from './same';
import { soundness } from './soundness';

const FOLDERS = ['workbooks', 'corpus', 'real'].map((name) => path.resolve(__dirname, '../../../../shared', name));
const FILES = FOLDERS.filter((folder) => fs.existsSync(folder)).flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => [name, path.join(folder, name)] as const),
);
const OURS =
  /^(\[Content_Types\]\.xml|xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|comments\d+\.xml|drawings\/vmlDrawing\d+\.vml|worksheets\/.*))$/;

/** The first filled cell and one that is empty for sure. */
function targets(sheet: Sheet | undefined): { hoja: string; celda: string }[] {
  if (sheet === undefined) return [];
  const row = sheet.values.findIndex((cells) => cells.some((value) => value !== null));
  const column = sheet.values[row]?.findIndex((value) => value !== null) ?? 0;
  const filled = address({ fila: Math.max(1, row + 1), columna: column + 1 });
  return [filled, `AZ${String(sheet.values.length + 40)}`].map((celda) => ({ hoja: sheet.name, celda }));
}

if (FILES.length === 0) test.skip('no hay ../shared/workbooks: sin libros ajenos con qué probar', () => undefined);
else {
  test.each(FILES)('%s', async (name, file) => {
    const original = new Uint8Array(fs.readFileSync(file));
    const host = openWorkbook(original, name);
    const looks = await host.looks(targets((await host.read()).sheets[0]));
    await host.apply([...markEdits(looks), { kind: 'tab', tab: tab('Hallazgos 1') }, { kind: 'tab', tab: tab('_s', 'veryHidden') }]);
    const annotated = host.bytes();
    const known = soundness(original);
    expect(soundness(annotated).filter((problem) => !known.includes(problem))).toEqual([]);
    expect(touched(original, annotated).filter((part) => !OURS.test(part))).toEqual([]);
    const again = openWorkbook(annotated, name);
    const marked = await again.looks(looks.map(({ hoja, celda }) => ({ hoja, celda })));
    expect(marked.map(({ relleno }) => relleno)).toEqual(looks.map(() => '#F8D7DA'));
    await again.apply([...restoreEdits(looks), { kind: 'removeTab', name: 'Hallazgos 1' }, { kind: 'removeTab', name: '_s' }]);
    expect(differences(original, again.bytes())).toEqual([]);
  });
}

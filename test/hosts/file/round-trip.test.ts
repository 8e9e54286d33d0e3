import fc from 'fast-check';
import type { Edit } from '../../../src/core/edits/edit';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import { buildWorkbook, FEATURES, MANNERS, type Plan } from './build-workbook';
import { markEdits, restoreEdits, tab } from './marks';
import { differences, touched } from './same';
import { soundness } from './soundness';
import { finding, review } from '../../core/factory';
import { wipe, write } from '../workflow';

const CELLS = ['A1', 'A3', 'A4', 'B4', 'D4', 'E4', 'F4', 'A5', 'C5', 'A6', 'C6', 'B7', 'B9', 'A12', 'XFD12', 'C1048576'];
const SHEETS = ['Matriz', 'Otra hoja'];

const plans: fc.Arbitrary<Plan> = fc.record({
  features: fc.subarray([...FEATURES]),
  manners: fc.subarray([...MANNERS], { maxLength: 3 }),
});
const places = fc.uniqueArray(fc.record({ hoja: fc.constantFrom(...SHEETS), celda: fc.constantFrom(...CELLS) }), {
  selector: ({ hoja, celda }) => hoja + celda,
  minLength: 1,
  maxLength: 8,
});
const TABS: Edit[] = [
  { kind: 'tab', tab: tab('Hallazgos') },
  { kind: 'tab', tab: tab('_seguimiento', 'veryHidden') },
];
const UNTAB: Edit[] = [
  { kind: 'removeTab', name: 'Hallazgos' },
  { kind: 'removeTab', name: '_seguimiento' },
];
/** Parts that a mark or a tab may change; every other one stays as it is. */
const OURS =
  /^(\[Content_Types\]\.xml|xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|comments\d+\.xml|drawings\/vmlDrawing\d+\.vml|worksheets\/.*))$/;

test('what is annotated and cleaned is, part by part and byte by byte, what it was', async () => {
  await fc.assert(
    fc.asyncProperty(plans, places, async (plan, cells) => {
      const original = buildWorkbook(plan);
      const host = openWorkbook(original, 'plan.xlsx');
      const looks = await host.looks(cells);
      await host.apply([...markEdits(looks), ...TABS]);
      const annotated = host.bytes();
      const known = soundness(original);
      expect(soundness(annotated).filter((problem) => !known.includes(problem))).toEqual([]);
      expect(touched(original, annotated).filter((name) => !OURS.test(name))).toEqual([]);
      const again = openWorkbook(annotated, 'plan.xlsx');
      await again.apply(TABS);
      expect(differences(annotated, again.bytes())).toEqual([]);
      await again.apply(markEdits(looks, '#FFF3CD'));
      await again.apply([...restoreEdits(looks), ...UNTAB]);
      expect(differences(original, again.bytes())).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('a mark shows as note and fill, over what the cell was', async () => {
  const original = buildWorkbook({ features: ['styles', 'theme', 'notes', 'richNote'] });
  const host = openWorkbook(original, 'plan.xlsx');
  const cells = ['A3', 'B4', 'A4', 'B7'].map((celda) => ({ hoja: 'Matriz', celda }));
  const looks = await host.looks(cells);
  expect(looks.map(({ nota, relleno }) => [nota, relleno])).toEqual([
    [null, '#B9CDE5'],
    ['Revisar', null],
    ['Ana:\nfalta el acta', null],
    [null, null],
  ]);
  await host.apply(markEdits(looks));
  const marked = await openWorkbook(host.bytes(), 'plan.xlsx').looks(cells);
  expect(marked.map(({ relleno }) => relleno)).toEqual(['#F8D7DA', '#F8D7DA', '#F8D7DA', '#F8D7DA']);
  expect(marked.map(({ nota }) => nota)).toEqual([
    '— Seguimiento —\nError: así no',
    'Revisar\n— Seguimiento —\nError: así no',
    'Ana:\nfalta el acta\n— Seguimiento —\nError: así no',
    '— Seguimiento —\nError: así no',
  ]);
});

test('without the memory of this host the looks come back all the same', async () => {
  const host = openWorkbook(buildWorkbook({ features: ['styles', 'theme', 'notes', 'richNote', 'rowStyles'] }), 'plan.xlsx');
  const cells = CELLS.map((celda) => ({ hoja: 'Matriz', celda }));
  const looks = await host.looks(cells);
  const before = await host.read();
  await host.apply(markEdits(looks));
  await host.apply(restoreEdits(looks, false));
  const after = await host.looks(cells);
  expect(after.map(({ nota, relleno }) => [nota, relleno])).toEqual(looks.map(({ nota, relleno }) => [nota, relleno]));
  expect(await host.read()).toEqual(before);
});

test('memory that a person has spoilt is not trusted', async () => {
  const host = openWorkbook(buildWorkbook({ features: ['styles', 'notes'] }), 'plan.xlsx');
  const spoilt = [
    '',
    '{',
    '7',
    '{"s":"x","f":1}',
    '{"s":"99999","f":"<fill/>","n":"<comment><script/></comment>"}',
    '{"s":null,"f":"","n":"<a><b></a>"}',
  ];
  for (const original of spoilt) {
    await host.apply([
      { kind: 'note', hoja: 'Matriz', celda: 'B4', text: 'Otra', original },
      { kind: 'fill', hoja: 'Matriz', celda: 'B4', color: '#00FF00', original },
    ]);
    expect(await host.looks([{ hoja: 'Matriz', celda: 'B4' }])).toMatchObject([{ nota: 'Otra', relleno: '#00FF00' }]);
    expect(soundness(host.bytes())).toEqual([]);
  }
});

test('styles that another program has numbered anew are found by what they are', async () => {
  const host = openWorkbook(buildWorkbook({ features: ['styles', 'theme'] }), 'plan.xlsx');
  const cell = { hoja: 'Matriz', celda: 'A3' };
  const [look] = await host.looks([cell]);
  await host.apply(markEdits([look!]));
  const moved = look!.original!.replace('"s":"1"', '"s":"2"');
  await host.apply(restoreEdits([{ ...look!, original: moved }]));
  expect(await host.looks([cell])).toEqual([look]);
});

test('2,000 notes on a sheet take several blocks of shape numbers, and go without a trace', async () => {
  const original = buildWorkbook({ features: ['styles', 'notes', 'headerImage'] });
  const host = openWorkbook(original, 'plan.xlsx');
  const looks = await host.looks(Array.from({ length: 2000 }, (_, index) => ({ hoja: 'Matriz', celda: `G${String(index + 1)}` })));
  await host.apply(markEdits(looks));
  expect(soundness(host.bytes())).toEqual([]);
  expect(await host.notes()).toHaveLength(2001);
  await host.apply(restoreEdits(looks));
  expect(differences(original, host.bytes())).toEqual([]);
});

test('all edits or none', async () => {
  const original = buildWorkbook({ features: ['styles'] });
  const host = openWorkbook(original, 'plan.xlsx');
  const edits: Edit[] = [
    { kind: 'fill', hoja: 'Matriz', celda: 'B4', color: '#FF0000' },
    { kind: 'tab', tab: tab('Hallazgos') },
    { kind: 'value', hoja: 'Matriz', celda: 'nada', value: 1 },
  ];
  await expect(host.apply(edits)).rejects.toMatchObject({ code: 'no-se-puede-escribir' });
  expect(differences(original, host.bytes())).toEqual([]);
});

test('a cell with a threaded comment says so, and its note is left alone', async () => {
  const original = buildWorkbook({ features: ['styles', 'threads', 'notes'] });
  const host = openWorkbook(original, 'plan.xlsx');
  const [look] = await host.looks([{ hoja: 'Matriz', celda: 'D4' }]);
  expect(look).toMatchObject({ nota: null, impedimento: 'tiene un comentario con respuestas' });
  expect((await host.notes()).map(({ celda }) => celda)).toEqual(['B4']);
  await host.apply([{ kind: 'note', hoja: 'Matriz', celda: 'D4', text: 'no' }]);
  expect(differences(original, host.bytes())).toEqual([]);
});

test('macros stay, with the type of the workbook', async () => {
  const original = buildWorkbook({ features: ['styles', 'macro'] });
  const host = openWorkbook(original, 'plan.xlsm');
  await host.apply(TABS);
  expect(touched(original, host.bytes())).not.toContain('xl/vbaProject.bin');
  expect(soundness(host.bytes())).toEqual([]);
});

test('what the core writes and wipes leaves the file as it was', async () => {
  const original = buildWorkbook({ features: FEATURES.filter((feature) => feature !== 'protection') });
  const hallazgos = ['B4', 'A4', 'D4', 'C12'].map((celda, fila) => finding({ hoja: 'Matriz', celda, fila }));
  const host = openWorkbook(original, 'plan.xlsm');
  await write(host, review({ hallazgos }), { marcas: true, pestanas: true });
  expect(soundness(host.bytes())).toEqual([]);
  const again = openWorkbook(host.bytes(), 'plan.revisado.xlsm');
  expect((await write(again, review({ hallazgos: hallazgos.slice(1) }), { marcas: true, pestanas: true })).edits).not.toEqual([]);
  const last = openWorkbook(again.bytes(), 'plan.revisado.xlsm');
  await wipe(last);
  expect(differences(original, last.bytes())).toEqual([]);
});

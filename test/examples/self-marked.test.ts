/** The examples judge the rules: each row names the rules that must fire on it, so a missing and an extra finding both fail. */
import fs from 'node:fs';
import path from 'node:path';
import { review } from '../../src/core/review';
import { RULES } from '../../src/core/rules';
import { openWorkbook } from '../../src/hosts/file/file-host';
import { EXAMPLES } from '../../tools/examples';
import { disagreements, expectedOf } from './expected';

const folder = path.join(__dirname, '..', '..', 'examples');
const codes = new Set(RULES.map(({ code }) => code));

async function open(archivo: string) {
  return openWorkbook(fs.readFileSync(path.join(folder, archivo)), archivo).read();
}

describe.each(EXAMPLES)('$archivo', ({ archivo, corte }) => {
  test('every row has the findings that it names, and no other', async () => {
    const snapshot = await open(archivo);
    expect(disagreements(expectedOf(snapshot), review(snapshot, { corte }).hallazgos)).toEqual([]);
  });

  test('every marked row is read as an activity', async () => {
    const snapshot = await open(archivo);
    const read = new Set(review(snapshot, { corte }).filas.map(({ hoja, fila }) => `${hoja}!${fila}`));
    const marked = expectedOf(snapshot).map(({ hoja, fila }) => `${hoja}!${fila}`);
    expect(marked.filter((place) => !read.has(place))).toEqual([]);
  });

  test('it names rules that exist', async () => {
    const named = expectedOf(await open(archivo)).flatMap(({ required, allowed }) => [...required, ...allowed]);
    expect(named.filter((code) => !codes.has(code))).toEqual([]);
  });
});

test('the clean example is reviewed whole and clean', async () => {
  const { filas, hallazgos } = review(await open('sin-hallazgos.xlsx'), { corte: '2023-08-31' });
  expect(filas).toHaveLength(26);
  expect(hallazgos).toEqual([]);
});

test('every rule is asked for in some example', async () => {
  const books = await Promise.all(EXAMPLES.map(({ archivo }) => open(archivo)));
  const asked = new Set(books.flatMap(expectedOf).flatMap(({ required }) => required));
  expect([...codes].filter((code) => !asked.has(code))).toEqual([]);
});

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { EXAMPLES } from '../../tools/examples';
import type { ExampleSheet } from '../../tools/examples/definition';

const root = path.join(__dirname, '..', '..');

/** Rows with another number of cells than the header above them. */
function uneven({ nombre, lineas }: ExampleSheet): string[] {
  let width = 0;
  return lineas.flatMap(({ tipo, celdas }, index) => {
    if (tipo === 'encabezado') width = celdas.length;
    return tipo === 'fila' && celdas.length !== width ? [`${nombre}!${index + 1}: ${celdas.length} of ${width}`] : [];
  });
}

test.each(EXAMPLES)('every row of $archivo has the cells of its header', ({ hojas }) => {
  expect(hojas.flatMap(uneven)).toEqual([]);
});

describe('examples/', () => {
  const made = fs.mkdtempSync(path.join(os.tmpdir(), 'ejemplos-'));
  afterAll(() => {
    fs.rmSync(made, { recursive: true });
  });

  test('holds what `npm run ejemplos` writes, byte for byte', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/ejemplos.ts', made], { cwd: root, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const different = EXAMPLES.filter(({ archivo }) => {
      const [committed, fresh] = [path.join(root, 'examples', archivo), path.join(made, archivo)].map((file) => fs.readFileSync(file));
      return committed === undefined || fresh === undefined || !committed.equals(fresh);
    });
    expect(different.map(({ archivo }) => archivo)).toEqual([]);
  });
});

import fs from 'node:fs';
import path from 'node:path';
import { inputs, WANTED } from '../../src/cli/inputs';
import { outputs } from '../../src/cli/outputs';
import { writeFileAtomically } from '../../src/cli/write-file';
import { temporaryFolder } from './folder';

const empty = (...names: string[]) => temporaryFolder(Object.fromEntries(names.map((name) => [name, ''])));

describe('inputs', () => {
  test('a folder gives its workbooks, without our copies, lock files, hidden files and other kinds', () => {
    const folder = empty(
      'b.xlsx',
      'a.XLSM',
      'sub/c.csv',
      'b.revisado.xlsx',
      'b.revisado-2.xlsx',
      '~$b.xlsx',
      '.d.xlsx',
      'nota.txt',
      'viejo.xls',
    );
    expect(inputs(['.'], folder, WANTED.originals).map((input) => input.relative)).toEqual([
      'a.XLSM',
      'b.xlsx',
      path.join('sub', 'c.csv'),
      'viejo.xls',
    ]);
  });

  test('for cleaning, a folder gives our copies', () => {
    const folder = empty('b.xlsx', 'b.revisado.xlsx', 'b.resumen.xlsx');
    expect(inputs([folder], folder, WANTED.copies).map((input) => input.relative)).toEqual(['b.resumen.xlsx', 'b.revisado.xlsx']);
  });

  test('a named file is taken as it is', () => {
    const folder = empty('b.revisado.xlsx');
    expect(inputs(['b.revisado.xlsx', 'falta.xlsx'], folder, WANTED.originals)).toHaveLength(2);
  });

  test('nothing named and nothing found are said', () => {
    const folder = empty('nota.txt');
    expect(() => inputs([], folder, WANTED.originals)).toThrow('Diga qué archivo');
    expect(() => inputs(['.'], folder, WANTED.originals)).toThrow('no tiene archivos');
  });
});

describe('outputs', () => {
  const one = (folder: string, name: string) => [{ file: path.join(folder, name), relative: name }];

  test.each([
    ['plan.xlsx', 'plan.revisado.xlsx'],
    ['plan.xlsm', 'plan.revisado.xlsm'],
    ['plan.csv', 'plan.revisado.xlsx'],
    ['plan.2020.xlsx', 'plan.2020.revisado.xlsx'],
    ['plan.revisado.xlsx', 'plan.revisado-2.xlsx'],
    ['plan.revisado-2.xlsx', 'plan.revisado-3.xlsx'],
    ['plan.resumen.xlsx', 'plan.revisado.xlsx'],
  ])('the copy of %s is %s', (name, copy) => {
    const folder = empty();
    expect(outputs(one(folder, name), 'revisado', null, folder)).toEqual([path.join(folder, copy)]);
  });

  test('--salida names the file, or a folder', () => {
    const folder = empty('plan.xlsx', 'copias/x.txt');
    expect(outputs(one(folder, 'plan.xlsx'), 'revisado', 'otro.xlsx', folder)).toEqual([path.join(folder, 'otro.xlsx')]);
    expect(outputs(one(folder, 'plan.xlsx'), 'revisado', 'copias', folder)).toEqual([path.join(folder, 'copias', 'plan.revisado.xlsx')]);
    expect(outputs(one(folder, 'plan.xlsx'), 'revisado', 'nueva/', folder)).toEqual([path.join(folder, 'nueva', 'plan.revisado.xlsx')]);
  });

  test('several files keep their subfolders under --salida', () => {
    const folder = empty('a/plan.xlsx', 'b/plan.xlsx');
    const copies = outputs(inputs(['.'], folder, WANTED.originals), 'revisado', 'copias', folder);
    expect(copies).toEqual(['a', 'b'].map((name) => path.join(folder, 'copias', name, 'plan.revisado.xlsx')));
  });

  test('never an input, by whatever name', () => {
    const folder = empty('plan.xlsx');
    fs.linkSync(path.join(folder, 'plan.xlsx'), path.join(folder, 'enlace.xlsx'));
    for (const salida of ['plan.xlsx', './plan.xlsx', 'enlace.xlsx']) {
      expect(() => outputs(one(folder, 'plan.xlsx'), 'revisado', salida, folder)).toThrow('nunca se modifican');
    }
  });

  test('never two copies in one file, nor a name that Excel refuses', () => {
    const folder = empty('plan.xlsx', 'plan.csv', 'macros.xlsm');
    expect(() => outputs([...one(folder, 'plan.xlsx'), ...one(folder, 'plan.csv')], 'revisado', null, folder)).toThrow('la misma salida');
    expect(() => outputs(one(folder, 'macros.xlsm'), 'revisado', 'x.xlsx', folder)).toThrow('debe terminar en .xlsm');
    expect(() => outputs(one(folder, 'plan.csv'), 'revisado', 'x.csv', folder)).toThrow('debe terminar en .xlsx');
  });
});

describe('writeFileAtomically', () => {
  test('makes the folder, replaces the file and leaves nothing else', () => {
    const folder = empty();
    const file = path.join(folder, 'nueva', 'x.bin');
    writeFileAtomically(file, Buffer.from('uno'));
    writeFileAtomically(file, Buffer.from('dos'));
    expect(fs.readFileSync(file, 'utf8')).toBe('dos');
    expect(fs.readdirSync(path.dirname(file))).toEqual(['x.bin']);
  });

  test('leaves nothing behind where it fails', () => {
    const folder = empty('carpeta/x.txt');
    expect(() => {
      writeFileAtomically(path.join(folder, 'carpeta'), Buffer.from('x'));
    }).toThrow();
    expect(fs.readdirSync(folder)).toEqual(['carpeta']);
  });
});

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { RULES } from '../../src/core/rules';
import { temporaryFolder } from './folder';
import { CLEAN_TABLE, WRONG_TABLE } from './tables';

const DIST = path.join(__dirname, '../../dist');
const PROGRAM = path.join(DIST, 'cli/seguimiento.js');
const built = fs.existsSync(PROGRAM) ? test : test.skip;

const seguimiento = (cwd: string, ...args: string[]) => spawnSync(process.execPath, [PROGRAM, ...args], { cwd, encoding: 'utf8' });

built('the built program reviews a file under plain node', () => {
  const folder = temporaryFolder({ 'bien.tsv': CLEAN_TABLE, 'mal.tsv': WRONG_TABLE });
  expect(seguimiento(folder, 'revisar', 'bien.tsv', '--sin-marcas')).toMatchObject({ status: 0, stderr: '' });
  const wrong = seguimiento(folder, 'revisar', 'mal.tsv', '--json');
  expect(wrong.status).toBe(1);
  expect(JSON.parse(wrong.stdout)).toMatchObject({ esquema: 1, archivo: 'mal.tsv' });
  expect(seguimiento(folder, 'revisar', 'falta.xlsx').status).toBe(2);
});

built('it can be started by itself and knows its version', () => {
  expect(fs.readFileSync(PROGRAM, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/);
  if (process.platform !== 'win32') expect(fs.statSync(PROGRAM).mode & 0o111).not.toBe(0);
  const { version } = JSON.parse(fs.readFileSync(path.join(DIST, '../package.json'), 'utf8')) as { version: string };
  expect(seguimiento('.', '--version').stdout).toBe(`${version}\n`);
});

built('it carries the page of every rule', () => {
  const { status, stdout } = seguimiento('.', 'reglas', ...RULES.map((rule) => rule.code));
  expect(status).toBe(0);
  for (const { code } of RULES) expect(stdout).toContain(`# ${code}`);
});

built('the JSON Schema is shipped beside it', () => {
  const schema = JSON.parse(fs.readFileSync(path.join(DIST, 'esquema/revisar.schema.json'), 'utf8')) as {
    properties: object;
    required: string[];
  };
  expect(schema.required).toEqual(expect.arrayContaining(['esquema', 'archivo', 'tablas', 'filas', 'hallazgos', 'resumen']));
});

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ruleCodes } from '../../tools/rules/folders';
import { refusal } from '../../tools/rules/scaffold';

const ROOT = path.join(__dirname, '../..');
let copy: string;

beforeAll(() => {
  copy = fs.mkdtempSync(path.join(os.tmpdir(), 'nueva-regla-'));
  for (const name of ['package.json', 'tsconfig.json', '.prettierrc.json', 'tools', 'src/core']) {
    fs.cpSync(path.join(ROOT, name), path.join(copy, name), { recursive: true });
  }
  fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
});
afterAll(() => {
  fs.rmSync(copy, { recursive: true });
});

function run(tool: string, ...args: string[]) {
  return spawnSync(process.execPath, [path.join(ROOT, 'node_modules/tsx/dist/cli.mjs'), tool, ...args], { cwd: copy, encoding: 'utf8' });
}

test('a new rule has its folder and its place in the index, and the check says what is left to write', () => {
  const before = ruleCodes(copy);
  expect(run('tools/nueva-regla.ts', 'meta-de-prueba')).toMatchObject({ status: 0, stderr: '' });
  expect(fs.readdirSync(path.join(copy, 'src/core/rules/meta-de-prueba')).sort()).toEqual(['cases.ts', 'rule.md', 'rule.ts']);
  expect(ruleCodes(copy)).toEqual([...before, 'meta-de-prueba'].sort());

  const check = run('tools/check-rules.ts');
  const problems = check.stderr.split('\n').filter((line) => line.includes('meta-de-prueba'));
  expect(problems).toEqual([
    '✖ src/core/rules/meta-de-prueba/rule.ts still says «por escribir»',
    '✖ src/core/rules/meta-de-prueba/rule.md still says «por escribir»',
  ]);
  expect(check.status).toBe(1);

  const tsc = spawnSync(process.execPath, [path.join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'src/core'], {
    cwd: copy,
    encoding: 'utf8',
  });
  expect(tsc.stdout).not.toContain('meta-de-prueba');
});

test.each(['Meta', 'meta_rara', 'meta--rara', '../fuera', '', 'meta-de-prueba'])('refuses «%s» as a code', (code) => {
  fs.mkdirSync(path.join(copy, 'src/core/rules/meta-de-prueba'), { recursive: true });
  expect(refusal(copy, code)).not.toBeNull();
});

test('accepts a new code', () => {
  expect(refusal(copy, 'meta-nunca-vista-2')).toBeNull();
});

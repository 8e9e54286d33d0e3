import { spawnSync } from 'node:child_process';
import path from 'node:path';

/** The lint rules that keep the rooms apart, run on text that breaks them and on text that does not. */
const EXPECTED: readonly (readonly [file: string, text: string, broken: readonly string[]])[] = [
  ['src/core/review.ts', "import '../hosts/host';", ['import-x/no-restricted-paths']],
  ['src/core/rules/rule.ts', "import '../../cli/main';", ['import-x/no-restricted-paths']],
  ['src/hosts/host.ts', "import '../cli/main';", ['import-x/no-restricted-paths']],
  ['src/cli/main.ts', "import '../../test/core/rules/typed-sheet';", ['import-x/no-restricted-paths']],
  ['src/core/review.ts', "import fs from 'node:fs'; fs.rmSync('x');", ['no-restricted-imports']],
  ['src/core/review.ts', "import * as z from 'zod'; z.string();", ['no-restricted-imports']],
  ['src/core/review.ts', 'export const now = Date.now();', ['no-restricted-properties']],
  ['src/core/review.ts', 'export const now = new Date();', ['no-restricted-syntax']],
  ['src/core/review.ts', 'export const chance = Math.random();', ['no-restricted-properties']],
  ['src/core/review.ts', "console.log('x');", ['no-restricted-globals']],
  ['src/core/review.ts', 'export const home = process.env.HOME;', ['no-restricted-globals']],
  ['src/core/review.ts', "import './rules/rule'; import * as z from 'zod/mini'; z.string(); export const day = new Date(0);", []],
  ['src/hosts/host.ts', "import '../core/model';", []],
  ['src/cli/main.ts', "import '../hosts/host'; import fs from 'node:fs'; fs.rmSync('x'); console.log(Date.now());", []],
];

let broken: readonly (readonly string[])[];

beforeAll(() => {
  const input = JSON.stringify(EXPECTED.map(([file, text]) => ({ file, text })));
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'lint-texts.mjs')], {
    cwd: path.join(__dirname, '../..'),
    input,
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  broken = JSON.parse(stdout) as string[][];
});

test.each(EXPECTED.map(([file, text, rules], index) => ({ file, text, rules, index })))(
  '$file: $text breaks $rules',
  ({ rules, index }) => {
    expect(broken[index]).toEqual(rules);
  },
);

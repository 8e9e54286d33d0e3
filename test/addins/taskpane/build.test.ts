import fs from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { RULES } from '../../../src/core/rules';

const FOLDER = path.resolve(__dirname, '../../../dist/taskpane');

/** A file as it was built. */
function built(name: string): string {
  const file = path.join(FOLDER, name);
  if (!fs.existsSync(file)) throw new Error(`${name} is not built: npm run build:taskpane`);
  return fs.readFileSync(file, 'utf8');
}

const page = (): Document => new JSDOM(built('taskpane.html')).window.document;
const scripts = (): string[] => [...page().scripts].map((script) => script.getAttribute('src') ?? '(inline)');
const styles = (): string[] => [...page().querySelectorAll('link, style')].map((link) => link.getAttribute('href') ?? '(inline)');
const everyScript = (): string[] => fs.readdirSync(FOLDER).filter((name) => name.endsWith('.js'));
const weight = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(built(name), { level: 9 }).length, 0);

const KB = 1000;

test('the first paint loads one script and one style sheet of ours, within 70 kB of JavaScript (gzip)', () => {
  expect(scripts()).toEqual(['taskpane.js']);
  expect(styles()).toEqual(['taskpane.css']);
  expect(weight(scripts())).toBeLessThanOrEqual(70 * KB);
  expect(weight(styles())).toBeLessThanOrEqual(5 * KB);
});

test('with what it loads when asked (the worker with the rules, their pages, the reader of files) it stays within 200 kB of JavaScript (gzip)', () => {
  expect(weight(everyScript())).toBeLessThanOrEqual(200 * KB);
});

test('the rules and their pages are not in the first script', () => {
  const first = built('taskpane.js');
  for (const { messages } of RULES) {
    for (const part of Object.values(messages).flatMap((message) => message.split(/\{\{\w+\}\}/))) {
      if (part.length > 20 && first.includes(part)) throw new Error(`taskpane.js holds a rule: «${part}»`);
    }
  }
  expect(first.includes('## Por qué importa')).toBe(false);
});

test('nothing of the workbench is in it: neither Univer, hucre nor React', () => {
  for (const name of everyScript()) expect([name, /univerjs|hucre|react-dom|rxjs/i.exec(built(name))]).toEqual([name, null]);
});

test('it runs under a policy without inline scripts, styles or generated code', () => {
  const policy = page().querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe/);
  expect([...scripts(), ...styles()]).not.toContain('(inline)');
  const inline = [...page().querySelectorAll('*')].filter((one) => one.getAttributeNames().some((name) => /^on|^style$/.test(name)));
  expect(inline).toEqual([]);
  for (const name of everyScript()) expect([name, /\beval\(|new Function\(/.exec(built(name))]).toEqual([name, null]);
});

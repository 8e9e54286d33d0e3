/** What Google would refuse, or misread, in the files of the add-on. */
import { parse, type Node } from 'acorn';
import { full } from 'acorn-walk';
import { analyze } from 'eslint-scope';
import vm from 'node:vm';
import { FUNCIONES } from '../../../src/functions/funciones';
import { ENTRY_POINTS } from '../../../tools/sheets/globals';
import { distFile, distNames, isBuilt } from './world/project';

const built = isBuilt ? describe : describe.skip;

/** What the V8 of Apps Script gives beside the language, as far as we use it. */
const SERVICES = ['SpreadsheetApp', 'LockService', 'CacheService', 'Utilities', 'HtmlService', 'ScriptApp'];
const LANGUAGE = Object.getOwnPropertyNames(vm.runInNewContext('globalThis') as object);
/** Asked for by libraries behind `typeof`, and not there. */
const GUARDED = ['navigator', 'URL', 'File', 'atob', 'btoa', 'TextEncoder', 'TextDecoder', 'window', 'self', 'global', 'structuredClone'];

const tree = (name: string, ecmaVersion: 2019 | 2022): Node & { type: 'Program' } =>
  parse(distFile(name), { ecmaVersion, sourceType: 'script', ranges: true });

/** Names that a script takes from outside. */
function freeNames(program: Node): Set<string> {
  const manager = analyze(program as never, { ecmaVersion: 2019, sourceType: 'script' });
  const [top] = manager.scopes;
  return new Set((top?.through ?? []).map(({ identifier }) => (identifier as { name: string }).name));
}

/** The declared functions of a script. */
const declared = (program: Node): string[] =>
  (program as unknown as { body: { type: string; id?: { name: string } }[] }).body.flatMap((one) =>
    one.type === 'FunctionDeclaration' && one.id ? [one.id.name] : [],
  );

built('the server', () => {
  test.each(['Code.js', 'Globals.js'])('%s is written in the words of ES2019', (name) => {
    expect(tree(name, 2019).type).toBe('Program');
  });

  test('takes nothing from outside that Apps Script lacks', () => {
    const known = new Set([...SERVICES, ...LANGUAGE, ...GUARDED, 'undefined', 'arguments']);
    expect([...freeNames(tree('Code.js', 2019))].filter((name) => !known.has(name))).toEqual([]);
    expect([...freeNames(tree('Globals.js', 2019))]).toEqual(['App']);
  });

  test('what only some engines have is asked for behind typeof or try, for a service never', () => {
    const context = vm.createContext({});
    vm.runInContext(`${distFile('Code.js')}\n${distFile('Globals.js')}`, context);
    expect(vm.runInContext('typeof App.atender', context)).toBe('function');
  });

  test('declares one function for each thing that Google calls, and no other', () => {
    const functions = FUNCIONES.map(({ nombre }) => `SEGUIMIENTO_${nombre}`);
    expect(declared(tree('Globals.js', 2019)).sort()).toEqual([...ENTRY_POINTS, ...functions].sort());
    expect(declared(tree('Code.js', 2019))).toEqual([]);
  });

  test('builds no code from text', () => {
    expect(distFile('Code.js')).not.toMatch(/\beval\(/);
    const realm = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
    vm.runInContext(distFile('Code.js'), realm);
    expect(vm.runInContext('typeof App.revisar', realm)).toBe('function');
  });
});

built('the manifest', () => {
  test('asks for the open spreadsheet and its side bar, and for nothing else', () => {
    expect(JSON.parse(distFile('appsscript.json'))).toEqual({
      timeZone: 'America/Bogota',
      dependencies: {},
      exceptionLogging: 'STACKDRIVER',
      runtimeVersion: 'V8',
      oauthScopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly', 'https://www.googleapis.com/auth/script.container.ui'],
    });
    expect(distFile('Globals.js')).toContain('@OnlyCurrentDoc');
  });
});

built('the sidebar', () => {
  const html = isBuilt ? distFile('sidebar.html') : '';
  const scripts = [...html.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, code = '']) => code);

  test('is one page that loads nothing', () => {
    expect(scripts).toHaveLength(1);
    const loads = /<script[^>]+src=|<link[^>]+href=|@import|url\((?!["']?data:)/.exec(html);
    expect(loads).toBeNull();
    expect(/<base target="?_top/.test(html)).toBe(true);
    expect(html.includes('<?')).toBe(false);
  });

  test('its script has no template literal and no expression with «//» or «/*», which HtmlService takes for comments', () => {
    const program = parse(scripts[0] ?? '', { ecmaVersion: 2022, sourceType: 'script' });
    const wrong: string[] = [];
    full(program, (node) => {
      const { type, regex } = node as Node & { regex?: { pattern: string } };
      if (type === 'TemplateLiteral') wrong.push(`a template literal at ${String(node.start)}`);
      if (regex && /\/\/|\/\*/.test(regex.pattern)) wrong.push(`the expression ${regex.pattern}`);
    });
    expect(wrong).toEqual([]);
  });

  test('names of the pushed files differ, whatever their type', () => {
    const names = distNames().map((name) => name.replace(/\.\w+$/, ''));
    expect(names.sort()).toEqual(['Code', 'Globals', 'appsscript', 'sidebar']);
  });
});

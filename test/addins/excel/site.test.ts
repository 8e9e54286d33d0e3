/** Over dist/excel as `npm run build:excel` left it, for whatever address it was built. */
import fs from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { FUNCIONES } from '../../../src/functions/funciones';
import { compareVersions, newestBySet, officeUses, type Use } from '../../../tools/excel/api-sets';
import { manifestProblems } from '../../../tools/excel/check-manifest';

const ROOT = path.resolve(__dirname, '../../..');
const SITE = path.join(ROOT, 'dist/excel');
const CDN = 'https://appsforoffice.microsoft.com';
/** The newest that Office 2021 has. */
const CEILING = '1.14';
/** The one file of what is newer, which nothing calls where Excel says that it lacks it (the contract runs on either side). */
const GUARDED = { file: 'src/hosts/excel/notes.ts', version: '1.18' };
const COMMANDS = ['revisar', 'marcar', 'quitarMarcas', 'generarResumen'];
const read = (name: string): string => {
  if (!fs.existsSync(path.join(SITE, name))) throw new Error('Build the add-in first: npm run build:excel -- --url https://localhost:3000');
  return fs.readFileSync(path.join(SITE, name), 'utf8');
};
const page = (name: string): Document => new JSDOM(read(name)).window.document;
const address = (): string => /<SourceLocation DefaultValue="([^"]*)\/taskpane\.html"/.exec(read('manifest.xml'))?.[1] ?? '';

describe('requirement sets', () => {
  let uses: Use[];
  beforeAll(() => {
    const files = ['src/hosts/excel', 'src/addins/excel'].flatMap((folder) =>
      fs.readdirSync(path.join(ROOT, folder)).flatMap((name) => (name.endsWith('.ts') ? [path.join(ROOT, folder, name)] : [])),
    );
    uses = officeUses(ROOT, files);
  });

  const isGuarded = ({ place }: Use): boolean => place.startsWith(`${GUARDED.file}:`);

  test('nothing is used that Office 2021 lacks, but notes, behind isSetSupported', () => {
    const newer = uses.filter(({ set, version }) => set === 'ExcelApi' && compareVersions(version, CEILING) > 0);
    expect(newer.filter((use) => !isGuarded(use))).toEqual([]);
    expect(newestBySet(newer)).toEqual({ ExcelApi: GUARDED.version });
    expect(uses.length).toBeGreaterThan(100);
  });

  test('the manifest asks for those that the code uses, and nothing else is wrong with it', () => {
    // What commands share with Outlook says so in Outlook's sets; Excel has no others.
    const sets = newestBySet(uses.filter((use) => use.set !== 'Mailbox' && !isGuarded(use)));
    expect(Object.keys(sets).sort()).toEqual(['ExcelApi', 'SharedRuntime']);
    expect(manifestProblems(read('manifest.xml'), { address: address(), site: SITE, commands: COMMANDS, sets })).toEqual([]);
  });
});

describe('the page', () => {
  const directives = (name: string): ReadonlyMap<string, string> => {
    const content = page(name).querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content') ?? '';
    return new Map(content.split(';').map((one) => [one.trim().split(' ')[0] ?? '', one.trim().split(' ').slice(1).join(' ')]));
  };

  test.each(['taskpane.html', 'ayuda.html'])('%s runs no code of its own text', (name) => {
    const document = page(name);
    expect([...document.querySelectorAll('script')].filter((script) => !script.src || script.textContent !== '')).toEqual([]);
    expect(document.querySelectorAll('style, [style]')).toHaveLength(0);
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => element.getAttributeNames());
    expect(attributes.filter((attribute) => attribute.startsWith('on'))).toEqual([]);
  });

  test('taskpane.html loads its own files and office.js, from where Microsoft has it', () => {
    const document = page('taskpane.html');
    const sources = [...document.querySelectorAll('script')].map((script) => script.getAttribute('src'));
    expect(sources).toEqual([`${CDN}/lib/1/hosted/office.js`, 'excel.js']);
    for (const link of document.querySelectorAll('link'))
      expect(fs.existsSync(path.join(SITE, link.getAttribute('href') ?? ''))).toBe(true);
  });

  test('its policy lets nothing else in, and nothing out', () => {
    expect(Object.fromEntries(directives('taskpane.html'))).toEqual({
      'default-src': "'none'",
      'script-src': `'self' ${CDN}`,
      'worker-src': "'self'",
      'style-src': "'self'",
      'img-src': "'self' data:",
      'connect-src': "'self'",
      // Only where an Excel server of one's own must be confirmed by the person, which office.js asks in a frame.
      'frame-src': CDN,
      'base-uri': "'none'",
      'form-action': "'none'",
    });
    expect(directives('ayuda.html').get('default-src')).toBe("'none'");
    expect(directives('ayuda.html').has('script-src')).toBe(false);
  });

  test('the bundle names no other server and makes no code out of text', () => {
    const names = fs.readdirSync(SITE).filter((name) => name.endsWith('.js') && name !== RULE_PAGES);
    const text = names.map(read).join('\n');
    expect(text).not.toMatch(/\beval\(|new Function\(/);
    const servers = [...text.matchAll(/https?:\/\/([a-z0-9.-]+\.[a-z]{2,})/gi)].map((found) => found[1]);
    expect([...new Set(servers)].filter((server) => !ALLOWED.includes(server ?? ''))).toEqual([]);
  });
});

/** Spanish text alone, with addresses as examples. */
const RULE_PAGES = 'reglas.js';
/** Names of XML namespaces: nothing is asked of them. */
const ALLOWED: readonly string[] = ['www.w3.org', 'schemas.openxmlformats.org', 'purl.oclc.org'];

test('functions.json tells of every function, and each help link leads to its place', () => {
  const { functions } = JSON.parse(read('functions.json')) as { functions: { id: string; helpUrl: string }[] };
  expect(functions.map(({ id }) => id)).toEqual(FUNCIONES.map(({ nombre }) => nombre));
  const help = page('ayuda.html');
  for (const { helpUrl } of functions) {
    const [url, anchor] = helpUrl.split('#');
    expect(url).toBe(`${address()}/ayuda.html`);
    expect(help.getElementById(anchor ?? '')).not.toBeNull();
  }
});

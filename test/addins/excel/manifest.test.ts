import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { manifestProblems, type ManifestFacts } from '../../../tools/excel/check-manifest';
import { manifestFor, DEVELOPMENT } from '../../../tools/excel/manifest';
import { writeSiteFiles } from '../../../tools/excel/site';

const ROOT = path.resolve(__dirname, '../../..');
const ADDRESS = 'https://complementos.entidad.gov.co/seguimiento';
const COMMITTED = fs.readFileSync(path.join(ROOT, 'manifest.xml'), 'utf8');
const site = fs.mkdtempSync(path.join(os.tmpdir(), 'manifest-'));
const read = (): string => fs.readFileSync(path.join(site, 'manifest.xml'), 'utf8');
const facts = (more: Partial<ManifestFacts> = {}): ManifestFacts => ({
  address: ADDRESS,
  site,
  commands: ['revisar', 'marcar', 'quitarMarcas', 'generarResumen'],
  sets: { SharedRuntime: '1.1', ExcelApi: '1.13' },
  ...more,
});

beforeAll(() => {
  // The code itself is looked at in site.test.ts, over dist/excel.
  for (const name of ['taskpane.html', 'excel.js']) fs.writeFileSync(path.join(site, name), '');
  writeSiteFiles(ROOT, ADDRESS, site);
});
afterAll(() => {
  fs.rmSync(site, { recursive: true });
});

test('nothing is wrong with it', () => {
  expect(manifestProblems(read(), facts())).toEqual([]);
});

test('nothing of the development address is left', () => {
  expect(read()).not.toContain('localhost');
  expect(read()).toContain('<AppDomain>https://complementos.entidad.gov.co</AppDomain>');
});

test('the committed one is the one of the development address', () => {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, 'package.json'), 'utf8')) as { version: string };
  expect(manifestFor(COMMITTED, DEVELOPMENT, version)).toBe(COMMITTED);
});

test('an address with a character of XML is written out', () => {
  const xml = manifestFor(COMMITTED, 'https://entidad.gov.co/a&b', '1.0.0');
  expect(xml).toContain('https://entidad.gov.co/a&amp;b/taskpane.html');
});

/** One fault each, as somebody who edits the manifest could make it. */
const FAULTS: readonly (readonly [string, string | RegExp, string, string])[] = [
  ['not closed', '</OfficeApp>', '', 'no well-formed'],
  [
    'out of order',
    /(<Hosts>\s*<Host Name[^]*?<\/Hosts>)\s*(<Requirements>[^]*?<\/Requirements>)/,
    '$2$1',
    'OfficeApp: its children are out of order',
  ],
  ['an unknown element', '<AppDomains>', '<Rare/><AppDomains>', 'OfficeApp must not have Rare'],
  ['an element in the wrong place', '<GetStarted>', '<GetStarted><Icon/>', 'GetStarted must not have Icon'],
  ['a resource without definition', 'resid="Marcar.Tip"', 'resid="Marcar.Tipp"', 'names resource Marcar.Tipp, which is not defined'],
  [
    'a resource that nobody uses',
    '<bt:LongStrings>',
    '<bt:LongStrings><bt:String id="Otra" DefaultValue="x"/>',
    'resource Otra is never used',
  ],
  [
    'a resource of another kind',
    'Title resid="Marcar.Label"',
    'Title resid="Marcar.Tip"',
    'Title names Marcar.Tip, which is one of bt:LongStrings',
  ],
  ['a resource twice', ' id="Panel.Tip"', ' id="Marcar.Tip"', 'resource Marcar.Tip is defined twice'],
  ['a long name of a resource', /Panel\.Title"/g, 'Panel.Title.With.A.Very.Long.Name.Indeed"', 'a name of more than 32 characters'],
  ['a long label', 'DefaultValue="Marcar"', `DefaultValue="${'x'.repeat(126)}"`, 'Marcar.Label has more than 125 characters'],
  [
    'a long description',
    'DefaultValue="Revisa el',
    `DefaultValue="${'x'.repeat(200)}Revisa el`,
    'Description has more than 250 characters',
  ],
  ['a button without its name', 'DefaultValue="Quitar marcas"', 'DefaultValue=" "', 'Quitar.Label is empty'],
  ['a name that stands twice', 'id="Seguimiento.Marcar"', 'id="Seguimiento.Revisar"', 'id Seguimiento.Revisar stands twice'],
  ['no identity', /<Id>[^<]*/, '<Id>seguimiento', 'is no GUID'],
  ['a link by http', `"${ADDRESS}/ayuda.html"`, `"${ADDRESS.replace('https', 'http')}/ayuda.html"`, 'is not under'],
  ['a link to another server', `${ADDRESS}/functions.json`, 'https://example.com/functions.json', 'is not under'],
  ['a file that is not there', `${ADDRESS}/functions.json`, `${ADDRESS}/funciones.json`, 'is not a file of the site'],
  ['an icon of another size', 'seguimiento-32.png', 'seguimiento-64.png', 'is not a PNG of 32 × 32'],
  ['an icon that is no PNG', `${ADDRESS}/iconos/seguimiento-64.png`, `${ADDRESS}/ayuda.css`, 'is not a PNG of 64 × 64'],
  ['a size of an icon is missing', '<bt:Image size="80" resid="Panel.80"/>', '', 'lacks one of the sizes'],
  ['a button that nobody answers', '>marcar<', '>marcarTodo<', 'no code answers to the button «marcarTodo»'],
  ['two pages for one runtime', 'FunctionFile resid="Taskpane.Url"', 'FunctionFile resid="Help.Url"', 'the shared runtime needs one page'],
  ['a short runtime', 'lifetime="long"', 'lifetime="short"', 'the runtime must be «long»'],
  ['a newer Excel than the code needs', 'MinVersion="1.13"', 'MinVersion="1.15"', 'it asks for ExcelApi 1.15'],
];

test.each(FAULTS)('%s is told', (_, from, to, problem) => {
  const broken = read().replace(from, to);
  expect(broken).not.toBe(read());
  expect(manifestProblems(broken, facts()).join('\n')).toContain(problem);
});

test('a command without a button is told', () => {
  expect(manifestProblems(read(), facts({ commands: [...facts().commands, 'otra'] }))).toEqual(['no button calls «otra»']);
});

test("Microsoft's own reader of manifests takes it", () => {
  const tool = path.join(ROOT, 'node_modules/office-addin-manifest/cli.js');
  const said = execFileSync(process.execPath, [tool, 'info', path.join(site, 'manifest.xml')], { encoding: 'utf8' });
  expect(said).toMatch(/Name: Seguimiento\n/);
  expect(said).toMatch(/Type: TaskPaneApp\n/);
  expect(said).toContain(`Source Location: ${ADDRESS}/taskpane.html`);
});

/**
 * Microsoft's schemas of the manifest ([MS-OWEMXML], appendix A) are not ours to carry: a folder with OfficeAppManifestV1_1.xsd and
 * what it imports may be named in the variable MANIFEST_XSD.
 */
const schemas = process.env.MANIFEST_XSD;
const withSchemas = schemas === undefined ? test.skip : test;

withSchemas("Microsoft's schemas take it (needs the folder of the variable MANIFEST_XSD)", async () => {
  const file = (name: string) => ({ fileName: name, contents: schema(fs.readFileSync(path.join(schemas!, name), 'utf8')) });
  const main = 'OfficeAppManifestV1_1.xsd';
  const imported = fs.readdirSync(schemas!).filter((name) => name.endsWith('.xsd') && name !== main);
  const content = 'ContentAppVersionOverridesV1_0.xsd';
  const result = await validateXML({
    xml: [{ fileName: 'manifest.xml', contents: read() }],
    schema: [file(main)],
    preload: [...imported.map(file), ...(imported.includes(content) ? [] : [{ fileName: content, contents: CONTENT_STUB }])],
  });
  expect(result.errors).toEqual([]);
});

const CONTENT_STUB = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://schemas.microsoft.com/office/contentappversionoverrides"><xs:element name="VersionOverrides"/></xs:schema>`;
const RUNTIMES = `<xs:element name="Runtimes" minOccurs="0"><xs:complexType><xs:sequence><xs:element name="Runtime"><xs:complexType>
  <xs:attribute name="resid" use="required"/><xs:attribute name="lifetime" use="required"/>
</xs:complexType></xs:element></xs:sequence></xs:complexType></xs:element>`;

/** The published text was damaged by a search-and-replace, has an expression that no schema allows, and is older than shared runtimes. */
function schema(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replaceAll('https://www.w3.org/2001/XMLSchema', 'http://www.w3.org/2001/XMLSchema')
    .replaceAll('{0,3}?', '{0,3}')
    .replace(/(<xs:complexType name="Host" abstract="true">[^]*?<xs:sequence>)/, `$1${RUNTIMES}`);
}

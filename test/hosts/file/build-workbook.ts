/** Small workbooks for the tests, with the features that real ones have and the ways in which programs write them. */
import { zipSync } from 'fflate';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';

/** What the workbook holds beside a table in «Matriz» and an empty sheet «Otra hoja». */
export const FEATURES = [
  'styles',
  'theme',
  'notes',
  'richNote',
  'threads',
  'merges',
  'chart',
  'validation',
  'conditional',
  'names',
  'table',
  'macro',
  'protection',
  'headerImage',
  'calcChain',
  'rowStyles',
  'app',
] as const;
export type Feature = (typeof FEATURES)[number];

/** How it is written. */
export const MANNERS = ['singleQuotes', 'prefixed', 'strict', 'absolute', 'bom', 'pretty', 'bare', 'utf16'] as const;
export type Manner = (typeof MANNERS)[number];

export interface Plan {
  readonly features?: readonly Feature[];
  readonly manners?: readonly Manner[];
  /** Contents of `<sheetData>` of «Matriz» in place of the usual table. */
  readonly rows?: string;
}

const ROWS = [
  '<row r="1"><c r="A1" t="inlineStr"><is><t>Seguimiento</t></is></c></row>',
  '<row r="3" spans="1:5" ht="30" customHeight="1"><c r="A3" s="1" t="s"><v>0</v></c><c r="B3" s="1" t="s"><v>1</v></c><c r="D3" s="1" t="str"><v>x</v></c></row>',
  '<row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" s="2"><v>0.67</v></c><c r="C4" s="3"><v>44074</v></c><c r="D4" t="b"><v>1</v></c><c r="E4" t="e"><v>#N/A</v></c></row>',
  '<row r="5"/>',
  '<row r="6" s="4" customFormat="1"><c r="A6" s="4"/><c r="B6" s="2"><f>B4*2</f><v>1.34</v></c></row>',
  '<row r="9"><c r="B9" s="2"><f t="shared" ref="B9:B10" si="0">B4+1</f><v>1.67</v></c></row>',
  '<row r="10"><c r="B10" s="2"><f t="shared" si="0"/><v>2</v></c></row>',
].join('');

const STRINGS = `<sst xmlns="${MAIN}" count="3" uniqueCount="3"><si><t>ACTIVIDADES</t></si><si><r><t xml:space="preserve">% DE </t></r><r><rPr><b/></rPr><t>AVANCE</t></r><rPh sb="0" eb="1"><t>fonetica</t></rPh></si><si><t xml:space="preserve"> Publicar &amp; _x000D_
difundir</t></si></sst>`;

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="2"><font><sz val="10"/><name val="Arial"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor theme="4" tint="0.59999389629810485"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FF00FF00"/></patternFill></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFill="1"><alignment wrapText="1"/></xf><xf numFmtId="9" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="3" borderId="0" xfId="0" applyFill="1"/><xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>`;

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="T"><a:themeElements><a:clrScheme name="C"><a:dk1><a:sysClr val="windowText" lastClr="000000"/></a:dk1><a:lt1><a:sysClr val="window" lastClr="FFFFFF"/></a:lt1><a:dk2><a:srgbClr val="1F497D"/></a:dk2><a:lt2><a:srgbClr val="EEECE1"/></a:lt2><a:accent1><a:srgbClr val="4F81BD"/></a:accent1></a:clrScheme></a:themeElements></a:theme>`;

const VML_SPACES =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';
const noteShape = (id: number, row: number, column: number): string =>
  `<v:shape id="_x0000_s${String(id)}" type="#_x0000_t202" style="visibility:hidden"><x:ClientData ObjectType="Note"><x:Row>${String(row)}</x:Row><x:Column>${String(column)}</x:Column></x:ClientData></v:shape>`;

interface Draft {
  readonly parts: Map<string, string>;
  readonly overrides: string[];
  readonly sheetRelations: string[];
  readonly bookRelations: string[];
  /** Elements of «Matriz» by name, after its cells. */
  readonly tail: Map<string, string>;
}

const TAIL_ORDER =
  'sheetProtection mergeCells conditionalFormatting dataValidations pageMargins drawing legacyDrawing legacyDrawingHF tableParts'.split(
    ' ',
  );

export function buildWorkbook({ features = [], manners = [], rows = ROWS }: Plan = {}): Uint8Array {
  const draft: Draft = { parts: new Map(), overrides: [], sheetRelations: [], bookRelations: [], tail: new Map() };
  const has = (feature: Feature): boolean => features.includes(feature);
  addBook(draft, has);
  addSheetFeatures(draft, has);
  const tail = TAIL_ORDER.map((name) => draft.tail.get(name) ?? '').join('');
  const cells = has('styles') ? rows : rows.replace(/ s="\d+"/g, '').replace(/ customFormat="1"/g, '');
  const data = manners.includes('bare') ? cells.replace(/<(row|c) r="[A-Z0-9]+"/g, '<$1') : cells;
  const columns = has('rowStyles') && has('styles') ? '<cols><col min="4" max="4" width="30" style="4" customWidth="1"/></cols>' : '';
  const view = '<sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>';
  draft.parts.set('xl/worksheets/sheet1.xml', sheet(`<dimension ref="A1:E10"/>${view}${columns}<sheetData>${data}</sheetData>${tail}`));
  draft.parts.set(
    'xl/worksheets/sheet2.xml',
    sheet('<sheetData/><pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>'),
  );
  if (draft.sheetRelations.length > 0) draft.parts.set('xl/worksheets/_rels/sheet1.xml.rels', relations(draft.sheetRelations));
  return packed(draft, manners);
}

function sheet(contents: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${contents}</worksheet>`;
}

function relations(items: readonly string[]): string {
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

function relation(id: string, kind: string, target: string): string {
  return `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="/${path}" ContentType="${type}"/>`;
}

function addBook({ parts, overrides, bookRelations }: Draft, has: (feature: Feature) => boolean): void {
  const main = has('macro') ? 'application/vnd.ms-excel.sheet.macroEnabled.main+xml' : `${TYPES}.spreadsheetml.sheet.main+xml`;
  const names = has('names')
    ? '<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">Matriz!$3:$3</definedName><definedName name="Avances">Matriz!$B$4:$B$10</definedName></definedNames>'
    : '';
  const list =
    '<sheets><sheet name="Matriz" sheetId="1" r:id="rId1"/><sheet name="Otra hoja" sheetId="7" state="hidden" r:id="rId2"/></sheets>';
  parts.set('_rels/.rels', relations([relation('rId1', 'officeDocument', 'xl/workbook.xml')]));
  parts.set(
    'xl/workbook.xml',
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><bookViews><workbookView activeTab="0"/></bookViews>${list}${names}<calcPr calcId="191029"/></workbook>`,
  );
  bookRelations.push(relation('rId1', 'worksheet', 'worksheets/sheet1.xml'), relation('rId2', 'worksheet', 'worksheets/sheet2.xml'));
  overrides.push(override('xl/workbook.xml', main));
  for (const number of ['1', '2']) overrides.push(override(`xl/worksheets/sheet${number}.xml`, `${TYPES}.spreadsheetml.worksheet+xml`));
  const shared = (kind: string, path: string, type: string, text: string): void => {
    parts.set(`xl/${path}`, text);
    bookRelations.push(relation(`rId${String(bookRelations.length + 1)}`, kind, path));
    overrides.push(override(`xl/${path}`, type));
  };
  shared('sharedStrings', 'sharedStrings.xml', `${TYPES}.spreadsheetml.sharedStrings+xml`, STRINGS);
  if (has('styles')) shared('styles', 'styles.xml', `${TYPES}.spreadsheetml.styles+xml`, STYLES);
  if (has('theme')) shared('theme', 'theme/theme1.xml', `${TYPES}.theme+xml`, THEME);
  if (has('calcChain'))
    shared(
      'calcChain',
      'calcChain.xml',
      `${TYPES}.spreadsheetml.calcChain+xml`,
      `<calcChain xmlns="${MAIN}"><c r="B6" i="1"/></calcChain>`,
    );
  if (has('macro')) shared('vbaProject', 'vbaProject.bin', 'application/vnd.ms-office.vbaProject', 'no es un proyecto de verdad');
  if (has('app')) {
    parts.set('docProps/app.xml', '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>');
    overrides.push(override('docProps/app.xml', `${TYPES}.extended-properties+xml`));
  }
}

function addSheetFeatures(draft: Draft, has: (feature: Feature) => boolean): void {
  const { parts, overrides, sheetRelations, tail } = draft;
  tail.set('pageMargins', '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>');
  const linked = (kind: string, path: string, type: string, text: string): string => {
    const id = `rId${String(sheetRelations.length + 1)}`;
    parts.set(`xl/${path}`, text);
    sheetRelations.push(relation(id, kind, `../${path}`));
    if (type !== '') overrides.push(override(`xl/${path}`, type));
    return id;
  };
  if (has('protection')) tail.set('sheetProtection', '<sheetProtection sheet="1" objects="1"/>');
  if (has('merges')) tail.set('mergeCells', '<mergeCells count="1"><mergeCell ref="A6:A7"/></mergeCells>');
  if (has('conditional')) {
    const rule = (cells: string): string =>
      `<conditionalFormatting sqref="${cells}"><cfRule type="expression" priority="1"><formula>B4&gt;1</formula></cfRule></conditionalFormatting>`;
    tail.set('conditionalFormatting', rule('B4') + rule('B6'));
  }
  if (has('validation'))
    tail.set(
      'dataValidations',
      '<dataValidations count="1"><dataValidation type="decimal" sqref="B4"><formula1>0</formula1></dataValidation></dataValidations>',
    );
  if (has('chart')) addChart(draft, linked);
  if (has('notes') || has('richNote') || has('threads')) addNotes(draft, has, linked);
  if (has('headerImage')) {
    const vml = `<xml ${VML_SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="3"/></o:shapelayout><v:shape id="LH" o:spid="_x0000_s3073" type="#_x0000_t75"/></xml>`;
    tail.set('legacyDrawingHF', `<legacyDrawingHF r:id="${linked('vmlDrawing', 'drawings/vmlDrawing9.vml', '', vml)}"/>`);
  }
  if (has('table')) {
    const table = `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A3:B4"><tableColumns count="2"><tableColumn id="1" name="ACTIVIDADES"/><tableColumn id="2" name="% DE AVANCE"/></tableColumns></table>`;
    tail.set(
      'tableParts',
      `<tableParts count="1"><tablePart r:id="${linked('table', 'tables/table1.xml', `${TYPES}.spreadsheetml.table+xml`, table)}"/></tableParts>`,
    );
  }
}

type Linked = (kind: string, path: string, type: string, text: string) => string;

function addChart({ parts, overrides, tail }: Draft, linked: Linked): void {
  const drawing = '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>';
  tail.set('drawing', `<drawing r:id="${linked('drawing', 'drawings/drawing1.xml', `${TYPES}.drawing+xml`, drawing)}"/>`);
  parts.set('xl/drawings/_rels/drawing1.xml.rels', relations([relation('rId1', 'chart', '../charts/chart1.xml')]));
  parts.set('xl/charts/chart1.xml', '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"/>');
  overrides.push(override('xl/charts/chart1.xml', `${TYPES}.drawingml.chart+xml`));
}

function addNotes({ tail }: Draft, has: (feature: Feature) => boolean, linked: Linked): void {
  const notes = [
    ...(has('notes') ? ['<comment ref="B4" authorId="0"><text><t>Revisar</t></text></comment>'] : []),
    ...(has('richNote')
      ? [
          '<comment ref="A4" authorId="1"><text><r><rPr><b/></rPr><t>Ana:</t></r><r><t xml:space="preserve">\nfalta el acta</t></r></text></comment>',
        ]
      : []),
    ...(has('threads') ? ['<comment ref="D4" authorId="1"><text><t>[Comentario encadenado]</t></text></comment>'] : []),
  ];
  const shapes = [noteShape(1025, 3, 1), noteShape(1026, 3, 0), noteShape(1027, 3, 3)].slice(0, notes.length);
  const list = `<comments xmlns="${MAIN}"><authors><author>OCI</author><author>Ana</author></authors><commentList>${notes.join('')}</commentList></comments>`;
  const vml = `<xml ${VML_SPACES}><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202"/>${shapes.join('')}</xml>`;
  linked('comments', 'comments1.xml', `${TYPES}.spreadsheetml.comments+xml`, list);
  tail.set('legacyDrawing', `<legacyDrawing r:id="${linked('vmlDrawing', 'drawings/vmlDrawing1.vml', '', vml)}"/>`);
  if (!has('threads')) return;
  const threads =
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="D4" id="{1}"><text>Hola</text></threadedComment></ThreadedComments>';
  linked('threadedComment', 'threadedComments/threadedComment1.xml', 'application/vnd.ms-excel.threadedcomments+xml', threads);
}

function packed(draft: Draft, manners: readonly Manner[]): Uint8Array {
  const { parts, overrides, bookRelations } = draft;
  parts.set('xl/_rels/workbook.xml.rels', relations(bookRelations));
  const defaults = ['rels:application/vnd.openxmlformats-package.relationships+xml', 'xml:application/xml', `vml:${TYPES}.vmlDrawing`]
    .filter((one) => !one.startsWith('vml') || [...parts.keys()].some((path) => path.endsWith('.vml')))
    .map((one) => `<Default Extension="${one.slice(0, one.indexOf(':'))}" ContentType="${one.slice(one.indexOf(':') + 1)}"/>`);
  const types = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults.join('')}${overrides.join('')}</Types>`;
  const all = new Map([['[Content_Types].xml', types], ...parts]);
  const files = [...all].map(([path, text]) => [path, /\.(xml|rels)$/.test(path) ? written(path, text, manners) : utf8(text)] as const);
  return zipSync(Object.fromEntries(files), { mtime: new Date(2024, 0, 15) });
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function written(path: string, text: string, manners: readonly Manner[]): Uint8Array {
  const isSpreadsheetPart = text.includes(`xmlns="${MAIN}"`);
  let out = text;
  if (manners.includes('prefixed') && isSpreadsheetPart)
    out = out.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace(`xmlns="${MAIN}"`, `xmlns:x="${MAIN}"`);
  if (manners.includes('absolute') && path.endsWith('.rels')) out = absoluteTargets(path, out);
  if (manners.includes('singleQuotes')) out = out.replace(/"/g, "'");
  if (manners.includes('pretty')) out = pretty(out, path);
  if (manners.includes('strict'))
    out = out
      .split(MAIN)
      .join('http://purl.oclc.org/ooxml/spreadsheetml/main')
      .split(RELATIONS)
      .join('http://purl.oclc.org/ooxml/officeDocument/relationships');
  if (manners.includes('utf16') && isSpreadsheetPart) return utf16(`\ufeff${HEADER.replace('UTF-8', 'UTF-16')}${out}`);
  return utf8((manners.includes('bom') ? '\ufeff' : '') + HEADER + out);
}

/** Line breaks between the elements, but not inside texts. */
function pretty(text: string, path: string): string {
  return /sharedStrings|comments|sheet1/.test(path) ? text : text.replace(/></g, '>\n  <');
}

function absoluteTargets(path: string, text: string): string {
  const folder = path.replace(/_rels\/[^/]*$/, '');
  return text.replace(/Target="([^"]*)"/g, (_, target: string) => {
    const up = target.startsWith('../') ? folder.replace(/[^/]+\/$/, '') : folder;
    return `Target="/${up}${target.replace('../', '')}"`;
  });
}

function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  for (let at = 0; at < text.length; at++) new DataView(bytes.buffer).setUint16(at * 2, text.charCodeAt(at), true);
  return bytes;
}

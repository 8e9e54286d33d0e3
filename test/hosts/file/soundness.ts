/** What a spreadsheet program may stumble over in a package, as sentences. Written apart from the code that it checks. */
import { unzipSync } from 'fflate';

/** Parts by name, in the order of the file. */
export type Parts = ReadonlyMap<string, Uint8Array>;

export function partsOf(file: Uint8Array): Parts {
  return new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/')));
}

const WORKSHEET_ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState ' +
  'dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup ' +
  'headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture ' +
  'oleObjects controls webPublishItems tableParts extLst'
).split(' ');

const STYLES_ORDER = 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

interface Node {
  readonly name: string;
  readonly local: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
}

/** A small strict parser of its own; null where the text is not well formed. */
function parseXml(text: string): Node | null {
  const root: Node = { name: '', local: '', attributes: {}, children: [] };
  const open = [root];
  const token =
    /<\?[^]*?\?>|<!--[^]*?-->|<!\[CDATA\[[^]*?\]\]>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|<|[^<]+/g;
  for (const [all, close, name, attributes = '', empty] of text.replace(/^\ufeff/, '').matchAll(token)) {
    if (all === '<') return null;
    if (name === undefined) {
      if (!all.startsWith('<') && /&(?!(amp|lt|gt|quot|apos|#\d+|#x[0-9a-f]+);)/i.test(all)) return null;
      continue;
    }
    if (close === '/') {
      if (open.length < 2 || open.pop()!.name !== name) return null;
      continue;
    }
    const pairs = [...attributes.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
      (found) => [found[1]!, found[2] ?? found[3] ?? ''] as const,
    );
    if (new Set(pairs.map(([key]) => key)).size < pairs.length) return null;
    const node: Node = { name, local: name.slice(name.indexOf(':') + 1), attributes: Object.fromEntries(pairs), children: [] };
    open[open.length - 1]!.children.push(node);
    if (empty !== '/') open.push(node);
  }
  return open.length === 1 && root.children.length === 1 ? root.children[0]! : null;
}

function textOf(parts: Parts, name: string): string {
  const bytes = parts.get(name);
  return new TextDecoder(bytes?.[0] === 0xff ? 'utf-16le' : 'utf-8').decode(bytes);
}

export function soundness(file: Uint8Array): string[] {
  const parts = partsOf(file);
  const trees = new Map<string, Node>();
  const problems: string[] = [];
  for (const name of parts.keys()) {
    if (!/\.(xml|rels|vml)$/i.test(name)) continue;
    const tree = parseXml(textOf(parts, name));
    if (tree !== null) trees.set(name, tree);
    else problems.push(`${name}: no es XML bien formado`);
  }
  return [...problems, ...typeProblems(parts, trees), ...relationProblems(parts, trees), ...sheetProblems(trees), ...vmlProblems(parts)];
}

function typeProblems(parts: Parts, trees: ReadonlyMap<string, Node>): string[] {
  const entries = trees.get('[Content_Types].xml')?.children ?? [];
  const overrides = entries
    .filter(({ local }) => local === 'Override')
    .map(({ attributes }) => attributes['PartName']!.replace(/^\//, '').toLowerCase());
  const defaults = new Set(
    entries.filter(({ local }) => local === 'Default').map(({ attributes }) => attributes['Extension']!.toLowerCase()),
  );
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  return [
    ...overrides.filter((name, index) => overrides.indexOf(name) !== index).map((name) => `tipo repetido: ${name}`),
    ...overrides.filter((name) => !names.has(name)).map((name) => `tipo de una parte que no está: ${name}`),
    ...[...names]
      .filter((name) => name !== '[content_types].xml' && !overrides.includes(name) && !defaults.has(name.slice(name.lastIndexOf('.') + 1)))
      .map((name) => `parte sin tipo: ${name}`),
  ];
}

function resolve(source: string, target: string): string {
  const base = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  const steps: string[] = [];
  for (const step of [...base, ...target.split('/')]) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return decodeURIComponent(steps.join('/')).toLowerCase();
}

function relationProblems(parts: Parts, trees: ReadonlyMap<string, Node>): string[] {
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  const problems: string[] = [];
  for (const [name, tree] of trees) {
    const source = name.replace(/_rels\/([^/]*)\.rels$/, '$1');
    if (source === name) continue;
    const ids = tree.children.map(({ attributes }) => attributes['Id']);
    if (new Set(ids).size < ids.length) problems.push(`${name}: identificadores de relación repetidos`);
    if (source !== '' && !parts.has(source)) problems.push(`${name}: relaciones de una parte que no está`);
    for (const { attributes } of tree.children) {
      if (attributes['TargetMode'] !== 'External' && !names.has(resolve(source, attributes['Target']!))) {
        problems.push(`${name}: relación colgante a ${attributes['Target']!}`);
      }
    }
    const used = trees.get(source) === undefined ? [] : relationIdsIn(trees.get(source)!);
    for (const id of used) if (!ids.includes(id)) problems.push(`${source}: usa la relación ${id}, que no está`);
  }
  return problems;
}

function relationIdsIn(node: Node): string[] {
  const own = Object.entries(node.attributes).flatMap(([name, value]) => (name === 'r:id' ? [value] : []));
  return [...own, ...node.children.flatMap(relationIdsIn)];
}

function orderProblems(name: string, node: Node, order: readonly string[]): string[] {
  const ranks = node.children.filter(({ local }) => order.includes(local)).map(({ local }) => order.indexOf(local));
  const single = ranks.filter((rank) => order[rank] !== 'conditionalFormatting');
  return [
    ...(ranks.some((rank, index) => index > 0 && rank < ranks[index - 1]!) ? [`${name}: elementos fuera de orden`] : []),
    ...(new Set(single).size < single.length ? [`${name}: elementos repetidos`] : []),
  ];
}

function sheetProblems(trees: ReadonlyMap<string, Node>): string[] {
  const problems: string[] = [];
  let formats = 0;
  for (const [name, tree] of trees) {
    if (tree.local === 'workbook') problems.push(...workbookProblems(name, tree));
    if (tree.local === 'styleSheet') {
      problems.push(...orderProblems(name, tree, STYLES_ORDER), ...countProblems(name, tree));
      formats = tree.children.find(({ local }) => local === 'cellXfs')?.children.length ?? 0;
    }
  }
  for (const [name, tree] of trees) {
    if (tree.local !== 'worksheet') continue;
    problems.push(...orderProblems(name, tree, WORKSHEET_ORDER), ...cellProblems(name, tree, formats));
  }
  return problems;
}

function workbookProblems(name: string, tree: Node): string[] {
  const sheets = tree.children.find(({ local }) => local === 'sheets')?.children ?? [];
  const repeated = (key: string): boolean => new Set(sheets.map(({ attributes }) => attributes[key]!.toLowerCase())).size < sheets.length;
  return [
    ...(repeated('name') ? [`${name}: nombres de hoja repetidos`] : []),
    ...(repeated('sheetId') ? [`${name}: números de hoja repetidos`] : []),
    ...sheets.filter(({ attributes }) => attributes['name']!.length > 31).map(() => `${name}: nombre de hoja demasiado largo`),
  ];
}

function countProblems(name: string, tree: Node): string[] {
  return tree.children
    .filter(({ attributes, children }) => attributes['count'] !== undefined && Number(attributes['count']) !== children.length)
    .map(({ local }) => `${name}: cuenta de ${local} equivocada`);
}

function cellProblems(name: string, tree: Node, formats: number): string[] {
  const rows = tree.children.find(({ local }) => local === 'sheetData')?.children ?? [];
  const numbers = rows.map(({ attributes }) => Number(attributes['r'] ?? NaN)).filter((row) => !Number.isNaN(row));
  const cells = rows.flatMap(({ children }) => children.filter(({ local }) => local === 'c'));
  const places = cells.map(({ attributes }) => attributes['r']).filter((place) => place !== undefined);
  return [
    ...(numbers.some((row, index) => index > 0 && row <= numbers[index - 1]!) ? [`${name}: filas fuera de orden`] : []),
    ...(new Set(places).size < places.length ? [`${name}: celdas repetidas`] : []),
    ...(cells.some(({ attributes }) => Number(attributes['s'] ?? 0) >= Math.max(1, formats)) ? [`${name}: estilo que no está`] : []),
  ];
}

function vmlProblems(parts: Parts): string[] {
  const seen = new Map<number, string>();
  const problems: string[] = [];
  for (const name of parts.keys()) {
    if (!name.endsWith('.vml')) continue;
    const text = textOf(parts, name);
    const blocks = /<o:idmap[^>]*data=["']([^"']*)/.exec(text)?.[1]?.split(',').map(Number);
    if (blocks === undefined) continue;
    for (const block of blocks) {
      if (seen.has(block)) problems.push(`${name}: bloque ${String(block)} también en ${seen.get(block)!}`);
      seen.set(block, name);
    }
    const ids = [...text.matchAll(/\s(?:o:sp)?id=["']_x0000_s(\d+)["']/g)].map((found) => Number(found[1]));
    if (new Set(ids).size < ids.length) problems.push(`${name}: figuras con el mismo número`);
    if (ids.some((id) => !blocks.includes(Math.floor(id / 1024)))) problems.push(`${name}: figura fuera de sus bloques`);
  }
  return problems;
}

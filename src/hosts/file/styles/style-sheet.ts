/**
 * The style sheet of a workbook. Additions go to the end of its lists and carry our sign, so that those that nobody
 * uses any more can be taken out again and the part is, to the byte, what it was.
 */
import { childrenOf, prefixOf, rootOf, type Element } from '../xml/elements';
import { append, signed, splice, type Splice } from '../xml/splice';
import { damagedXml } from '../xml/damaged';
import { itemAttribute } from './attributes';
import { formatCode } from './number-formats';
import { Section } from './section';

export type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs';

/** Children of `<styleSheet>` in the order of the schema (CT_Stylesheet). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** What a list must hold before anything of ours; the first two fills are fixed by Excel, whatever stands there. */
const BASE: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};
const LISTS = Object.keys(BASE) as ListName[];

/** The first number that a workbook may give to a format of its own. */
const FIRST_CUSTOM_FORMAT = 164;

/** Without it LibreOffice gives the cells without a style a font of its own. */
const NORMAL = '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>';

/** The style sheet of a workbook that has none. @param main the namespace of its dialect. */
export function newStyleSheet(main: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="${main}">${NORMAL}</styleSheet>`;
}

export class StyleSheet {
  private readonly xml: string;
  private readonly prefix: string;
  private readonly lists: ReadonlyMap<string, Section>;
  private readonly codes: Map<number, string>;

  constructor(xml: string) {
    this.xml = completed(xml);
    const root = rootOf(this.xml);
    this.prefix = prefixOf(root);
    this.lists = new Map(childrenOf(this.xml, root).map((element) => [element.local, new Section(this.xml, element)]));
    this.codes = new Map(
      this.section('numFmts')
        .texts()
        .map((item) => [Number(itemAttribute(item, 'numFmtId')), itemAttribute(item, 'formatCode') ?? '']),
    );
  }

  /** The item's XML, empty where there is none. */
  item(list: ListName, index: number): string {
    return this.section(list).text(index);
  }

  length(list: ListName): number {
    return this.section(list).length;
  }

  /** Index of an item of ours, written without prefix; added at the end where it does not stand yet. */
  add(list: ListName, item: string): number {
    const section = this.section(list);
    for (const missing of BASE[list].slice(section.length)) section.add(prefixed(missing, this.prefix));
    return section.add(prefixed(item, this.prefix));
  }

  /** Index of a cell format made out of one that stands here. */
  addFormat(xf: string): number {
    return this.section('cellXfs').add(xf);
  }

  /** The number-format code of a style, null for General. */
  codeOf(style: number): string | null {
    const id = itemAttribute(this.item('cellXfs', style), 'numFmtId');
    return id === null ? null : formatCode(Number(id), this.codes);
  }

  /** The number of a format code, added where nobody has it. @param code one that needs no escaping. */
  formatId(code: string): number {
    for (const [id, standing] of this.codes) if (standing === code) return id;
    const id = Math.max(FIRST_CUSTOM_FORMAT, ...[...this.codes.keys()].map((taken) => taken + 1));
    this.add('numFmts', `<numFmt numFmtId="${String(id)}" formatCode="${code}"/>`);
    this.codes.set(id, code);
    return id;
  }

  /** Takes out what is ours and unused. @param used the styles that some cell, row or column names. */
  prune(used: ReadonlySet<number>): void {
    this.section('cellXfs').prune((index) => used.has(index));
    const formats = [...this.section('cellXfs').texts(), ...this.section('cellStyleXfs').texts()];
    const named = (attribute: string): Set<string | null> => new Set(formats.map((xf) => itemAttribute(xf, attribute)));
    const uses = { fontId: named('fontId'), fillId: named('fillId'), borderId: named('borderId'), numFmtId: named('numFmtId') };
    this.section('fonts').prune((index) => uses.fontId.has(String(index)));
    this.section('fills').prune((index) => uses.fillId.has(String(index)));
    this.section('borders').prune((index) => uses.borderId.has(String(index)));
    this.section('numFmts').prune((_, item) => uses.numFmtId.has(itemAttribute(item, 'numFmtId')));
  }

  /** True where some cell format is ours. */
  get hasOurs(): boolean {
    return this.section('cellXfs').hasOurs;
  }

  text(): string {
    const inUse = LISTS.some((name) => this.section(name).holdsMore(BASE[name].length));
    const splices = LISTS.flatMap((name): Splice[] => {
      const section = this.section(name);
      const isSpare = section.isOurs && (!inUse || section.length === 0);
      return isSpare ? [{ ...section.place, text: '' }] : section.splices();
    });
    return splice(this.xml, splices);
  }

  private section(list: ListName): Section {
    const section = this.lists.get(list);
    if (section === undefined) throw damagedXml();
    return section;
  }
}

/** XML of ours, written without prefix, as the elements around it are written. */
function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
}

/** With the lists that are missing, signed as ours; `text()` leaves them out where nothing of ours is in use. */
function completed(xml: string): string {
  const root = rootOf(xml);
  const children = childrenOf(xml, root);
  const missing = LISTS.filter((name) => !children.some((element) => element.local === name));
  return splice(
    xml,
    missing.map((name) => insertion(xml, root, children, newList(prefixOf(root), name), ORDER.indexOf(name))),
  );
}

function newList(prefix: string, name: ListName): string {
  const items = BASE[name].map((item) => signed(prefixed(item, prefix)));
  return signed(`<${prefix}${name} count="${String(items.length)}">${items.join('')}</${prefix}${name}>`);
}

function insertion(xml: string, root: Element, children: readonly Element[], text: string, rank: number): Splice {
  const next = children.find((element) => ORDER.indexOf(element.local) > rank);
  return next === undefined ? append(xml, root, text) : { start: next.start, end: next.start, text };
}

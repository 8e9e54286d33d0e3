/**
 * The style sheet of a workbook. Additions go to the end of its lists and carry our sign, so that those that nobody
 * uses any more can be taken out again and the part is, to the byte, what it was.
 */
import { childrenOf, prefixOf, rootOf } from '../xml/elements';
import { signed, splice, type Splice } from '../xml/splice';
import { itemAttribute } from './attributes';
import { formatCode } from './number-formats';
import { Section } from './section';

type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellStyleXfs' | 'cellXfs';

/** Children of `<styleSheet>` in the order of the schema (CT_Stylesheet). */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'];

/** What a list must hold before anything of ours; the first two fills are fixed by Excel, whatever stands there. */
const BASE: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
};

/** The first number that a workbook may give to a format of its own. */
const FIRST_CUSTOM_FORMAT = 164;

export class StyleSheet {
  private readonly xml: string;
  private readonly sections: ReadonlyMap<string, Section>;
  private readonly codes = new Map<number, string>();

  /** @param main the namespace of the workbook's dialect, for a style sheet that does not exist yet. */
  constructor(xml: string | null, main: string) {
    this.xml = xml ?? newStyleSheet(main);
    const root = rootOf(this.xml);
    this.sections = new Map(childrenOf(this.xml, root).map((element) => [element.local, new Section(this.xml, element)]));
    for (const item of this.list('numFmts')) this.codes.set(Number(itemAttribute(item, 'numFmtId')), itemAttribute(item, 'formatCode') ?? '');
  }

  /** The items of a list, by index; empty where the list does not exist. */
  list(name: ListName): string[] {
    return this.sections.get(name)?.texts() ?? [];
  }

  item(name: ListName, index: number): string {
    return this.sections.get(name)?.text(index) ?? '';
  }

  /** The number-format code of a style, null for General. */
  codeOf(style: number): string | null {
    const id = itemAttribute(this.item('cellXfs', style), 'numFmtId');
    return id === null ? null : formatCode(Number(id), this.codes);
  }
}

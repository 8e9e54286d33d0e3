/** The rows that a sheet repeats on every printed page: a name of the workbook part that belongs to the sheet. */
import type { Tab } from '../../../core/edits/edit';
import { damagedXml } from '../xml/damaged';
import { attributeOf, childOf, childrenOf, prefixOf, rootOf, type Element } from '../xml/elements';
import { escapeText } from '../xml/escape';
import { append, removeChildren, splice } from '../xml/splice';

const NAME = '_xlnm.Print_Titles';

/** What may stand between the sheets and the names (CT_Workbook). */
const BEFORE_NAMES = ['sheets', 'functionGroups', 'externalReferences'];

/** The workbook part with the rows that `tab`, the sheet at `index`, repeats; it stays as it is where it says so already. */
export function withPrintTitles(xml: string, index: number, tab: Tab): string {
  const root = rootOf(xml);
  const prefix = prefixOf(root);
  const list = childOf(xml, root, 'definedNames');
  const standing = list === undefined ? undefined : childrenOf(xml, list).find((name) => isTitlesOf(xml, name, index));
  const text = tab.print === undefined ? '' : nameXml(prefix, index, tab.name, tab.print.repeatedRows);
  if (standing !== undefined && list !== undefined) {
    const { start, end } = standing;
    return splice(xml, text === '' ? removeChildren(xml, list, [standing]) : [{ start, end, text }]);
  }
  if (text === '') return xml;
  if (list !== undefined) return splice(xml, [append(xml, list, text)]);
  const place = childrenOf(xml, root)
    .filter(({ local }) => BEFORE_NAMES.includes(local))
    .pop();
  if (place === undefined) throw damagedXml();
  return splice(xml, [{ start: place.end, end: place.end, text: `<${prefix}definedNames>${text}</${prefix}definedNames>` }]);
}

function isTitlesOf(xml: string, name: Element, index: number): boolean {
  return attributeOf(xml, name, 'name') === NAME && Number(attributeOf(xml, name, 'localSheetId') ?? -1) === index;
}

function nameXml(prefix: string, index: number, sheet: string, [first, last]: readonly [number, number]): string {
  const rows = `'${sheet.replace(/'/g, "''")}'!$${String(first)}:$${String(last)}`;
  return `<${prefix}definedName name="${NAME}" localSheetId="${String(index)}">${escapeText(rows)}</${prefix}definedName>`;
}

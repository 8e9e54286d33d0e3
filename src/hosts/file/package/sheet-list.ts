/** The list of sheets in the workbook part. */
import { HostError } from '../../host';
import type { Tab } from '../../../core/edits/edit';
import { withAttribute, withoutAttribute } from '../styles/attributes';
import { attributeOf, attributesOf, childOf, childrenOf, descendant, prefixOf, rootOf, type Element } from '../xml/elements';
import { escapeAttribute } from '../xml/escape';
import { append, removeChildren, splice, type Splice } from '../xml/splice';
import { damagedXml } from '../xml/damaged';

function listOf(xml: string): Element {
  const list = descendant(xml, rootOf(xml), 'sheets');
  if (list === undefined) throw damagedXml();
  return list;
}

/** Adds a sheet at the end. @param relations the namespace of `r:id`. */
export function addSheet(xml: string, tab: Tab, id: string, relations: string): string {
  const list = listOf(xml);
  const ids = childrenOf(xml, list).map((sheet) => Number(attributeOf(xml, sheet, 'sheetId') ?? 0));
  const state = tab.visibility === 'visible' ? '' : ` state="${tab.visibility}"`;
  const number = String(ids.reduce((last, one) => Math.max(last, one), 0) + 1);
  const name = escapeAttribute(tab.name);
  const text = `<${prefixOf(list)}sheet name="${name}" sheetId="${number}"${state}${declaration(xml, relations)} r:id="${id}"/>`;
  return splice(xml, [append(xml, list, text)]);
}

/** Sets how a sheet of ours shows; its name is written as the tab has it. */
export function restateSheet(xml: string, index: number, tab: Tab): string {
  const sheet = childrenOf(xml, listOf(xml))[index];
  if (sheet === undefined) throw damagedXml();
  const named = withAttribute(xml.slice(sheet.start, sheet.end), 'name', escapeAttribute(tab.name));
  const text = tab.visibility === 'visible' ? withoutAttribute(named, 'state') : withAttribute(named, 'state', tab.visibility);
  return splice(xml, [{ start: sheet.start, end: sheet.end, text }]);
}

function declaration(xml: string, relations: string): string {
  const declared = attributesOf(xml, rootOf(xml)).some(({ name, value }) => name === 'xmlns:r' && value === relations);
  return declared ? '' : ` xmlns:r="${relations}"`;
}

/** Takes a sheet out, with the names that belong to it; what counts sheets by their position counts on. */
export function dropSheet(xml: string, index: number): string {
  const list = listOf(xml);
  const sheets = childrenOf(xml, list);
  const gone = sheets[index];
  if (gone === undefined) throw damagedXml();
  if (sheets.length === 1) throw new HostError('no-se-puede-escribir', 'Es la única hoja del libro y no se puede quitar.');
  return splice(xml, [...removeChildren(xml, list, [gone]), ...nameChanges(xml, index), ...viewChanges(xml, index, sheets.length - 1)]);
}

function nameChanges(xml: string, index: number): Splice[] {
  const list = childOf(xml, rootOf(xml), 'definedNames');
  if (list === undefined) return [];
  const names = childrenOf(xml, list);
  const scope = (name: Element) => attributesOf(xml, name).find((attribute) => attribute.name === 'localSheetId');
  const gone = names.filter((name) => Number(scope(name)?.value ?? -1) === index);
  if (gone.length === names.length && gone.length > 0) return [{ start: list.start, end: list.end, text: '' }];
  const moved = names.flatMap((name): Splice[] => {
    const place = scope(name);
    const at = Number(place?.value ?? -1);
    return place !== undefined && at > index ? [{ start: place.valueStart, end: place.valueEnd, text: String(at - 1) }] : [];
  });
  return [...removeChildren(xml, list, gone), ...moved];
}

/** The sheet that is shown first is counted by position too. */
function viewChanges(xml: string, index: number, left: number): Splice[] {
  const views = childOf(xml, rootOf(xml), 'bookViews');
  return (views === undefined ? [] : childrenOf(xml, views))
    .flatMap((view) => attributesOf(xml, view).filter(({ name }) => name === 'activeTab' || name === 'firstSheet'))
    .flatMap(({ value, valueStart, valueEnd }): Splice[] => {
      const at = Number(value);
      const moved = Math.max(0, Math.min(at > index ? at - 1 : at, left - 1));
      return moved === at ? [] : [{ start: valueStart, end: valueEnd, text: String(moved) }];
    });
}

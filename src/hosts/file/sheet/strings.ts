import { childrenOf, nextElement, nextTag, textOf, type Element } from '../xml/elements';
import { unescapeCodes, unescapeXml } from '../xml/escape';

/** The text of `<si>`, `<is>` or a note's `<text>`: its runs joined, phonetic hints left out. */
export function richText(xml: string, element: Element): string {
  return unescapeCodes(plainText(xml, element) ?? runsOf(xml, element));
}

/** The common case, one `<t>` and nothing else, without looking at every tag. */
function plainText(xml: string, element: Element): string | null {
  if (!xml.startsWith('<t>', element.openEnd)) return null;
  const start = element.openEnd + 3;
  const end = xml.indexOf('<', start);
  return end + 4 === element.closeStart && xml.startsWith('</t>', end) ? unescapeXml(xml.slice(start, end)) : null;
}

function runsOf(xml: string, element: Element): string {
  return childrenOf(xml, element)
    .map((child) => {
      if (child.local === 't') return textOf(xml, child);
      return child.local === 'r' ? runsOf(xml, child) : '';
    })
    .join('');
}

/** The text of an `<is>`, given what stands inside it. */
export function inlineText(contents: string): string {
  const end = contents.length;
  return richText(contents, { name: 'is', local: 'is', start: 0, openEnd: 0, closeStart: end, end, empty: false });
}

/** The shared strings of a workbook, by index. */
export function sharedStrings(xml: string): string[] {
  const root = rootStart(xml);
  const strings: string[] = [];
  const end = xml.lastIndexOf('</');
  for (let at = root; at < end;) {
    const close = xml.startsWith('<si><t>', at) ? xml.indexOf('<', at + 7) : -1;
    if (close >= 0 && xml.startsWith('</t></si>', close)) {
      strings.push(unescapeCodes(unescapeXml(xml.slice(at + 7, close))));
      at = close + 9;
      continue;
    }
    const item = nextElement(xml, at, end);
    if (item === null) break;
    if (item.local === 'si') strings.push(richText(xml, item));
    at = item.end;
  }
  return strings;
}

/** Where the contents of the root start. */
function rootStart(xml: string): number {
  return nextTag(xml, 0, xml.length)?.end ?? xml.length;
}

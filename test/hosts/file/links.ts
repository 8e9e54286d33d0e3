import { partsOf } from './soundness';

const textOf = (parts: ReturnType<typeof partsOf>, name: string): string => new TextDecoder().decode(parts.get(name));

const plain = (text: string): string =>
  text.replace(/&(apos|quot|lt|gt|amp|#39);/g, (_, name: string) => ({ apos: "'", '#39': "'", quot: '"', lt: '<', gt: '>' })[name] ?? '&');

/** The links of one sheet of a workbook file: «Hoja!B4» by the cell they stand on. */
export function linksIn(bytes: Uint8Array, hoja: string): Readonly<Record<string, string>> {
  const parts = partsOf(bytes);
  const sheets = [...textOf(parts, 'xl/workbook.xml').matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  const tag = sheets.find((one) => plain(/ name="([^"]*)"/.exec(one)?.[1] ?? '') === hoja) ?? '';
  const id = / r:id="([^"]*)"/.exec(tag)?.[1] ?? '';
  const relations = [...textOf(parts, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship [^>]*>/g)].map(([one]) => one);
  const target = / Target="\/?(?:xl\/)?([^"]*)"/.exec(relations.find((one) => one.includes(` Id="${id}"`)) ?? '')?.[1] ?? '';
  const links = [...textOf(parts, `xl/${target}`).matchAll(/<hyperlink ref="([^"]*)" location="([^"]*)"/g)];
  return Object.fromEntries(links.map(([, ref = '', location = '']) => [ref, placeIn(plain(location))]));
}

/** «'Plan d''oro'!B4» as «Plan d'oro!B4». */
export const placeIn = (reference: string): string => reference.replace(/^'(.*)'!/, (_, name: string) => `${name.replace(/''/g, "'")}!`);

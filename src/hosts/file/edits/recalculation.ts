/** After a value has changed: what other cells computed from it is stale, and a lost formula is still in the chain. */
import type { Book } from '../package/book';
import { dropPart } from '../package/content-types';
import type { Package } from '../package/package';
import { relationsOf, removeRelation } from '../package/relations';
import { withAttribute } from '../styles/attributes';
import { childOf, rootOf } from '../xml/elements';
import { splice } from '../xml/splice';

/** Asks for a full calculation on opening. A workbook without calculation settings is calculated anyway. */
export function askRecalculation(parts: Package, book: Book): void {
  const xml = parts.text(book.path);
  const settings = childOf(xml, rootOf(xml), 'calcPr');
  if (settings === undefined) return;
  const { start, end } = settings;
  parts.setText(book.path, splice(xml, [{ start, end, text: withAttribute(xml.slice(start, end), 'fullCalcOnLoad', '1') }]));
}

/** Spreadsheet programs make the chain anew where there is none. */
export function dropCalculationChain(parts: Package, book: Book): void {
  const chain = relationsOf(parts, book.path).find(({ kind }) => kind === 'calcChain');
  if (chain === undefined) return;
  dropPart(parts, chain.target);
  removeRelation(parts, book.path, chain.id);
}

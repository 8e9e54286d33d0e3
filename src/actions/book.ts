/** A workbook as a person finds it, with what it remembers of us: where every action begins. */
import { readLedger, type Marked } from '../core/edits';
import type { Block, Range } from '../core/snapshot';
import { withBlock } from '../core/snapshot';
import type { Host } from '../hosts/host';

export interface Book extends Marked {
  /** What its memory lost, in Spanish sentences. */
  readonly avisos: readonly string[];
}

/** Reads the workbook. @throws HostError */
export async function openBook(host: Host): Promise<Book> {
  const [snapshot, notes] = await Promise.all([host.read(), host.notes()]);
  return { snapshot, notes, ...readLedger(snapshot) };
}

/** The book after a person changed a rectangle, without reading the rest again. */
export function withEdit(book: Book, hoja: string, area: Range, block: Block): Book {
  return { ...book, snapshot: withBlock(book.snapshot, hoja, area, block) };
}

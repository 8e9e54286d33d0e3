import { clip } from '../cells/text';
import type { Row } from '../model';

/** Longer quotations are cut: a message is read in a note or in a narrow pane. */
const LONGEST_QUOTE = 80;

const UNEVEN_SPACE = /[^\S ]| {2}/;

/** A cell's text as a message quotes it, on one line. */
export function quote(text: string): string {
  const line = UNEVEN_SPACE.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim();
  return clip(line, LONGEST_QUOTE);
}

/** «1.2 Publicar el informe»: how a message points to another row. */
export function nameOf({ numeral, actividad }: Pick<Row, 'numeral' | 'actividad'>): string {
  return quote(`${numeral} ${actividad}`);
}

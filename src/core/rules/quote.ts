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

/** Letters of what two texts have in common that are quoted before their difference. */
const LEAD_IN = 24;

/** Two texts as a message quotes them side by side: long ones from shortly before the first difference on. */
export function quotePair(one: string, other: string): readonly [string, string] {
  const longest = Math.max(one.length, other.length);
  let same = 0;
  while (same < longest && one[same] === other[same]) same++;
  const from = one.lastIndexOf(' ', same - LEAD_IN);
  const start = longest > LONGEST_QUOTE && from > 0 ? from : 0;
  const part = (text: string): string => (start === 0 ? quote(text) : `…${quote(text.slice(start))}`);
  return [part(one), part(other)];
}

/** «1.2 Publicar el informe»: how a message points to another row. */
export function nameOf({ numeral, actividad, meta, producto }: Pick<Row, 'numeral' | 'actividad' | 'meta' | 'producto'>): string {
  return quote(`${numeral} ${actividad || meta || producto}`);
}

/** Narrower than this, lines are broken as if the terminal had this room. */
const LEAST_ROOM = 30;

interface Wrapped {
  /** What stands before the text on its first line, ink included; `indent` is its width on the screen. */
  readonly head: string;
  readonly indent: number;
  readonly text: string;
  /** A last word, as it counts and as it is painted. */
  readonly tail?: { readonly text: string; readonly painted: string };
  readonly columns: number;
}

/** A text after its head, broken at spaces and indented under itself where the terminal is narrow. */
export function wrapped({ head, indent, text, tail, columns }: Wrapped): string {
  const room = Math.max(columns - indent, LEAST_ROOM);
  const words = text.split(' ').filter((word) => word !== '');
  const pieces = [...words.map((word) => ({ text: word, painted: word })), ...(tail ? [{ text: tail.text, painted: tail.painted }] : [])];
  let line = head;
  let used = 0;
  for (const piece of pieces) {
    const width = piece.text.length + (used > 0 ? 1 : 0);
    const breaks = used > 0 && used + width > room;
    line += breaks ? `\n${' '.repeat(indent)}` : used > 0 ? ' ' : '';
    line += piece.painted;
    used = breaks ? piece.text.length : used + width;
  }
  return line;
}

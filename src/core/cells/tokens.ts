import { plain, withoutAccents } from './text';

export interface Token {
  /** `address`: a URL or e-mail, whole. */
  readonly kind: 'word' | 'number' | 'mark' | 'address';
  readonly text: string;
  /** Lower case without accents. */
  readonly plain: string;
  readonly start: number;
  readonly end: number;
  /** True where nothing stands between it and the token before. */
  readonly glued: boolean;
  /** True for the first token of a line. */
  readonly startsLine: boolean;
}

/** Words, numbers («1.200» and «3,5» are one) and single marks of a text, with their places. Linear in the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  const lower = text.toLowerCase();
  // Cut from one plain text where letters keep their places, which is cheaper than a plain text of each piece.
  const bare = lower.length === text.length ? withoutAccents(lower) : null;
  const push = (kind: Token['kind'] | null, start: number, end: number): void => {
    const before = tokens[tokens.length - 1];
    const glued = before?.end === start;
    const piece = text.slice(start, end);
    tokens.push({
      kind: kind ?? kindOf(piece),
      text: piece,
      plain: bare === null ? plain(piece) : bare.slice(start, end),
      start,
      end,
      glued,
      startsLine: before === undefined || (!glued && LINE_END.test(text.slice(before.end, start))),
    });
  };
  const speak = (from: number, to: number): void => {
    const spoken = text.slice(from, to);
    const pieces = /\p{L}[\p{L}\p{M}]*|[0-9]+(?:[.,][0-9]+)*|\S/gu;
    for (let piece = pieces.exec(spoken); piece !== null; piece = pieces.exec(spoken)) {
      push(null, from + piece.index, from + pieces.lastIndex);
    }
  };
  let from = 0;
  for (const [start, end] of addressesIn(text)) {
    speak(from, start);
    push('address', start, end);
    from = end;
  }
  speak(from, text.length);
  return tokens;
}

const LINE_END = /[\n\r]/;

function kindOf(piece: string): Token['kind'] {
  if (/^[a-z]/i.test(piece)) return 'word';
  if (/^[0-9]/.test(piece)) return 'number';
  return /^\p{L}/u.test(piece) ? 'word' : 'mark';
}

const MAY_HAVE_ADDRESS = /@|https?:|www\./i;

/** Beginnings and ends of the addresses of a text. */
function addressesIn(text: string): [number, number][] {
  if (!MAY_HAVE_ADDRESS.test(text)) return [];
  const found: [number, number][] = [];
  const chunks = /\S+/g;
  for (let chunk = chunks.exec(text); chunk !== null; chunk = chunks.exec(text)) {
    const start = addressStart(chunk[0]);
    if (start < chunk[0].length) found.push([chunk.index + start, chunks.lastIndex]);
  }
  return found;
}

/** Where in a chunk without white space an address begins; its length where none does. */
function addressStart(chunk: string): number {
  const url = chunk.search(/https?:|www\./i);
  if (url >= 0) return url;
  return /[^@]@[^@]/.test(chunk) ? 0 : chunk.length;
}

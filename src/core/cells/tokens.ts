import { plain } from './text';

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
  const push = (kind: Token['kind'], piece: string, start: number): void => {
    const before = tokens[tokens.length - 1];
    const gap = text.slice(before?.end ?? 0, start);
    const startsLine = before === undefined || gap.includes('\n') || gap.includes('\r');
    tokens.push({
      kind,
      text: piece,
      plain: plain(piece),
      start,
      end: start + piece.length,
      glued: before !== undefined && gap === '',
      startsLine,
    });
  };
  const chunks = /\S+/g;
  for (let chunk = chunks.exec(text); chunk !== null; chunk = chunks.exec(text)) {
    const addressAt = addressStart(chunk[0]);
    const pieces = /\p{L}[\p{L}\p{M}]*|[0-9]+(?:[.,][0-9]+)*|\S/gu;
    const spoken = chunk[0].slice(0, addressAt);
    for (let piece = pieces.exec(spoken); piece !== null; piece = pieces.exec(spoken)) {
      push(kindOf(piece[0]), piece[0], chunk.index + piece.index);
    }
    if (addressAt < chunk[0].length) push('address', chunk[0].slice(addressAt), chunk.index + addressAt);
  }
  return tokens;
}

function kindOf(piece: string): Token['kind'] {
  if (/^[0-9]/.test(piece)) return 'number';
  return /^\p{L}/u.test(piece) ? 'word' : 'mark';
}

/** Where in a chunk without white space an address begins; its length where none does. */
function addressStart(chunk: string): number {
  const url = chunk.search(/https?:|www\./i);
  if (url >= 0) return url;
  return /[^@]@[^@]/.test(chunk) ? 0 : chunk.length;
}

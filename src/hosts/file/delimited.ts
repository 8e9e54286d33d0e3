/** Text files of cells (.csv, .tsv): which separator, which encoding, which cells. */
import type { CellValue } from '../../core/snapshot';

const SEPARATORS = [';', ',', '\t', '|'];
/** How much of the file tells the separator. */
const SAMPLE = 20_000;

/** Whole numbers are numbers; percentages, dates and decimals stay as typed, for the reader of the table to judge. */
export function parseDelimited(bytes: Uint8Array): CellValue[][] {
  const text = decodeText(bytes);
  const declared = /^sep=(.)\r?\n/i.exec(text);
  const separator = declared?.[1] ?? guessSeparator(text.slice(0, SAMPLE));
  return splitCells(text.slice(declared?.[0].length ?? 0), separator).map((row) => row.map(valueOf));
}

/** UTF-8 or UTF-16 by their marks, else UTF-8 where it is valid, else the encoding of Windows in Spanish. */
function decodeText(bytes: Uint8Array): string {
  const mark = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes).replace(/[\u0080-\u009f]/g, windowsCharacter);
  }
}

/** What Windows has where ISO 8859-1 has control characters; some decoders take one encoding for the other. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function windowsCharacter(control: string): string {
  return WINDOWS.charAt(control.charCodeAt(0) - 0x80);
}

/** The one that splits most lines into the same number of cells, and into more of them. */
function guessSeparator(sample: string): string {
  const scored = SEPARATORS.map((separator) => {
    const counts = new Map<number, number>();
    for (const { length } of splitCells(sample, separator)) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
    const score = [...counts].reduce((best, [cells, lines]) => Math.max(best, lines * (cells - 1)), 0);
    return { separator, score };
  });
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).separator;
}

/** Quotes hold separators and line ends, and are doubled to stand for themselves. A quote inside a cell is text. */
function splitCells(text: string, separator: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (let at = 0; at <= text.length;) {
    const { value, end } = text.charAt(at) === '"' ? quotedCell(text, at, separator) : bareCell(text, at, separator);
    row.push(value);
    if (text.charAt(end) === separator) {
      at = end + 1;
      continue;
    }
    rows.push(row);
    row = [];
    at = end + (text.startsWith('\r\n', end) ? 2 : 1);
    if (at >= text.length) break;
  }
  return rows;
}

interface ReadCell {
  readonly value: string;
  /** Where the separator, the line end or the end of the text stands. */
  readonly end: number;
}

function bareCell(text: string, start: number, separator: string): ReadCell {
  let end = start;
  while (end < text.length && text.charAt(end) !== separator && text.charAt(end) !== '\n' && text.charAt(end) !== '\r') end++;
  return { value: text.slice(start, end), end };
}

function quotedCell(text: string, start: number, separator: string): ReadCell {
  const pieces: string[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return { value: pieces.join('') + text.slice(from), end: text.length };
    pieces.push(text.slice(from, quote));
    if (text.charAt(quote + 1) !== '"') {
      const rest = bareCell(text, quote + 1, separator);
      return { value: pieces.join('') + rest.value, end: rest.end };
    }
    pieces.push('"');
    from = quote + 2;
  }
}

function valueOf(text: string): CellValue {
  if (text === '') return null;
  return /^(0|-?[1-9]\d{0,14})$/.test(text) ? Number(text) : text;
}

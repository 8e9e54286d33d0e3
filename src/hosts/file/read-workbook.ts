import type { Sheet, Snapshot } from '../../core/snapshot';
import type { Book } from './package/book';
import type { Package } from './package/package';
import { readSheet, type CellContext } from './sheet/read-sheet';
import { sharedStrings } from './sheet/strings';
import { StyleSheet } from './styles/style-sheet';
import { toUtf8 } from './xml/encoding';

/** Every sheet with cells, in order. @throws HostError */
export function readWorkbook(parts: Package, book: Book, name: string): Snapshot {
  const context: CellContext = {
    strings: book.strings === null ? [] : sharedStrings(parts.text(book.strings)),
    codeOf: codesOf(parts, book),
    date1904: book.date1904,
  };
  const sheets = book.sheets
    .filter((sheet) => sheet.hasCells)
    .map((sheet): Sheet => ({ name: sheet.name, visibility: sheet.visibility, ...readSheet(toUtf8(parts.bytes(sheet.path)), context) }));
  return { name, date1904: book.date1904, sheets };
}

/** The code of each style, worked out once. */
function codesOf(parts: Package, book: Book): CellContext['codeOf'] {
  if (book.styles === null) return () => null;
  const styles = new StyleSheet(parts.text(book.styles));
  const codes = new Map<number, string | null>();
  return (style) => {
    const known = codes.get(style);
    if (known !== undefined) return known;
    const code = styles.codeOf(style);
    codes.set(style, code);
    return code;
  };
}

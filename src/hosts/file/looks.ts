import type { Look } from '../../core/edits/edit';
import { address } from '../../core/snapshot';
import { remember } from './edits/memory';
import { readStyles } from './edits/style-part';
import { notesOf, type SheetNotes } from './notes/notes';
import { sheetNamed, type Book } from './package/book';
import type { Package } from './package/package';
import { anchorIn, parseAddress, type Place } from '../../core/a1';
import { cellStyles, type CellStyle } from './sheet/cell-styles';
import { mergesIn } from './sheet/frame';
import { openSheet } from './sheet/open-sheet';
import { themeColors } from './styles/colors';
import { fillOf, solidColor } from './styles/fills';
import type { StyleSheet } from './styles/style-sheet';

interface Asked {
  readonly hoja: string;
  readonly celda: string;
}

/** The looks of cells, in the order asked. A cell inside a merged range looks like its first one. @throws HostError */
export function looksOf(parts: Package, book: Book, cells: readonly Asked[]): Look[] {
  const styles = readStyles(parts, book);
  const theme = book.theme === null ? [] : themeColors(parts.text(book.theme));
  const sheets = new Map<string, (asked: Asked) => Look>();
  for (const hoja of new Set(cells.map((cell) => cell.hoja))) {
    const asked = cells.filter((cell) => cell.hoja === hoja).map(({ celda }) => parseAddress(celda));
    sheets.set(hoja, sheetLooks(parts, book, hoja, asked, { styles, theme }));
  }
  return cells.flatMap((cell) => sheets.get(cell.hoja)?.(cell) ?? []);
}

interface Colours {
  readonly styles: StyleSheet;
  readonly theme: readonly (string | null)[];
}

function sheetLooks(parts: Package, book: Book, hoja: string, asked: readonly (Place | null)[], colours: Colours): (asked: Asked) => Look {
  const sheet = sheetNamed(book, hoja);
  const open = openSheet(parts, sheet.path);
  const merges = mergesIn(open.frame);
  const places = asked.flatMap((place) => (place === null ? [] : anchorIn(merges, place)));
  const styleAt = cellStyles(open, places);
  const notes = notesOf(parts, sheet);
  const comments = new Map(notes.comments.map((comment) => [comment.celda, comment]));
  return ({ celda }) => {
    const place = anchorIn(merges, parseAddress(celda) ?? { row: 0, column: 0 });
    const there = address({ fila: place.row, columna: place.column });
    return look({ hoja, celda }, styleAt(place), comments.get(there), notes.threaded.has(there), colours);
  };
}

function look(
  asked: Asked,
  { style, raw, formula }: CellStyle,
  comment: SheetNotes['comments'][number] | undefined,
  isThreaded: boolean,
  { styles, theme }: Colours,
): Look {
  const fill = fillOf(styles, style);
  return {
    ...asked,
    nota: comment?.text ?? null,
    relleno: solidColor(fill, theme),
    ...(formula ? { formula } : {}),
    original: remember({ s: raw, f: fill, n: comment?.xml ?? null }),
    ...(isThreaded ? { impedimento: 'tiene un comentario con respuestas' } : {}),
  };
}

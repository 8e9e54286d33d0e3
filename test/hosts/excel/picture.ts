import { address } from '../../../src/core/snapshot';
import type { Book, EmulatedSheet } from './emulator/book';

/** Everything that a person would see of a workbook: values, formulas, formats, comments notes and who wrote them. */
export function picture(book: Pick<Book, 'sheets'>): unknown {
  return book.sheets.map((sheet) => ({ shown: shownOf(sheet), cells: cellsOf(sheet), comments: commentsOf(sheet), notes: notesOf(sheet) }));
}

const shownOf = ({ name, visibility, merges, hiddenRows, charts, kept }: EmulatedSheet): unknown[] => [
  name,
  visibility,
  merges,
  [...hiddenRows],
  charts.map(({ kept: chart, series }) => ({ chart, series })),
  kept,
];

/** Cells that hold or show something, by address. */
export function cellsOf({ rows }: EmulatedSheet): Record<string, unknown> {
  const cells: Record<string, unknown> = {};
  rows.forEach((row, r) => {
    row.forEach(({ value, formula, format, fill, look }, c) => {
      const shown = { ...(fill ? { fill } : {}), ...look, ...(format === 'General' ? {} : { format }) };
      if (value === '' && formula === null && Object.keys(shown).length === 0) return;
      cells[address({ fila: r + 1, columna: c + 1 })] = { value, formula, ...shown };
    });
  });
  return cells;
}

export function commentsOf({ threads }: EmulatedSheet): unknown[] {
  return threads
    .map(({ row, column, content, author, replies }) => ({
      celda: address({ fila: row, columna: column }),
      author,
      content,
      replies: replies.map((reply) => [reply.author, reply.content]),
    }))
    .sort((a, b) => (a.celda < b.celda ? -1 : 1));
}

const notesOf = ({ notes }: EmulatedSheet): unknown[] =>
  notes
    .map(({ row, column, author, text }) => ({ celda: address({ fila: row, columna: column }), author, text }))
    .sort((a, b) => (a.celda < b.celda ? -1 : 1));

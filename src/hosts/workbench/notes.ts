import type { SheetsNoteModel } from '@univerjs/preset-sheets-note';

interface GridNote {
  readonly id: string;
  readonly row: number;
  readonly col: number;
  readonly note: string;
}

/** Width of a note's box in pixels, and the characters that fit in one of its lines. */
const BOX_WIDTH = 260;
const LINE = 38;
const LINE_HEIGHT = 18;
const MAX_HEIGHT = 260;

/** A note of the grid, in a box that shows its text. Rows and columns count from 0. */
export function gridNote(row: number, col: number, text: string, id: string): GridNote & { width: number; height: number; show: false } {
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0);
  return { id, row, col, note: text, width: BOX_WIDTH, height: Math.min(MAX_HEIGHT, 30 + LINE_HEIGHT * lines), show: false };
}

const keyOf = (row: number, col: number): string => `${String(row)}_${String(col)}`;

/** The notes of one sheet of the grid, found by place in one pass: the model itself scans all of them for each question. */
export class SheetNotes {
  private readonly byPlace = new Map<string, GridNote>();

  constructor(
    private readonly model: SheetsNoteModel,
    private readonly unit: string,
    private readonly sheet: string,
  ) {
    for (const note of model.getSheetNotes(unit, sheet)?.values() ?? []) this.byPlace.set(keyOf(note.row, note.col), note);
  }

  all(): readonly GridNote[] {
    return [...this.byPlace.values()];
  }

  textAt(row: number, col: number): string | null {
    return this.byPlace.get(keyOf(row, col))?.note ?? null;
  }

  /** Sets the whole note of a cell, or removes it; outside the grid's undo. */
  set(row: number, col: number, text: string | null): void {
    const key = keyOf(row, col);
    const standing = this.byPlace.get(key);
    if (text === null) {
      if (standing) this.model.removeNote(this.unit, this.sheet, { noteId: standing.id, silent: true });
      this.byPlace.delete(key);
      return;
    }
    const note = gridNote(row, col, text, standing?.id ?? this.freeId(key));
    this.model.updateNote(this.unit, this.sheet, row, col, note, true);
    this.byPlace.set(key, note);
  }

  /** Notes keep their id when rows move, so that a place does not always name its note. */
  private freeId(key: string): string {
    const taken = this.model.getSheetNotes(this.unit, this.sheet);
    let id = key;
    while (taken?.has(id) === true) id += '+';
    return id;
  }
}

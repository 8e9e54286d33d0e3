import type { SheetsNoteModel } from '@univerjs/preset-sheets-note';

interface Note {
  readonly row: number;
  readonly col: number;
}

/** The model's own search, which goes through every note; the renderer asks for every cell in view. */
interface Searching {
  _getNoteByPosition: (unit: string, sheet: string, row: number, column: number) => Note | undefined;
}

/** Gives the model an index of its notes by place, made anew after they change. */
export function indexNotes(model: SheetsNoteModel): void {
  const indexes = new Map<string, Map<string, Note>>();
  model.change$.subscribe(({ unitId, subUnitId }) => indexes.delete(`${unitId}/${subUnitId}`));
  (model as unknown as Searching)._getNoteByPosition = (unit, sheet, row, column) => {
    const key = `${unit}/${sheet}`;
    let index = indexes.get(key);
    if (index === undefined) {
      index = new Map(
        [...(model.getSheetNotes(unit, sheet)?.values() ?? [])].map((note) => [`${String(note.row)}_${String(note.col)}`, note]),
      );
      indexes.set(key, index);
    }
    return index.get(`${String(row)}_${String(column)}`);
  };
}

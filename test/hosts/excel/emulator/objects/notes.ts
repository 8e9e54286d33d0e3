/** Notes, which Excel shows to add-ins from ExcelApi 1.18 on; as on the web, which has neither their sizes nor whether they are shown. */
import { areaIn, covers, type Book, type EmulatedSheet, type Note } from '../book';
import { numberOf, object, textOf, value, type EmulatedObject } from '../object';
import { accessDenied, invalidArgument, itemNotFound, WireError } from '../wire';
import { ADDIN } from './comments';
import { rangeObject } from './range';

function guard(sheet: EmulatedSheet, location: string): void {
  if (sheet.protected) throw accessDenied(location);
}

function noteObject(book: Book, sheet: EmulatedSheet, note: Note): EmulatedObject {
  return {
    type: 'Note',
    load: { content: () => note.text },
    set: {
      Content: (content) => {
        guard(sheet, 'Note.content');
        note.text = textOf(content, 'content');
      },
    },
    call: {
      GetLocation: () => {
        const { row, column } = note;
        return object(rangeObject(book, { sheet, top: row, left: column, bottom: row, right: column }, Infinity));
      },
      Delete: () => {
        guard(sheet, 'Note.delete');
        sheet.notes = sheet.notes.filter((one) => one !== note);
        return value();
      },
    },
  };
}

function addNote(book: Book, sheet: EmulatedSheet, celda: string, text: string): EmulatedObject {
  const location = 'NoteCollection.add';
  const { top, left, bottom, right } = areaIn(sheet, celda);
  if (top !== bottom || left !== right) throw new WireError('InvalidCellAddress', 'The cell address is invalid.', location);
  guard(sheet, location);
  if (sheet.merges.some((merge) => covers(merge, top, left) && (merge.top !== top || merge.left !== left))) throw invalidArgument(location);
  const taken = [...sheet.threads, ...sheet.notes].some((one) => one.row === top && one.column === left);
  if (taken) throw new WireError('InvalidOperation', 'The cell already has a comment or a note.', location);
  return noteObject(book, sheet, book.note(sheet.name, celda, text, ADDIN));
}

/** The notes of one sheet, by their cells. */
export function sheetNotesObject(book: Book, sheet: EmulatedSheet): EmulatedObject {
  const find = (key: unknown): EmulatedObject | null => {
    const { top, left } = areaIn(sheet, textOf(key, 'a note’s cell'));
    const found = sheet.notes.find(({ row, column }) => row === top && column === left);
    return found ? noteObject(book, sheet, found) : null;
  };
  return {
    type: 'NoteCollection',
    index: ([key]) => {
      const found = find(key);
      if (!found) throw itemNotFound('NoteCollection.getItem');
      return found;
    },
    call: {
      Add: ([cell, content]) => object(addNote(book, sheet, textOf(cell, 'notes.add'), textOf(content, 'content'))),
      GetItemOrNullObject: ([key]) => object(find(key)),
    },
  };
}

/** The notes of all sheets, by their number. */
export function bookNotesObject(book: Book): EmulatedObject {
  const all = book.sheets.flatMap((sheet) => sheet.notes.map((note) => ({ sheet, note })));
  return {
    type: 'NoteCollection',
    call: {
      GetCount: () => value(all.length),
      GetItemAt: ([index]) => {
        const found = all[numberOf(index, 'index')];
        if (!found) throw invalidArgument('NoteCollection.getItemAt');
        return object(noteObject(book, found.sheet, found.note));
      },
    },
  };
}

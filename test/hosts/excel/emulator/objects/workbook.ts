import { areaIn, type Book, type EmulatedSheet } from '../book';
import { memberOf } from '../interpreter';
import { keeping, object, textOf, value, type EmulatedObject } from '../object';
import { Unmodelled, WireError, accessDenied, invalidArgument } from '../wire';
import { chartsObject } from './charts';
import { commentsObject } from './comments';
import { functionsObject } from './functions';
import { freezeObject, pageObject, rangeAreasObject } from './format';
import { bookNotesObject, sheetNotesObject } from './notes';
import { rangeObject, rangesOf, usedArea } from './range';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'];
const EVENTS = ['DataChanged', 'Added', 'Deleted'];

export interface Emulated {
  readonly book: Book;
  /** Above so many cells a range answers null for its values. */
  cellLimit: number;
  /** The events that the add-in listens to. */
  readonly listening: Set<string>;
}

function sheetObject(emulated: Emulated, sheet: EmulatedSheet): EmulatedObject {
  const { book, cellLimit } = emulated;
  return {
    type: 'Worksheet',
    id: sheet.id,
    load: {
      id: () => sheet.id,
      name: () => sheet.name,
      visibility: () => sheet.visibility,
    },
    set: {
      ...keeping(sheet.kept, ['Gridlines']),
      Visibility: (to) => {
        const others = book.sheets.filter((one) => one !== sheet && one.visibility === 'Visible');
        if (!VISIBILITIES.includes(String(to)) || (to !== 'Visible' && others.length === 0)) throw invalidArgument('Worksheet.visibility');
        sheet.visibility = String(to);
      },
    },
    nav: {
      Protection: () => ({ type: 'WorksheetProtection', load: { protected: () => sheet.protected } }),
      FreezePanes: () => freezeObject(sheet.kept),
      PageLayout: () => pageObject(sheet.kept),
      Charts: () => chartsObject(book, sheet),
      Notes: () => sheetNotesObject(book, sheet),
    },
    call: {
      GetRange: ([address]) => object(rangeObject(book, areaIn(sheet, textOf(address, 'getRange')), cellLimit)),
      GetRanges: ([address]) => {
        const text = textOf(address, 'getRanges');
        return object(rangeAreasObject(book, rangesOf(sheet, text), text));
      },
      GetUsedRangeOrNullObject: ([valuesOnly]) => {
        if (valuesOnly !== true) throw new Unmodelled('the used range with formats');
        const area = usedArea(sheet);
        return object(area === null ? null : rangeObject(book, area, cellLimit));
      },
      Activate: () => {
        if (sheet.visibility !== 'Visible') throw new WireError('InvalidOperation', 'The sheet is hidden.', 'Worksheet.activate');
        book.activeSheet = sheet;
        return value();
      },
      Delete: () => {
        if (book.locked) throw accessDenied('Worksheet.delete');
        // Worksheet.delete, documentation: a very hidden sheet has to be shown first.
        if (sheet.visibility === 'VeryHidden')
          throw new WireError('InvalidOperation', 'This operation is not permitted for the current object.', 'Worksheet.delete');
        book.deleteSheet(sheet.name, 'addin');
        return value();
      },
    },
  };
}

function sheetsObject(emulated: Emulated): EmulatedObject {
  const { book, listening } = emulated;
  const items = (): EmulatedObject[] => book.sheets.map((sheet) => sheetObject(emulated, sheet));
  const events = EVENTS.flatMap((event) => [
    [`_Register${event}Event`, () => (listening.add(event), value())] as const,
    [`_Unregister${event}Event`, () => (listening.delete(event), value())] as const,
  ]);
  return {
    type: 'WorksheetCollection',
    items,
    index: ([key]) => memberOf(items(), key, 'WorksheetCollection.getItem'),
    call: {
      ...Object.fromEntries(events),
      Add: ([name]) => {
        const sheet = book.addSheet(textOf(name, 'worksheets.add'));
        book.onChange({ kind: 'added', worksheetId: sheet.id }, 'addin');
        return object(sheetObject(emulated, sheet));
      },
      GetItemOrNullObject: ([key]) => {
        const sheet = book.sheets.find((one) => one.id === key || one.name.toLowerCase() === String(key).toLowerCase());
        return object(sheet ? sheetObject(emulated, sheet) : null);
      },
    },
  };
}

export function workbookObject(emulated: Emulated): EmulatedObject {
  const { book } = emulated;
  return {
    type: 'Workbook',
    load: { name: () => book.name },
    nav: {
      Worksheets: () => sheetsObject(emulated),
      Comments: () => commentsObject(book),
      Notes: () => bookNotesObject(book),
      Functions: () => functionsObject(book),
      Protection: () => ({ type: 'WorkbookProtection', load: { protected: () => book.locked } }),
    },
  };
}

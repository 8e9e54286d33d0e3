import { address as addressOf } from '../../../../../src/core/snapshot';
import { areaIn, covers, newCell, type Book, type EmulatedCell, type SheetArea } from '../book';
import { areaOfArgument, numberOf, object, value, type EmulatedObject } from '../object';
import { typeInto } from '../typing';
import { Unmodelled, WireError, invalidArgument, itemNotFound } from '../wire';
import { cellProperties, eachCell, formatObject, rangeAreasObject, refuseProtected } from './format';

/** «'Hoja 1'!B2:C3». */
export function fullAddress({ sheet, top, left, bottom, right }: SheetArea): string {
  const name = /^[A-Za-z_][A-Za-z0-9_]*$/.test(sheet.name) ? sheet.name : `'${sheet.name.replace(/'/g, "''")}'`;
  const first = addressOf({ fila: top, columna: left });
  return `${name}!${top === bottom && left === right ? first : `${first}:${addressOf({ fila: bottom, columna: right })}`}`;
}

const WRONG_SIZE = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

function grid(area: SheetArea, of: (cell: EmulatedCell) => unknown, cellLimit: number): unknown {
  if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > cellLimit) return null;
  const empty = newCell();
  const rows: unknown[] = [];
  for (let row = area.top; row <= area.bottom; row++) {
    const cells: unknown[] = [];
    for (let column = area.left; column <= area.right; column++) cells.push(of(area.sheet.rows[row - 1]?.[column - 1] ?? empty));
    rows.push(cells);
  }
  return rows;
}

/** A matrix of the range's size, or one value for all of its cells. */
function writeGrid(
  book: Book,
  area: SheetArea,
  input: unknown,
  location: string,
  write: (cell: EmulatedCell, value: unknown) => void,
): void {
  refuseProtected([area], location);
  if (!Array.isArray(input)) {
    eachCell(book, [area], (cell) => {
      write(cell, input);
    });
    return;
  }
  const rows = input as unknown[][];
  const width = area.right - area.left + 1;
  if (rows.length !== area.bottom - area.top + 1 || rows.some((row) => row.length !== width)) {
    throw invalidArgument(location, WRONG_SIZE);
  }
  rows.forEach((row, r) => {
    row.forEach((one, c) => {
      if (one !== null && one !== '') write(book.cell(area.sheet, area.top + r, area.left + c), one);
      else if (one === '' && area.sheet.rows[area.top + r - 1]?.[area.left + c - 1])
        write(book.cell(area.sheet, area.top + r, area.left + c), '');
    });
  });
}

function changed(book: Book, area: SheetArea): void {
  const address = fullAddress(area).replace(/^.*!/, '');
  book.onChange({ kind: 'changed', worksheetId: area.sheet.id, address, changeType: 'RangeEdited' }, 'addin');
}

function mergedIn(area: SheetArea): SheetArea[] {
  const meets = (one: { top: number; left: number; bottom: number; right: number }): boolean =>
    one.top <= area.bottom && one.bottom >= area.top && one.left <= area.right && one.right >= area.left;
  return area.sheet.merges.filter(meets).map((one) => ({ ...one, sheet: area.sheet }));
}

function clear(book: Book, area: SheetArea, what: unknown): void {
  refuseProtected([area], 'Range.clear');
  if (what !== 'Formats' && what !== 'Contents' && what !== 'Hyperlinks') throw new Unmodelled(`Range.clear(${JSON.stringify(what)})`);
  eachCell(book, [area], (cell) => {
    if (what === 'Contents') Object.assign(cell, { value: '', formula: null });
    else if (what === 'Hyperlinks') delete cell.look.hyperlink;
    else {
      Object.assign(cell, { fill: null, format: 'General' });
      for (const key of Object.keys(cell.look)) if (key !== 'hyperlink') Reflect.deleteProperty(cell.look, key);
    }
  });
  if (what === 'Contents') changed(book, area);
}

/** Whether all of some rows or columns are hidden; null where some are. */
function allOrSome(from: number, to: number, hidden: ReadonlySet<number>): boolean | null {
  const count = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter((at) => hidden.has(at)).length;
  return count === 0 ? false : count === to - from + 1 ? true : null;
}

/** What a cell is told by setCellProperties: nothing, or a link within the workbook. */
function setProperties(cell: EmulatedCell, properties: unknown): void {
  const { hyperlink, ...others } = properties as { hyperlink?: { documentReference?: string } };
  if (Object.keys(others).length > 0) throw new Unmodelled(`setCellProperties of ${Object.keys(others).join()}`);
  if (hyperlink === undefined) return;
  const { documentReference } = hyperlink;
  if (documentReference === undefined) throw new Unmodelled('a hyperlink that leaves the workbook');
  cell.look.hyperlink = hyperlink;
  if (cell.value === '') cell.value = documentReference;
}

/** Above `cellLimit` cells Excel answers null instead of values. */
export function rangeObject(book: Book, area: SheetArea, cellLimit: number): EmulatedObject {
  const { sheet } = area;
  const again = (to: Partial<SheetArea>): EmulatedObject => rangeObject(book, { ...area, ...to }, cellLimit);
  const write = (location: string) => (input: unknown) => {
    writeGrid(book, area, input, location, (cell, one) => {
      typeInto(cell, one, sheet, location);
    });
    changed(book, area);
  };
  return {
    type: 'Range',
    area,
    load: {
      address: () => fullAddress(area),
      rowHidden: () => allOrSome(area.top, area.bottom, sheet.hiddenRows),
      columnHidden: () => allOrSome(area.left, area.right, sheet.hiddenColumns),
      values: () => grid(area, (cell) => cell.value, cellLimit),
      formulas: () => grid(area, (cell) => cell.formula ?? cell.value, cellLimit),
      numberFormat: () => grid(area, (cell) => cell.format, cellLimit),
    },
    set: {
      Values: write('Range.values'),
      Formulas: write('Range.formulas'),
      NumberFormat: (input) => {
        writeGrid(book, area, input, 'Range.numberFormat', (cell, code) => {
          cell.format = String(code);
        });
      },
    },
    nav: { Format: () => formatObject(book, [area]) },
    call: {
      SetCellProperties: ([cells]) => {
        writeGrid(book, area, cells, 'Range.setCellProperties', setProperties);
        return value();
      },
      GetCellProperties: ([asked]) => value(cellProperties(area, asked)),
      GetMergedAreasOrNullObject: () => {
        const merged = mergedIn(area);
        return object(merged.length === 0 ? null : rangeAreasObject(book, merged, merged.map(fullAddress).join(', ')));
      },
      GetRow: ([row]) => object(again({ top: area.top + numberOf(row, 'row'), bottom: area.top + numberOf(row, 'row') })),
      GetBoundingRect: ([other]) => {
        const { bottom, right, top, left } = areaOfArgument(other, 'getBoundingRect');
        return object(
          again({
            top: Math.min(top, area.top),
            left: Math.min(left, area.left),
            bottom: Math.max(bottom, area.bottom),
            right: Math.max(right, area.right),
          }),
        );
      },
      // The client asks before it cuts a large matrix into stretches of rows.
      _ValidateArraySize: ([rows, columns]) => {
        const fits = rows === area.bottom - area.top + 1 && columns === area.right - area.left + 1;
        if (!fits) throw invalidArgument('Range.values', WRONG_SIZE);
        return value();
      },
      Clear: ([what]) => {
        clear(book, area, what);
        return value();
      },
      Merge: ([across]) => {
        if (across !== false && across !== null) throw new Unmodelled('merge across');
        refuseProtected([area], 'Range.merge');
        if (sheet.tables.some((table) => covers(table, area.top, area.left))) {
          throw new WireError('InvalidOperation', 'This operation is not allowed in a table.', 'Range.merge');
        }
        sheet.merges.push({ top: area.top, left: area.left, bottom: area.bottom, right: area.right });
        return value();
      },
      Unmerge: () => {
        refuseProtected([area], 'Range.unmerge');
        const gone = mergedIn(area).map(fullAddress);
        sheet.merges = sheet.merges.filter((one) => !gone.includes(fullAddress({ ...one, sheet })));
        return value();
      },
      Select: () => {
        if (book.activeSheet !== sheet) throw itemNotFound('Range.select');
        book.selected = { hoja: sheet.name, celda: fullAddress(area).replace(/^.*!/, '') };
        return value();
      },
    },
  };
}

/** From A1 to the last cell that holds something; null for an empty sheet. */
export function usedArea(sheet: SheetArea['sheet']): SheetArea | null {
  let found: SheetArea | null = null;
  sheet.rows.forEach((cells, r) => {
    cells.forEach((cell, c) => {
      if (cell.value === '' && cell.formula === null) return;
      const at = { top: r + 1, left: c + 1, bottom: r + 1, right: c + 1, sheet };
      found =
        found === null
          ? at
          : {
              sheet,
              top: Math.min(found.top, at.top),
              left: Math.min(found.left, at.left),
              bottom: at.bottom,
              right: Math.max(found.right, at.right),
            };
    });
  });
  return found;
}

export function rangesOf(sheet: SheetArea['sheet'], addresses: string): SheetArea[] {
  if (addresses.length > 8192) throw invalidArgument('Worksheet.getRanges', 'The address is too long.');
  return addresses.split(',').map((one) => areaIn(sheet, one));
}

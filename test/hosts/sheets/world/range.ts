/** `Range` and `RangeList`: sizes are exact, strings are read as if typed, a batch on protected cells fails as a whole. */
import { parseRange } from '../../../../src/core/a1';
import { address, columnName, type Range as Area } from '../../../../src/core/snapshot';
import { areaOfText } from './addresses';
import { colorFake, stateOf } from './colors';
import { cellAt, change, EMPTY, keyOf, type WorldCell, type WorldSheet } from './document';
import type { Session } from './session';
import { resultOf } from './formulas';
import { isDateFormat, instantOf } from './time';
import { readTyped } from './typed';
import { strict } from './strict';

const MAX_CELL = 50_000;

type Grid = readonly (readonly unknown[])[];

class RangeFake {
  constructor(
    private readonly session: Session,
    private readonly sheet: WorldSheet,
    private readonly area: Area,
  ) {
    if (area.bottom < area.top) throw new Error('The number of rows in the range must be at least 1.');
    if (area.right < area.left) throw new Error('The number of columns in the range must be at least 1.');
    if (area.top < 1 || area.left < 1 || area.bottom > sheet.rows || area.right > sheet.columns) {
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    }
  }

  getRow = (): number => this.area.top;
  getColumn = (): number => this.area.left;
  getNumRows = (): number => this.area.bottom - this.area.top + 1;
  getNumColumns = (): number => this.area.right - this.area.left + 1;
  getA1Notation = (): string => {
    const { top, left, bottom, right } = this.area;
    const first = address({ fila: top, columna: left });
    return this.getNumRows() === 1 && this.getNumColumns() === 1 ? first : `${first}:${columnName(right)}${String(bottom)}`;
  };
  getSheet = (): unknown => this.session.sheetFake(this.sheet);
  getValues = (): unknown =>
    this.read((_cell, row, column) => {
      const value = resultOf(this.sheet, row, column);
      if (typeof value === 'number' && isDateFormat(cellAt(this.sheet, row, column).format)) {
        return this.session.instant(instantOf(value, this.session.world.timeZone));
      }
      return value ?? '';
    });
  getNumberFormats = (): unknown => this.read(({ format }) => format);
  getNotes = (): unknown => this.read(({ note }) => note);
  getBackgrounds = (): unknown => this.read(({ background }) => background);
  getBackgroundObjects = (): unknown => this.read(({ background, theme }) => colorFake(this.session, { hex: background, theme }));
  getFormulas = (): unknown => this.read(({ formula }) => formula);
  getMergedRanges = (): unknown => {
    this.session.reads();
    const touches = ({ top, left, bottom, right }: Area): boolean =>
      top <= this.area.bottom && bottom >= this.area.top && left <= this.area.right && right >= this.area.left;
    return this.session.list(this.sheet.merges.filter(touches).map((area) => rangeFake(this.session, this.sheet, area)));
  };

  setValues = (values: Grid): unknown => this.write(values, 'setValues', (value, cell) => this.typed(value, cell.format));
  setValue = (value: unknown): unknown => this.write(this.all(value), 'setValue', (one, cell) => this.typed(one, cell.format));
  setNumberFormats = (formats: Grid): unknown =>
    this.write(formats, 'setNumberFormats', (format) => ({ format: this.text(format, 'a number format') }));
  setNumberFormat = (format: unknown): unknown => this.setNumberFormats(this.all(format));
  setNotes = (notes: Grid): unknown =>
    this.write(notes, 'setNotes', (note) => ({ note: note === null || note === undefined ? '' : this.text(note, 'a note') }));
  setBackgrounds = (colors: Grid): unknown =>
    this.write(colors, 'setBackgrounds', (color) => ({ background: this.color(color, '#ffffff'), filled: color !== null, theme: null }));
  setBackgroundObjects = (colors: Grid): unknown =>
    this.write(colors, 'setBackgroundObjects', (color) => {
      const { hex, theme } = stateOf(color);
      return { background: hex, filled: true, theme };
    });
  setBackground = (color: unknown): unknown => this.setBackgrounds(this.all(color));
  setFontColors = (colors: Grid): unknown =>
    this.write(colors, 'setFontColors', (color, cell) => look(cell, 'color', this.color(color, '#000000')));
  setFontWeights = (all: Grid): unknown => this.writeLook(all, 'setFontWeights', 'weight', ['bold', 'normal']);
  setFontStyles = (all: Grid): unknown => this.writeLook(all, 'setFontStyles', 'style', ['italic', 'normal']);
  setFontLines = (all: Grid): unknown => this.writeLook(all, 'setFontLines', 'line', ['underline', 'line-through', 'none']);
  setFontSizes = (all: Grid): unknown =>
    this.write(all, 'setFontSizes', (size, cell) => {
      if (!Number.isInteger(size)) throw new Error(`The parameters (${String(size)}) don't match the method signature for setFontSizes.`);
      return look(cell, 'size', size);
    });
  setWraps = (all: Grid): unknown => this.writeLook(all, 'setWraps', 'wrap', [true, false]);
  setVerticalAlignments = (all: Grid): unknown => this.writeLook(all, 'setVerticalAlignments', 'vertical', ['top', 'middle', 'bottom']);
  setRichTextValues = (rich: Grid): unknown =>
    this.write(rich, 'setRichTextValues', (value) => {
      const { text, link } = value as { readonly text: string; readonly link: string | null };
      return { value: text, formula: '', link };
    });
  setBorder = (...sides: unknown[]): unknown =>
    this.write(this.all(sides), 'setBorder', (_sides, cell) => look(cell, 'border', sides[0] === true));

  merge = (): unknown => {
    this.session.writes(this.sheet, this.area);
    const { top, left } = this.area;
    this.each((row, column) => {
      if (row !== top || column !== left) change(this.sheet, row, column, { value: null, formula: '' });
    });
    this.sheet.merges.push(this.area);
    return this.self();
  };
  activate = (): unknown => {
    this.session.ui();
    this.session.world.active = { sheet: this.sheet, celda: this.getA1Notation() };
    return this.self();
  };
  canEdit = (): boolean => this.session.mayEdit(this.sheet, this.area);

  private self(): unknown {
    return rangeFake(this.session, this.sheet, this.area);
  }

  private each(act: (row: number, column: number) => void): void {
    for (let row = this.area.top; row <= this.area.bottom; row++)
      for (let column = this.area.left; column <= this.area.right; column++) act(row, column);
  }

  private all(value: unknown): unknown[][] {
    return Array.from({ length: this.getNumRows() }, () => Array.from({ length: this.getNumColumns() }, () => value));
  }

  private read(of: (cell: WorldCell, row: number, column: number) => unknown): unknown {
    this.session.reads();
    const rows: unknown[] = [];
    for (let row = this.area.top; row <= this.area.bottom; row++) {
      const line: unknown[] = [];
      for (let column = this.area.left; column <= this.area.right; column++)
        line.push(of(this.sheet.cells.get(keyOf(row, column)) ?? EMPTY, row, column));
      rows.push(this.session.list(line));
    }
    return this.session.list(rows);
  }

  private write(grid: Grid, method: string, of: (value: unknown, cell: WorldCell) => Partial<WorldCell>): unknown {
    if (!Array.isArray(grid) || !grid.every(Array.isArray))
      throw new Error(`The parameters don't match the method signature for ${method}.`);
    const [rows, columns] = [this.getNumRows(), this.getNumColumns()];
    if (grid.length !== rows) {
      throw new Error(
        `The number of rows in the data does not match the number of rows in the range. The data has ${grid.length} but the range has ${rows}.`,
      );
    }
    const odd = grid.find((row) => row.length !== columns);
    if (odd) {
      throw new Error(
        `The number of columns in the data does not match the number of columns in the range. The data has ${odd.length} but the range has ${columns}.`,
      );
    }
    this.session.writes(this.sheet, this.area);
    this.each((row, column) => {
      const value: unknown = grid[row - this.area.top]?.[column - this.area.left];
      change(this.sheet, row, column, of(value, cellAt(this.sheet, row, column)));
    });
    return this.self();
  }

  private writeLook(grid: Grid, method: string, key: string, allowed: readonly unknown[]): unknown {
    return this.write(grid, method, (value, cell) => {
      if (!allowed.includes(value)) throw new Error(`The parameters (${String(value)}) don't match the method signature for ${method}.`);
      return look(cell, key, value);
    });
  }

  private typed(value: unknown, format: string): Partial<WorldCell> {
    if (value === null || value === undefined || value === '') return { value: null, formula: '', link: null };
    if (typeof value === 'string') {
      if (value.length > MAX_CELL) throw new Error(`Your input contains more than the maximum of ${MAX_CELL} characters in a single cell.`);
      const typed = readTyped(value, format);
      return {
        value: typed.value,
        formula: typed.formula,
        link: null,
        ...(typed.format === null || format !== 'General' ? {} : { format: typed.format }),
      };
    }
    if ((typeof value === 'number' || typeof value === 'boolean') && format === '@')
      throw new Error('FAKE GAP: a number in a plain-text cell');
    if (typeof value === 'number' || typeof value === 'boolean') return { value, formula: '', link: null };
    throw new Error(`FAKE GAP: a value of type ${Object.prototype.toString.call(value)} is written`);
  }

  private text(value: unknown, what: string): string {
    if (typeof value === 'string') return value;
    throw new Error(`FAKE GAP: ${what} of type ${typeof value}`);
  }

  private color(value: unknown, none: string): string {
    if (value === null) return none;
    const color = this.text(value, 'a color');
    if (!/^#[0-9a-f]{6}$/i.test(color)) throw new Error(`FAKE GAP: the color ${color}`);
    return color.toLowerCase();
  }
}

const look = (cell: WorldCell, key: string, value: unknown): Partial<WorldCell> => ({ look: { ...cell.look, [key]: value } });

export function rangeFake(session: Session, sheet: WorldSheet, area: Area): object {
  return strict('Range', new RangeFake(session, sheet, area), session.watch);
}

/** The same for each of its ranges; one call of the service. */
export function rangeListFake(session: Session, sheet: WorldSheet, names: readonly string[]): object {
  if (names.length === 0) throw new Error("The parameters don't match the method signature for getRangeList.");
  const ranges = names.map((name) => new RangeFake(session, sheet, areaOfText(name, parseRange)));
  const each = (act: (range: RangeFake) => void): unknown => {
    ranges.forEach(act);
    return fake;
  };
  const fake = strict(
    'RangeList',
    {
      setBackground: (color: unknown) => each((range) => void range.setBackground(color)),
      setNumberFormat: (format: unknown) => each((range) => void range.setNumberFormat(format)),
      setBorder: (...sides: unknown[]) => each((range) => void range.setBorder(...sides)),
    },
    session.watch,
  );
  return fake;
}

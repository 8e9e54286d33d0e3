/** The cells of one draft, by what they give its row. */
import { formatDate } from '../days';
import { fromSerial, isDateFormat } from '../cells/date';
import { readPercentage, type PercentageReading } from '../cells/percentage';
import { isBlank, textOf } from '../cells/text';
import type { IsoDate } from '../model';
import { formatAt, valueAt, type Cell, type CellValue, type Sheet } from '../snapshot';
import { placeOf, type Place, type RowDraft } from './draft';
import type { Slot } from './layout';

/** What a row's cells are read against. */
export interface BuildContext {
  readonly sheet: Sheet;
  readonly date1904: boolean;
  readonly vigencia: number | null;
  /** The corte under review, null where none is known. */
  readonly corte: IsoDate | null;
  /** Whether bare numbers in a progress column are percent points, by table and column. */
  wholeNumbers(tabla: number, column: number): boolean;
}

export class DraftCells {
  constructor(
    readonly draft: RowDraft,
    readonly context: BuildContext,
  ) {}

  cell({ row, column }: Place): Cell {
    return { hoja: this.context.sheet.name, fila: row, columna: column };
  }

  /** The cell that gives a slot, inherited ones too; null where the row has none. */
  place(slot: Slot): Place | null {
    return placeOf(this.draft, slot);
  }

  value(slot: Slot): CellValue {
    const place = this.place(slot);
    return place && valueAt(this.context.sheet, place.row, place.column);
  }

  format(slot: Slot): string | null {
    const place = this.place(slot);
    return place && formatAt(this.context.sheet, place.row, place.column);
  }

  /** The text of a slot, with what later lines go on with; empty where it says nothing. */
  text(slot: Slot): string {
    const later = this.draft.continued.get(slot);
    if (!later) {
      const value = this.value(slot);
      return isBlank(value) ? '' : textOf(value).trim();
    }
    const place = this.place(slot);
    return [...(place ? [place] : []), ...later]
      .map((piece) => this.shown(piece))
      .filter((part) => !isBlank(part))
      .join(' ');
  }

  /** A cell as a person sees it: a date typed as one reads as a date between its neighbours. */
  private shown({ row, column }: Place): string {
    const { sheet, date1904 } = this.context;
    const value = valueAt(sheet, row, column);
    const day = typeof value === 'number' && isDateFormat(formatAt(sheet, row, column)) ? fromSerial(value, date1904) : null;
    return day === null ? textOf(value).trim() : formatDate(day);
  }

  /**
   * The percentage of a slot, null where the row has no such cell.
   * @param column the column whose habit tells whether bare numbers are percent points
   */
  percentage(slot: Slot, column: number): PercentageReading | null {
    return this.place(slot) && readPercentage(this.value(slot), this.format(slot), this.context.wholeNumbers(this.draft.tabla, column));
  }
}

/** Notes, fills and values of single cells: everything is read first, then everything is written. */
import type { Place } from '../../core/a1';
import type { CellValue, Range } from '../../core/snapshot';
import type { CellEdit } from '../edit-groups';
import { HostError } from '../host';
import { boxesAround, groupBy, holds, rangeNames, runName, runsOf } from './areas';
import { anchorOf, cellsOf, closedRanges, isClosed, mergesOf, nameOf, sheetNamed, type OpenBook } from './book';
import type { Journal } from './journal';
import { fillOf } from './looks';
import type { Grid, Services } from './services';
import { AUTOMATIC, isTooLong, TEXT_FORMAT, writeRun } from './text-cells';

/** What a person saw in a note when the write was planned; undefined where nobody looked. */
export type Seen = (hoja: string, celda: string) => string | null | undefined;

interface Change<T> extends Place {
  readonly to: T;
}

interface SheetChanges {
  readonly hoja: string;
  readonly grid: Grid;
  readonly blocked: readonly Range[];
  readonly notes: readonly Change<string | null>[];
  readonly fills: readonly Change<string | null>[];
  readonly values: readonly Change<CellValue>[];
}

type Step = (journal: Journal) => void;

/** Reads what the edits will cover and gives the steps that write them. @throws HostError before anything is touched. */
export function planCells(book: OpenBook, edits: readonly CellEdit[], seen: Seen): Step[] {
  const changes = [...groupBy(edits, ({ hoja }) => hoja)].map(([hoja, own]) => changesOf(book, hoja, own));
  return changes.flatMap((one) => [
    ...planNotes(one, seen),
    ...planFills(one),
    ...(one.values.length === 0 ? [] : planValues(book.services, one)),
  ]);
}

function changesOf(book: OpenBook, hoja: string, edits: readonly CellEdit[]): SheetChanges {
  const grid = sheetNamed(book, hoja);
  if (isClosed(book.services, grid)) {
    throw new HostError('hoja-protegida', `La hoja «${hoja}» está protegida. Quite la protección y repita.`);
  }
  const blocked = closedRanges(book.services, grid);
  const merges = mergesOf(grid);
  const [rows, columns] = [grid.getMaxRows(), grid.getMaxColumns()];
  const notes = new Map<string, Change<string | null>>();
  const fills = new Map<string, Change<string | null>>();
  const values = new Map<string, Change<CellValue>>();
  for (const edit of edits) {
    const place = anchorOf(merges, hoja, edit.celda);
    const celda = nameOf(place);
    if (place.row > rows || place.column > columns) {
      throw new HostError('no-se-puede-escribir', `La celda ${celda} está fuera de la hoja «${hoja}». Revise de nuevo el libro.`);
    }
    if (blocked.some((range) => holds(range, place))) {
      throw new HostError(
        'hoja-protegida',
        `La celda ${celda} de «${hoja}» está en un rango protegido. Pida permiso a quien lo protegió, o quite la protección, y repita.`,
      );
    }
    if (edit.kind === 'note') notes.set(celda, { ...place, to: edit.text });
    else if (edit.kind === 'fill') fills.set(celda, { ...place, to: edit.color });
    else values.set(celda, { ...place, to: checkedValue(edit.value, hoja, celda) });
  }
  return { hoja, grid, blocked, notes: [...notes.values()], fills: [...fills.values()], values: [...values.values()] };
}

function checkedValue(value: CellValue, hoja: string, celda: string): CellValue {
  if (!isTooLong(value)) return value;
  throw new HostError('no-se-puede-escribir', `El texto para ${celda} de «${hoja}» pasa de 50.000 caracteres. Acórtelo y repita.`);
}

function planNotes({ hoja, grid, blocked, notes }: SheetChanges, seen: Seen): Step[] {
  return boxesAround(notes, blocked).map(({ bounds, places }) => {
    const before = cellsOf(grid, bounds).getNotes();
    const after = before.map((row) => [...row]);
    for (const { row, column, to } of places) {
      const line = after[row - bounds.top] ?? [];
      refuseChanged(hoja, { row, column }, line[column - bounds.left] ?? '', seen);
      line[column - bounds.left] = to ?? '';
    }
    return (journal) => {
      journal.before(() => cellsOf(grid, bounds).setNotes(before));
      cellsOf(grid, bounds).setNotes(after);
    };
  });
}

/** A note that somebody changed since the write was planned is theirs. */
function refuseChanged(hoja: string, place: Place, now: string, seen: Seen): void {
  const planned = seen(hoja, nameOf(place));
  if (planned === undefined || (planned ?? '') === now) return;
  throw new HostError(
    'no-se-puede-escribir',
    `Alguien cambió la nota de ${nameOf(place)} en «${hoja}» en este momento, y no se escribió nada. Repita: se tendrá en cuenta.`,
  );
}

/** One list of ranges for each colour. */
function paint(grid: Grid, fills: readonly Change<string | null>[]): void {
  for (const [color, places] of groupBy(fills, ({ to }) => to)) grid.getRangeList(rangeNames(places)).setBackground(color);
}

function planFills({ grid, blocked, fills }: SheetChanges): Step[] {
  const before = boxesAround(fills, blocked).flatMap(({ bounds, places }) => {
    const standing = cellsOf(grid, bounds).getBackgrounds();
    return places.map((place) => ({ ...place, to: fillOf(standing[place.row - bounds.top]?.[place.column - bounds.left] ?? '') }));
  });
  if (fills.length === 0) return [];
  return [
    (journal) => {
      journal.before(() => {
        paint(grid, before);
      });
      paint(grid, fills);
    },
  ];
}

/** Text goes into cells of the format «plain text»; a number or a date that comes there takes the automatic format again. */
function planValues(services: Services, { grid, blocked, values }: SheetChanges): Step[] {
  const read = boxesAround(values, blocked).flatMap(({ bounds, places }) => {
    const cells = cellsOf(grid, bounds);
    const [old, formulas, formats] = [cells.getValues() as CellValue[][], cells.getFormulas(), cells.getNumberFormats()];
    return places.map((place) => {
      const at = <T>(table: readonly (readonly T[])[]): T | undefined => table[place.row - bounds.top]?.[place.column - bounds.left];
      return { ...place, value: at(old) ?? null, formula: at(formulas) ?? '', format: at(formats) ?? AUTOMATIC };
    });
  });
  const texts = read.filter(({ to, format }) => typeof to === 'string' && to !== '' && format !== TEXT_FORMAT);
  const others = read.filter(({ to, format }) => (typeof to === 'number' || typeof to === 'boolean') && format === TEXT_FORMAT);
  return [
    (journal) => {
      journal.before(() => {
        for (const run of runsOf(read)) {
          grid.getRange(runName(run)).setNumberFormats(run.map(({ format }) => [format]));
          writeRun(
            services,
            grid,
            run.map(({ row, column, value, formula }) => ({ row, column, to: formula === '' ? value : formula })),
          );
        }
      });
      if (texts.length > 0) grid.getRangeList(rangeNames(texts)).setNumberFormat(TEXT_FORMAT);
      if (others.length > 0) grid.getRangeList(rangeNames(others)).setNumberFormat(AUTOMATIC);
      for (const run of runsOf(read)) writeRun(services, grid, run);
    },
  ];
}

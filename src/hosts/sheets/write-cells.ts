/** Notes, fills and values of single cells: everything is read first, then everything is written. */
import type { Place } from '../../core/a1';
import type { Range } from '../../core/snapshot';
import type { CellEdit } from '../edit-groups';
import { HostError } from '../host';
import { boundsOf, boxesAround, groupBy, holds } from './areas';
import { cellsOf, nameOf, type OpenBook } from './book';
import { checkCells, type CheckedSheet } from './cell-checks';
import { fillAt, paint, readFills, wantedFill, type FillBlock, type Painted } from './fills';
import type { Journal } from './journal';
import type { CellPhase, Phase, SeenLook } from './order';
import type { Services } from './services';
import { planValues } from './write-values';

type Step = (journal: Journal) => void;

/** The notes of a block: as they were read, then as our steps leave them. */
interface NoteBlock {
  readonly bounds: Range;
  notes: string[][];
}

interface ReadSheet extends CheckedSheet {
  readonly notes: readonly NoteBlock[];
  readonly fills: readonly FillBlock[];
}

/**
 * Reads what the edits of all phases will cover and gives the steps that write each phase, in order.
 * @throws HostError before anything is touched.
 */
export function planCells(book: OpenBook, phases: readonly CellPhase[], seen: SeenLook): ReadonlyMap<Phase, readonly Step[]> {
  const checked = checkCells(
    book,
    phases.flatMap(({ edits }) => edits),
  );
  const sheets = new Map(checked.map((sheet) => [sheet.hoja, readSheet(sheet, seen)]));
  return new Map(phases.map((phase) => [phase, stepsOf(book.services, phase, sheets)]));
}

function readSheet(sheet: CheckedSheet, seen: SeenLook): ReadSheet {
  const placesOf = (kind: CellEdit['kind']): Place[] => [...sheet.edits].flatMap(([edit, place]) => (edit.kind === kind ? [place] : []));
  const blocks = (kind: CellEdit['kind']): Range[] => boxesAround(placesOf(kind), sheet.blocked).map(({ bounds }) => bounds);
  const notes = blocks('note').map((bounds) => ({ bounds, notes: cellsOf(sheet.grid, bounds).getNotes() }));
  for (const place of placesOf('note')) refuseChanged(sheet.hoja, place, noteIn(notes, place), seen);
  return { ...sheet, notes, fills: blocks('fill').map((bounds) => readFills(cellsOf(sheet.grid, bounds), bounds)) };
}

function noteIn(blocks: readonly NoteBlock[], place: Place): string {
  const block = blocks.find(({ bounds }) => holds(bounds, place));
  return block?.notes[place.row - block.bounds.top]?.[place.column - block.bounds.left] ?? '';
}

/** A note that somebody changed since the write was planned is theirs. */
function refuseChanged(hoja: string, place: Place, now: string, seen: SeenLook): void {
  const planned = seen(hoja, nameOf(place));
  if (planned === undefined || (planned.nota ?? '') === now) return;
  throw new HostError(
    'no-se-puede-escribir',
    `Alguien cambió la nota de ${nameOf(place)} en «${hoja}» en este momento, y no se escribió nada. Repita: se tendrá en cuenta.`,
  );
}

function stepsOf(services: Services, { edits, antes }: CellPhase, sheets: ReadonlyMap<string, ReadSheet>): Step[] {
  return [...groupBy(edits, ({ hoja }) => hoja)].flatMap(([hoja, own]) => {
    const sheet = sheets.get(hoja);
    if (!sheet) return [];
    const notes = noteSteps(sheet, own);
    const fills = fillSteps(services, sheet, own);
    return [...(antes === 'nota' ? [...notes, ...fills] : [...fills, ...notes]), ...valueSteps(services, sheet, own)];
  });
}

/** The last edit of a cell counts. */
function placed<K extends CellEdit['kind'], T>(
  { edits: places }: CheckedSheet,
  edits: readonly CellEdit[],
  kind: K,
  toOf: (edit: Extract<CellEdit, { kind: K }>) => T,
): (Place & { readonly to: T })[] {
  const wanted = new Map<string, Place & { readonly to: T }>();
  for (const edit of edits) {
    const place = places.get(edit);
    if (place && edit.kind === kind) wanted.set(nameOf(place), { ...place, to: toOf(edit as Extract<CellEdit, { kind: K }>) });
  }
  return [...wanted.values()];
}

function noteSteps(sheet: ReadSheet, edits: readonly CellEdit[]): Step[] {
  const wanted = placed(sheet, edits, 'note', ({ text }) => text ?? '');
  return sheet.notes.flatMap((block) => {
    const places = wanted.filter((place) => holds(block.bounds, place));
    if (places.length === 0) return [];
    const bounds = boundsOf(places);
    return (journal) => {
      const part = (): string[][] => slicedTo(block, bounds);
      const before = part();
      for (const { row, column, to } of places) {
        const line = block.notes[row - block.bounds.top];
        if (line) line[column - block.bounds.left] = to;
      }
      journal.before(() => cellsOf(sheet.grid, bounds).setNotes(before));
      cellsOf(sheet.grid, bounds).setNotes(part());
    };
  });
}

const slicedTo = ({ bounds, notes }: NoteBlock, { top, left, bottom, right }: Range): string[][] =>
  notes.slice(top - bounds.top, bottom - bounds.top + 1).map((line) => line.slice(left - bounds.left, right - bounds.left + 1));

function fillSteps(services: Services, sheet: ReadSheet, edits: readonly CellEdit[]): Step[] {
  const { grid, fills: blocks } = sheet;
  const wanted = placed(sheet, edits, 'fill', ({ color, original }) => wantedFill(color, original));
  if (wanted.length === 0) return [];
  const before = wanted.flatMap((place): Painted[] => {
    const block = blocks.find(({ bounds }) => holds(bounds, place));
    return block ? [{ ...place, to: fillAt(services, block, place) }] : [];
  });
  return [
    (journal) => {
      journal.before(() => {
        paint(services, grid, before, blocks);
      });
      paint(services, grid, wanted, blocks);
    },
  ];
}

function valueSteps(services: Services, sheet: ReadSheet, edits: readonly CellEdit[]): Step[] {
  const wanted = placed(sheet, edits, 'value', ({ value }) => value);
  return wanted.length === 0 ? [] : [planValues(services, sheet.grid, sheet.blocked, wanted)];
}

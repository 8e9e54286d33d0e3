/** The open Google spreadsheet, on the server. Its services answer at once; the port's promises are for the other hosts. */
import type { Edit, Look } from '../../core/edits/edit';
import type { Block, Snapshot } from '../../core/snapshot';
import { HostError, type Host } from '../host';
import { applyPhases } from './apply';
import { isGrid, openSpreadsheet, sheetNamed, type NamedGrid, type OpenBook } from './book';
import { checkGuard, checkSigned, guardOf, signed, type Guard, type SignedCell } from './guard';
import { DocumentLock } from './lock';
import { looksOf, notesSlice, type Noted } from './looks';
import { phasesOf, type Phase, type SeenLook } from './order';
import { joinParts, readArea, readSlice, type SheetPart } from './read';
import type { Services } from './services';
import type { SeenCell } from './wire';
import { START, type Cursor, type Slice } from './slices';

interface Place {
  readonly hoja: string;
  readonly celda: string;
}

interface Area {
  readonly hoja: string;
  readonly rango: string;
}

const seenKey = (hoja: string, celda: string): string => `${celda}!${hoja}`;

/** Everything of one slice after the other, in one execution. */
function allOf<T>(sliceFrom: (cursor: Cursor) => Slice<T>): T[] {
  const parts: T[] = [];
  for (let cursor: Cursor | null = START; cursor !== null;) {
    const slice: Slice<T> = sliceFrom(cursor);
    parts.push(...slice.partes);
    cursor = slice.sigue;
  }
  return parts;
}

/** The open spreadsheet during one execution. Every method answers at once; all throw HostError. */
export class SheetsBook {
  readonly lock: DocumentLock;
  private opened: OpenBook | null = null;
  /** What a plan was made from; a note that is another when we write is somebody's. */
  private readonly seen = new Map<string, ReturnType<SeenLook>>();

  /** @param takes which sheets are read; all of them where it is left out. */
  constructor(
    private readonly services: Services,
    private readonly takes: (sheet: NamedGrid) => boolean = () => true,
  ) {
    this.lock = new DocumentLock(services);
  }

  name(): string {
    return this.book().spreadsheet.getName();
  }

  /** Cells of all sheets up to the last one with content. */
  cellCount(): number {
    const { services, sheets } = this.book();
    const grids = sheets.filter(({ grid }) => isGrid(services, grid));
    return grids.reduce((sum, { grid }) => sum + grid.getLastRow() * grid.getLastColumn(), 0);
  }

  readSlice(from: Cursor): Slice<SheetPart> {
    return readSlice(this.book(), from);
  }

  read(): Snapshot {
    this.opened = null;
    const parts = allOf((cursor) => this.readSlice(cursor));
    return { name: this.name(), date1904: false, sheets: joinParts(parts) };
  }

  readRange({ hoja, rango }: Area): Block {
    return readArea(this.book(), hoja, rango);
  }

  looks(cells: readonly Place[]): readonly Look[] {
    const looks = looksOf(this.book(), cells);
    this.remember(looks);
    return looks;
  }

  /** Remembers what somebody saw, also before this execution. */
  remember(seen: readonly Pick<Look, 'hoja' | 'celda' | 'nota' | 'relleno'>[]): void {
    for (const { hoja, celda, nota, relleno } of seen) this.seen.set(seenKey(hoja, celda), { nota, relleno });
  }

  notesSlice(from: Cursor): Slice<Noted[]> {
    return notesSlice(this.book(), from);
  }

  notes(): readonly Noted[] {
    return allOf((cursor) => this.notesSlice(cursor)).flat();
  }

  apply(edits: readonly Edit[]): void {
    const release = this.lock.take();
    try {
      applyPhases(this.services, phasesOf(edits, this.seenLook), this.seenLook);
    } finally {
      this.seen.clear();
      this.opened = null;
      release();
    }
  }

  /** The looks, with what tells their rows. */
  signedLooks(cells: readonly Place[]): readonly (Look & SignedCell)[] {
    return signed(this.book(), this.looks(cells));
  }

  /**
   * One slice of a writing; the next one is handed what this one gives. Whatever others did since the slice before stays.
   * @param hojas the sheets of people that the whole writing touches
   */
  writeSlice(phases: readonly Phase[], seen: readonly SeenCell[], hojas: readonly string[], guard: Guard | null): Guard {
    const release = this.lock.take();
    try {
      const book = openSpreadsheet(this.services);
      if (guard !== null) checkGuard(guard, guardOf(book, hojas));
      checkSigned(book, seen);
      this.remember(seen);
      applyPhases(this.services, phases, this.seenLook);
      return guardOf(openSpreadsheet(this.services), hojas);
    } finally {
      this.seen.clear();
      this.opened = null;
      release();
    }
  }

  select({ hoja, celda }: Place): void {
    const grid = sheetNamed(this.book(), hoja);
    if (grid.isSheetHidden()) {
      throw new HostError('hoja-inexistente', `La hoja «${hoja}» está oculta. Muéstrela desde la lista de hojas para ir a ${celda}.`);
    }
    grid.getRange(celda).activate();
  }

  private readonly seenLook: SeenLook = (hoja, celda) => this.seen.get(seenKey(hoja, celda));

  private book(): OpenBook {
    if (this.opened === null) {
      const book = openSpreadsheet(this.services);
      this.opened = { ...book, sheets: book.sheets.filter(this.takes) };
    }
    return this.opened;
  }
}

/** The port over the open spreadsheet, for the actions that run on the server. */
export class SheetsHost implements Host {
  constructor(readonly book: SheetsBook) {}

  read(): Promise<Snapshot> {
    return answer(() => this.book.read());
  }

  readRange(area: Area): Promise<Block> {
    return answer(() => this.book.readRange(area));
  }

  looks(cells: readonly Place[]): Promise<readonly Look[]> {
    return answer(() => this.book.looks(cells));
  }

  notes(): Promise<readonly Noted[]> {
    return answer(() => this.book.notes());
  }

  apply(edits: readonly Edit[]): Promise<void> {
    return answer(() => {
      this.book.apply(edits);
    });
  }

  select(cell: Place): Promise<void> {
    return answer(() => {
      this.book.select(cell);
    });
  }

  /** An execution ends before a person edits again: the sidebar's host listens. */
  onEdit(): () => void {
    return () => undefined;
  }
}

/** What is thrown while working becomes the promise's rejection. */
async function answer<T>(act: () => T): Promise<T> {
  return Promise.resolve(act());
}

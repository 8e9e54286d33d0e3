/** The host of the workbook that is open in Excel, over office.js. Everything it needs is in ExcelApi 1.10, the rest is asked for. */
import { anchorIn } from '../../core/a1';
import type { Edit, Look } from '../../core/edits/edit';
import { columnName, type Block, type CellValue, type Range, type Snapshot } from '../../core/snapshot';
import { areaOf, HostError, type Host, type UserEdit } from '../host';
import { applyEdits, type Applied } from './apply';
import { ask, spoken, type ExcelClient } from './client';
import { missingSheet } from './errors';
import type { SheetNow } from './inspect';
import { celdaOf, cellKey, looksFrom, placeOf, readStanding, type Asked } from './looks';
import { isValue } from './plan';
import { readBlock, readBook } from './read';
import { readRemarks, readThreads } from './remarks';
import { IMPEDIMENTO, isConversation, noteOf, type PlacedThread } from './threads';
import { EditWatch } from './watch';

/**
 * Notes are notes where Excel shows them to add-ins (`notes.ts`), else comments (`threads.ts`). `apply` looks at the workbook before it writes: an edit goes to the row that it was
 * meant for, also after other people inserted rows, and where that cannot be told nothing is written.
 */
export class ExcelHost implements Host {
  private seen = new Map<string, SheetNow>();
  private places = new Map<string, PlacedThread>();
  private told = new Map<string, string | null>();
  private readonly rejected = new Set<string>();
  private readonly watch: EditWatch;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly client: ExcelClient) {
    this.watch = new EditWatch(client);
  }

  async read(): Promise<Snapshot> {
    const { snapshot, heads } = await spoken(readBook(this.client));
    this.watch.knows(heads);
    this.seen = new Map(snapshot.sheets.map(({ name, values, merges }) => [name, { values, merges }]));
    return snapshot;
  }

  async readRange({ hoja, rango }: { readonly hoja: string; readonly rango: string }): Promise<Block> {
    const area = areaOf(rango);
    const block = await spoken(readBlock(this.client, hoja, area));
    this.remember(hoja, area, block.values);
    return block;
  }

  async looks(cells: readonly Asked[]): Promise<readonly Look[]> {
    const mergesIn = (hoja: string): readonly Range[] => this.seen.get(hoja)?.merges ?? [];
    const anchors = cells.map((cell) => ({ hoja: cell.hoja, ...anchorIn(mergesIn(cell.hoja), placeOf(cell)) }));
    const standing = await spoken(readStanding(this.client, anchors));
    const threads = cells.length === 0 ? [] : await spoken(this.threads());
    const looks = looksFrom(cells, mergesIn, standing, threads, (key) => this.cannotNote(key));
    this.told = new Map(looks.map((look) => [cellKey(look.hoja, anchorIn(mergesIn(look.hoja), placeOf(look))), look.nota]));
    return looks;
  }

  async notes(): Promise<readonly { readonly hoja: string; readonly celda: string; readonly nota: string }[]> {
    const { threads, notes } = await spoken(readRemarks(this.client));
    this.placesOf(threads);
    const talks = threads.filter((thread) => !isConversation(thread));
    return [...talks.map((thread) => ({ hoja: thread.hoja, celda: thread.celda, nota: noteOf(thread) })), ...notes];
  }

  /** One write at a time, whoever asks: the pane, the ribbon or the live review. */
  apply(edits: readonly Edit[]): Promise<void> {
    const turn = this.turn.then(() => this.write(edits));
    this.turn = turn.catch(() => undefined);
    return turn;
  }

  async select({ hoja, celda }: Asked): Promise<void> {
    const { row, column } = placeOf({ hoja, celda });
    await spoken(
      ask(this.client, async (context) => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(hoja);
        sheet.load('visibility');
        await context.sync();
        if (sheet.isNullObject) throw missingSheet(hoja);
        if (sheet.visibility !== 'Visible') {
          throw new HostError('no-se-puede-leer', `La hoja «${hoja}» está oculta. Muéstrela para ver la celda ${celda}.`);
        }
        sheet.activate();
        const range = sheet.getRange(celda);
        range.load('rowHidden,columnHidden');
        range.select();
        await context.sync();
        const hidden = range.rowHidden ? `fila ${String(row)}` : range.columnHidden ? `columna ${columnName(column)}` : null;
        if (hidden !== null) {
          throw new HostError(
            'no-se-puede-leer',
            `Está seleccionada la celda ${celda} de la hoja «${hoja}», pero está oculta la ${hidden}. Muéstrela, o quite el filtro, para verla.`,
          );
        }
      }),
    );
  }

  onEdit(callback: (edit: UserEdit) => void): () => void {
    return this.watch.add(callback);
  }

  private async write(edits: readonly Edit[]): Promise<void> {
    if (edits.length === 0) return;
    this.watch.begin();
    try {
      const known = { seen: this.seen, places: this.places, told: this.told, rejected: this.rejected };
      const applied = await spoken(
        applyEdits(this.client, edits, known, (about) => {
          this.expect(about);
        }),
      );
      this.after(applied);
    } finally {
      this.watch.end();
    }
  }

  /** What Excel will tell of what we are about to write. */
  private expect({ plan, found }: Applied): void {
    const idOf = (name: string): string => found.sheets.get(name.toLowerCase())?.id ?? '';
    this.watch.expect({
      cells: plan.cells.filter(isValue).map((cell) => `${idOf(cell.hoja)}!${celdaOf(cell)}`),
      sheets: [...plan.tabs.map(({ name }) => idOf(name)), ...plan.removed.map(idOf)],
    });
  }

  private after({ plan, found, added }: Applied): void {
    this.watch.expect({ cells: [], sheets: added });
    this.told.clear();
    for (const [hoja, now] of found.now) if (this.seen.has(hoja)) this.seen.set(hoja, now);
    for (const cell of plan.cells.filter(isValue)) {
      const { row, column, hoja } = cell;
      this.remember(hoja, { top: row, left: column, bottom: row, right: column }, [[cell.edit.value]]);
    }
  }

  /** Keeps what was read of each sheet up to date, so that our own edits are not taken for other people's. */
  private remember(hoja: string, area: Range, block: readonly (readonly CellValue[])[]): void {
    const sheet = this.seen.get(hoja);
    if (!sheet) return;
    const values = [...sheet.values];
    block.forEach((cells, r) => {
      const at = area.top - 1 + r;
      if (at >= values.length && cells.every((value) => value === null)) return;
      while (values.length <= at) values.push([]);
      const row = [...(values[at] ?? [])];
      while (row.length < area.left - 1) row.push(null);
      row.splice(area.left - 1, cells.length, ...cells);
      values[at] = row;
    });
    this.seen.set(hoja, { ...sheet, values });
  }

  private async threads(): Promise<readonly PlacedThread[]> {
    const threads = await readThreads(this.client);
    this.placesOf(threads);
    return threads;
  }

  private placesOf(threads: readonly PlacedThread[]): void {
    this.places = new Map(threads.map((thread) => [thread.id, thread]));
  }

  private cannotNote(key: string): string | null {
    if (!this.client.supports('1.10')) return IMPEDIMENTO.sinComentarios;
    return this.rejected.has(key) ? IMPEDIMENTO.rechazada : null;
  }
}

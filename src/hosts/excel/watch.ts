/** Tells of people's edits, here or elsewhere, and never of ours. */
import { parseRange } from '../../core/a1';
import type { UserEdit } from '../host';
import { ask, type ExcelClient } from './client';

/** Handlers, and the context that they were added in, in which alone they can be removed. */
interface Registered {
  readonly context: Excel.RequestContext;
  readonly handlers: readonly { remove(): void }[];
}

type Listener = (edit: UserEdit) => void;

/** What Excel tells of a change, of a sheet that was added, and of one that was deleted. */
interface Told {
  readonly worksheetId: string;
  readonly source?: string;
  /** From ExcelApi 1.14 on. */
  readonly triggerSource?: string;
  readonly address?: string;
  readonly changeType?: string;
}

/** What we are writing, so that it is not taken for a person's edit. */
export interface OwnWrite {
  /** «{id}!B2» of the single cells. */
  readonly cells: readonly string[];
  /** Sheets of ours that are written as a whole or removed, by id. */
  readonly sheets: readonly string[];
}

export class EditWatch {
  private readonly listeners = new Set<Listener>();
  private handlers: Promise<Registered> | null = null;
  private readonly names = new Map<string, string>();
  /** Single cells of this write and of the one before it, whose events may still come. */
  private ownCells: string[][] = [[], []];
  private readonly ownSheets = new Set<string>();
  /** While we write, what Excel tells waits: only after it we know the ids of new sheets. */
  private writing = 0;
  private waiting: (() => void)[] = [];

  constructor(private readonly client: ExcelClient) {}

  add(listener: Listener): () => void {
    this.listeners.add(listener);
    this.handlers ??= this.register();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.unregister();
    };
  }

  /** The names of the sheets that were read, for those that go away. */
  knows(sheets: readonly { readonly id: string; readonly name: string }[]): void {
    for (const { id, name } of sheets) this.names.set(id, name);
  }

  begin(): void {
    this.writing++;
    this.ownCells = [[], this.ownCells[0] ?? []];
  }

  expect({ cells, sheets }: OwnWrite): void {
    this.ownCells[0]?.push(...cells);
    for (const id of sheets) this.ownSheets.add(id);
  }

  end(): void {
    this.writing--;
    if (this.writing > 0) return;
    const waiting = this.waiting;
    this.waiting = [];
    for (const go of waiting) go();
  }

  private register(): Promise<Registered> {
    const registered = ask(this.client, async (context) => {
      const { worksheets } = context.workbook;
      const handlers = [
        worksheets.onChanged.add((told) => this.hear(told, 'changed')),
        worksheets.onAdded.add((told) => this.hear(told, 'moved')),
        worksheets.onDeleted.add((told) => this.hear(told, 'moved')),
      ];
      await context.sync();
      return { context, handlers };
    });
    // Without events the sheet is still reviewed on demand; the next listener tries again.
    registered.catch(() => {
      this.handlers = null;
    });
    return registered;
  }

  private unregister(): void {
    const registered = this.handlers;
    this.handlers = null;
    // A context that Excel has forgotten has no handlers any more.
    registered
      ?.then(({ context, handlers }) =>
        this.client.run(context, (same) => {
          for (const handler of handlers) handler.remove();
          return same.sync();
        }),
      )
      .catch(() => undefined);
  }

  private hear(told: Told, kind: 'changed' | 'moved'): Promise<void> {
    if (this.writing > 0) {
      this.waiting.push(() => void this.tell(told, kind));
      return Promise.resolve();
    }
    return this.tell(told, kind);
  }

  private async tell(told: Told, kind: 'changed' | 'moved'): Promise<void> {
    if (this.isOwn(told)) return;
    const hoja = await this.nameOf(told.worksheetId);
    const isCells = kind === 'changed' && told.changeType === 'RangeEdited' && hoja.stands;
    const areas = isCells ? (told.address ?? '').split(',').map((area) => (parseRange(area) ? area : null)) : [null];
    for (const rango of areas.includes(null) ? [null] : areas) {
      for (const listener of [...this.listeners]) listener({ hoja: hoja.name, rango });
    }
  }

  private isOwn({ worksheetId, triggerSource, source, address }: Told): boolean {
    if (this.ownSheets.has(worksheetId) || triggerSource === 'ThisLocalAddin') return true;
    if (triggerSource !== undefined || source === 'Remote') return false;
    const key = `${worksheetId}!${address ?? ''}`;
    const write = this.ownCells.find((cells) => cells.includes(key));
    write?.splice(write.indexOf(key), 1);
    return write !== undefined;
  }

  /** The sheet's name as it is now: a person may have renamed it; of a deleted one the last name that we know. */
  private async nameOf(id: string): Promise<{ name: string; stands: boolean }> {
    const name = await ask(this.client, async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(id);
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject ? null : sheet.name;
    }).catch(() => null);
    if (name !== null) this.names.set(id, name);
    return { name: name ?? this.names.get(id) ?? '', stands: name !== null };
  }
}

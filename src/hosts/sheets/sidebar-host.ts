/** The host in the sidebar: the core runs in the browser, and each method asks the server once. */
import type { Edit, Look } from '../../core/edits/edit';
import type { Block, Snapshot } from '../../core/snapshot';
import { HostError, type Host, type Progress, type UserEdit } from '../host';
import type { Noted } from './looks';
import { messageOf } from './message';
import { joinParts } from './read';
import { START, type Cursor } from './slices';
import type { Reply, Verb, Verbs } from './wire';

interface Place {
  readonly hoja: string;
  readonly celda: string;
}

export interface SidebarOptions {
  /** Sends a request to the server; google.script.run in the sidebar. */
  readonly ask: (request: string) => Promise<string>;
  /** Calls again and again, until stopped; the sidebar's timer. */
  readonly every: (act: () => Promise<void>) => () => void;
}

interface Known {
  readonly hasta: number;
  readonly hojas: Readonly<Record<string, string>>;
  /** How many writes of ours came before; null where one was under way. */
  readonly writes: number | null;
}

export class SidebarHost implements Host {
  private readonly callbacks = new Set<(edit: UserEdit) => void>();
  private readonly watchers = new Set<(progress: Progress) => void>();
  /** The readings under way, with how much each has done. */
  private readonly reading = new Map<'leer' | 'notas', number>();
  private stopAsking: (() => void) | null = null;
  private known: Known | null = null;
  /** Counts the beginnings and the ends of our writes: odd while one is under way. */
  private writes = 0;
  private readonly seen = new Map<string, Pick<Look, 'hoja' | 'celda' | 'nota' | 'relleno'>>();

  constructor(private readonly options: SidebarOptions) {}

  async read(): Promise<Snapshot> {
    const slices = await this.inSlices('leer');
    const parts = slices.flatMap(({ partes }) => partes);
    return { name: slices[0]?.nombre ?? '', date1904: false, sheets: joinParts(parts) };
  }

  readRange(area: { readonly hoja: string; readonly rango: string }): Promise<Block> {
    return this.ask('rango', area);
  }

  async looks(cells: readonly Place[]): Promise<readonly Look[]> {
    if (cells.length === 0) return [];
    const looks = await this.ask('aspectos', { celdas: cells });
    for (const { hoja, celda, nota, relleno } of looks) this.seen.set(`${celda}!${hoja}`, { hoja, celda, nota, relleno });
    return looks;
  }

  async notes(): Promise<readonly Noted[]> {
    return (await this.inSlices('notas')).flatMap(({ partes }) => partes.flat());
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    const noted = edits.flatMap((edit) =>
      edit.kind === 'note' || edit.kind === 'fill' ? (this.seen.get(`${edit.celda}!${edit.hoja}`) ?? []) : [],
    );
    this.writes++;
    try {
      await this.ask('aplicar', { edits, vistas: noted });
    } finally {
      this.writes++;
      this.seen.clear();
    }
  }

  async select(cell: Place): Promise<void> {
    await this.ask('ir', cell);
  }

  onEdit(callback: (edit: UserEdit) => void): () => void {
    this.callbacks.add(callback);
    this.stopAsking ??= this.options.every(() => this.askForChanges());
    return () => {
      this.callbacks.delete(callback);
      if (this.callbacks.size > 0) return;
      this.stopAsking?.();
      this.stopAsking = null;
      this.known = null;
    };
  }

  /** Calls back while a spreadsheet of several slices is read. Returns the way to stop. */
  onProgress(callback: (progress: Progress) => void): () => void {
    this.watchers.add(callback);
    return () => {
      this.watchers.delete(callback);
    };
  }

  /** All slices of a reading, one execution each. */
  private async inSlices<V extends 'leer' | 'notas'>(verbo: V): Promise<Verbs[V]['gives'][]> {
    const slices: Verbs[V]['gives'][] = [];
    this.reading.set(verbo, 0);
    try {
      for (let desde: Cursor | null = START; desde !== null;) {
        const slice: Verbs[V]['gives'] = await this.ask(verbo, { desde });
        slices.push(slice);
        desde = slice.sigue;
        if (desde !== null) this.tellReading(verbo, slice.hecho);
      }
    } finally {
      this.tellReading(verbo, 1);
    }
    return slices;
  }

  /** Values and notes are read at the same time: the person is told of the one that has done less, once it has done some. */
  private tellReading(verbo: 'leer' | 'notas', hecho: number): void {
    if (hecho < 1) this.reading.set(verbo, hecho);
    else this.reading.delete(verbo);
    const done = Math.min(1, ...this.reading.values());
    if (done === 0) return;
    for (const watcher of this.watchers) watcher({ step: 'Leyendo la hoja…', done });
  }

  private async askForChanges(): Promise<void> {
    const before = this.known;
    const writes = this.writes;
    const { hasta, hojas, ediciones } = await this.ask('cambios', { desde: before?.hasta ?? null });
    if (this.stopAsking === null) return;
    // Our own tabs come and go with our writes: sizes on both sides of one say nothing of people.
    const isQuiet = writes === this.writes && writes % 2 === 0;
    this.known = { hasta, hojas, writes: isQuiet ? writes : null };
    const moved = isQuiet && before?.writes === writes ? resized(before.hojas, hojas) : [];
    const gone = new Set(moved);
    const told: UserEdit[] = [...moved.map((hoja) => ({ hoja, rango: null })), ...ediciones.filter(({ hoja }) => !gone.has(hoja))];
    for (const edit of told) for (const callback of this.callbacks) callback(edit);
  }

  private async ask<V extends Verb>(verbo: V, asks: Verbs[V]['asks']): Promise<Verbs[V]['gives']> {
    let text: string;
    try {
      text = await this.options.ask(JSON.stringify({ verbo, ...asks }));
    } catch (error) {
      throw new HostError('no-se-puede-leer', `No hubo respuesta de Google (${messageOf(error)}). Revise su conexión y repita.`, {
        cause: error,
      });
    }
    const reply = JSON.parse(text) as Reply<V>;
    if (!reply.ok) throw new HostError(reply.codigo, reply.mensaje);
    return reply.valor;
  }
}

/** The sheets whose size is another, or that came or went. */
function resized(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((hoja) => before[hoja] !== now[hoja]);
}

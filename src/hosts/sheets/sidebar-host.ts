/** The host in the sidebar: the core runs in the browser, and each method asks the server once. */
import type { Edit, Look } from '../../core/edits/edit';
import type { Block, Snapshot } from '../../core/snapshot';
import { HostError, type Host, type Progress, type UserEdit } from '../host';
import type { Guard } from './guard';
import type { Noted } from './looks';
import { messageOf } from './message';
import { phasesOf, type Phase } from './order';
import { joinParts } from './read';
import { START, type Cursor } from './slices';
import type { Reply, SeenCell, Verb, Verbs } from './wire';
import { cutCells, cutPhases } from './write-slices';

interface Place {
  readonly hoja: string;
  readonly celda: string;
}

const READING = 'Leyendo la hoja…';
const WRITING = 'Escribiendo en la hoja…';

const keyOf = ({ hoja, celda }: Place): string => `${celda}!${hoja}`;

export interface SidebarOptions {
  /** Sends a request to the server; google.script.run in the sidebar. */
  readonly ask: (request: string) => Promise<string>;
  /** Calls again and again, until stopped; the sidebar's timer. */
  readonly every: (act: () => Promise<void>) => () => void;
  /** Cells that one execution takes on while writing; left out, as many as six minutes leave room for. */
  readonly budget?: number;
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
  private readonly seen = new Map<string, { readonly look: Look; readonly firma: string }>();

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
    const slices = cutCells(cells, this.options.budget);
    for (const [done, celdas] of slices.entries()) {
      if (slices.length > 1) this.tell(READING, done / slices.length);
      for (const { firma, ...look } of await this.ask('aspectos', { celdas })) this.seen.set(keyOf(look), { look, firma });
    }
    if (slices.length > 1) this.tell(READING, 1);
    return cells.flatMap((cell) => this.seen.get(keyOf(cell))?.look ?? []);
  }

  async notes(): Promise<readonly Noted[]> {
    return (await this.inSlices('notas')).flatMap(({ partes }) => partes.flat());
  }

  async apply(edits: readonly Edit[]): Promise<void> {
    const slices = cutPhases(
      phasesOf(edits, (hoja, celda) => this.seen.get(keyOf({ hoja, celda }))?.look),
      this.options.budget,
    );
    this.writes++;
    try {
      if (slices.length > 1) await this.applyInSlices(slices);
      else await this.ask('aplicar', { edits, vistas: this.seenOf(edits) });
    } finally {
      this.writes++;
      this.seen.clear();
    }
  }

  /** One execution for each slice. What stands when one of them fails is whole, and doing it all again completes it. */
  private async applyInSlices(slices: readonly (readonly Phase[])[]): Promise<void> {
    const made = new Set(slices.flat().flatMap((phase) => (phase.paso === 'agregar' ? phase.hojas.map(({ nombre }) => nombre) : [])));
    const touched = slices.flat().flatMap((phase) => (phase.paso === 'celdas' ? phase.edits.map(({ hoja }) => hoja) : []));
    const hojas = [...new Set(touched)].filter((hoja) => !made.has(hoja));
    let guardia: Guard | null = null;
    try {
      for (const [done, fases] of slices.entries()) {
        this.tell(WRITING, done / slices.length);
        const edits = fases.flatMap((phase) => (phase.paso === 'celdas' ? phase.edits : []));
        guardia = await this.ask('escribir', { fases, vistas: this.seenOf(edits), hojas, guardia }).catch((error: unknown) => {
          throw halfWay(error, done / slices.length);
        });
        this.seeWritten(edits);
      }
    } finally {
      this.tell(WRITING, 1);
    }
  }

  /** The cells of edits as they were seen, each once. */
  private seenOf(edits: readonly Edit[]): SeenCell[] {
    const keys = new Set(edits.flatMap((edit) => (edit.kind === 'note' || edit.kind === 'fill' ? [keyOf(edit)] : [])));
    return [...keys].flatMap((key) => {
      const seen = this.seen.get(key);
      if (!seen) return [];
      const { hoja, celda, nota, relleno } = seen.look;
      return [{ hoja, celda, nota, relleno, firma: seen.firma }];
    });
  }

  /** What a slice wrote is what the next one finds. */
  private seeWritten(edits: readonly Edit[]): void {
    for (const edit of edits) {
      if (edit.kind !== 'note' && edit.kind !== 'fill') continue;
      const seen = this.seen.get(keyOf(edit));
      const written = edit.kind === 'note' ? { nota: edit.text } : { relleno: edit.color };
      if (seen) this.seen.set(keyOf(edit), { ...seen, look: { ...seen.look, ...written } });
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
    if (done > 0) this.tell(READING, done);
  }

  private tell(step: string, done: number): void {
    for (const watcher of this.watchers) watcher({ step, done });
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

/** The error of a slice, with what became of those before it. */
function halfWay(error: unknown, done: number): HostError {
  const [code, said] = error instanceof HostError ? [error.code, error.message] : (['no-se-puede-escribir', messageOf(error)] as const);
  const share = `${String(Math.floor(done * 100))} %`;
  const rest = `Antes ya se había escrito el ${share}, que queda; sus datos, notas y rellenos están a salvo. Al repetir se completa.`;
  return new HostError(code, done === 0 ? said : `${said} ${rest}`, { cause: error });
}

/** The sheets whose size is another, or that came or went. */
function resized(before: Readonly<Record<string, string>>, now: Readonly<Record<string, string>>): string[] {
  return [...new Set([...Object.keys(before), ...Object.keys(now)])].filter((hoja) => before[hoja] !== now[hoja]);
}

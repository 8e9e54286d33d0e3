/**
 * What the sidebar asks and the server answers, as JSON text: google.script.run fails on dates and turns undefined into null, and text
 * crosses faster than nested lists.
 */
import type { Edit, Look } from '../../core/edits/edit';
import type { Block } from '../../core/snapshot';
import type { HostErrorCode } from '../host';
import type { Guard, SignedCell } from './guard';
import type { Noted } from './looks';
import type { Phase } from './order';
import type { SheetPart } from './read';
import type { Changes } from './changes';
import type { Cursor, Slice } from './slices';

interface Place {
  readonly hoja: string;
  readonly celda: string;
}

export type SeenCell = Pick<Look, 'hoja' | 'celda' | 'nota' | 'relleno'> & SignedCell;

/** A request by its verb, and what it is answered with. */
export interface Verbs {
  readonly leer: { readonly asks: { readonly desde: Cursor }; readonly gives: Slice<SheetPart> & { readonly nombre: string } };
  readonly notas: { readonly asks: { readonly desde: Cursor }; readonly gives: Slice<readonly Noted[]> };
  readonly rango: { readonly asks: { readonly hoja: string; readonly rango: string }; readonly gives: Block };
  readonly aspectos: { readonly asks: { readonly celdas: readonly Place[] }; readonly gives: readonly (Look & SignedCell)[] };
  /** `vistas`: the cells as the person's plan saw them. */
  readonly aplicar: {
    readonly asks: { readonly edits: readonly Edit[]; readonly vistas: readonly SeenCell[] };
    readonly gives: null;
  };
  /** One slice of a writing. `guardia`: what the slice before answered, null for the first. */
  readonly escribir: {
    readonly asks: {
      readonly fases: readonly Phase[];
      readonly vistas: readonly SeenCell[];
      readonly hojas: readonly string[];
      readonly guardia: Guard | null;
    };
    readonly gives: Guard;
  };
  readonly ir: { readonly asks: Place; readonly gives: null };
  /** What people changed since the change number `desde`. */
  readonly cambios: { readonly asks: { readonly desde: number | null }; readonly gives: Changes };
}

export type Verb = keyof Verbs;

export type Reply<V extends Verb> =
  | { readonly ok: true; readonly valor: Verbs[V]['gives'] }
  | { readonly ok: false; readonly codigo: HostErrorCode; readonly mensaje: string };

import type { Edit, Look } from '../edit';
import type { Mark } from '../ledger/records';
import { markerIds, ownNote } from './note-text';

/** A marked cell as it would be without us. */
export interface Base {
  readonly nota: string | null;
  readonly relleno: string | null;
  /** The host's memory of the cell before us. */
  readonly original: string | undefined;
  /** True where the note is, without our part, what it was before us. */
  readonly notaIntacta: boolean;
  /** True where the cell still shows the fill that we set. */
  readonly rellenoNuestro: boolean;
  /** True where our part stands in a note that the host does not show. */
  readonly oculta: boolean;
}

const normal = (text: string | null): string | null => (text === null ? null : text.replace(/\r\n?/g, '\n'));

export const sameNote = (a: string | null, b: string | null): boolean => normal(a) === normal(b);

export const sameColor = (a: string | null, b: string | null): boolean => a?.toUpperCase() === b?.toUpperCase();

/** What a cell would look like had we never marked it; what a person changed since stays theirs. */
export function baseOf(look: Look, mark: Mark | undefined, marks: ReadonlyMap<string, Mark>): Base {
  const asIs = { relleno: look.relleno, original: look.original, rellenoNuestro: false, oculta: false };
  if (!mark) return { ...asIs, nota: look.nota, notaIntacta: true };
  const own = look.nota === null ? null : ownNote(look.nota, marks);
  // Hosts may trim a note; what is equal but for that is put back as it was.
  const notaIntacta = (normal(own)?.trim() ?? '') === (normal(mark.nota)?.trim() ?? '') && (own === null) === (mark.nota === null);
  const rellenoNuestro = mark.pintado !== null && sameColor(look.relleno, mark.pintado);
  const oculta = isHidden(look, mark);
  return {
    ...(mark.soloNota ? asIs : { relleno: rellenoNuestro ? mark.relleno : look.relleno, original: mark.original, rellenoNuestro }),
    nota: oculta || notaIntacta ? mark.nota : own,
    notaIntacta,
    oculta,
  };
}

const isHidden = (look: Look, mark: Mark): boolean =>
  look.notas === 'ocultas' && mark.texto !== null && mark.comentario !== true && !markerIds(look.nota ?? '').includes(mark.id);

/** What is remembered of a mark whose note could not be taken back, so that a host that shows it can. */
export function restOf({ id, nota, texto }: Mark, { hoja, celda }: Look, { relleno }: Base): Mark {
  return { id, hoja, celda, nota, relleno, pintado: null, texto, soloNota: true };
}

/** Puts the cell back to `base`; nothing where it already looks so. */
export function restoreEdits(look: Look, base: Base): Edit[] {
  const { hoja, celda } = look;
  const original = base.original === undefined ? {} : { original: base.original };
  const edits: Edit[] = [];
  if (!base.oculta && !sameNote(look.nota, base.nota))
    edits.push({ kind: 'note', hoja, celda, text: base.nota, ...(base.notaIntacta ? original : {}) });
  if (base.rellenoNuestro) edits.push({ kind: 'fill', hoja, celda, color: base.relleno, ...original });
  return edits;
}

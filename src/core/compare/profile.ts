/** What a row is recognised by in another document. */
import { fingerprint } from '../fingerprint';
import { plain } from '../cells/text';
import { dueDates } from '../calendar/milestones';
import type { Row } from '../model';
import { rootOf } from './roots';
import { unfold, type Terms } from './terms';
import { withoutListNumber, wordsOf } from './words';

/** Words of one field, as keys that other forms of the word share. */
export type Keys = readonly string[];

export interface Profile {
  readonly row: Row;
  readonly actividad: Keys;
  readonly meta: Keys;
  readonly responsable: Keys;
  /** Componente and subcomponente. */
  readonly lugar: Keys;
  readonly numeral: string;
  /** Its days, or its marks or period words; empty where it has none. */
  readonly programacion: string;
  /** The same for equal texts. */
  readonly texto: string;
  /** How many rows above have the same text. */
  readonly turno: number;
}

/** The profiles of a document's rows, in their order. */
export function profilesOf(rows: readonly Row[], terms: Terms = new Map()): Profile[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const profile = profileOf(row, terms);
    const turno = seen.get(profile.texto) ?? 0;
    seen.set(profile.texto, turno + 1);
    return { ...profile, turno };
  });
}

function profileOf(row: Row, terms: Terms): Omit<Profile, 'turno'> {
  const text = unfold(withoutListNumber(row.actividad === '' ? row.descripcion : row.actividad), terms);
  const words = keysOf(text);
  return {
    row,
    // Some plans repeat the activity and tell the rows apart in the description.
    actividad: row.actividad === '' || row.descripcion === '' ? words : unique([...words, ...keysOf(row.descripcion)]),
    meta: keysOf(unfold(`${row.meta} ${row.producto}`, terms)),
    responsable: keysOf([...row.responsables, ...row.corresponsables].join(' ')),
    lugar: keysOf(`${row.dependencia} ${row.componente} ${row.subcomponente}`),
    numeral: row.numeral.replace(/\.0?$/, ''),
    programacion: scheduleKey(row),
    texto: fingerprint([...words].sort().join(' ')),
  };
}

function keysOf(text: string): Keys {
  return unique([...wordsOf(text).keys()].map(rootOf));
}

function unique(keys: Keys): Keys {
  return [...new Set(keys)];
}

function scheduleKey(row: Row): string {
  const days = dueDates(row);
  if (days.length > 0) return days.join(' ');
  if (row.cuatrimestres.length > 0) return `c${row.cuatrimestres.join(' ')}`;
  if (row.meses.length > 0) return `m${row.meses.join(' ')}`;
  return row.periodo === null ? '' : plain(row.periodo);
}

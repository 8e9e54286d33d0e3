/** What a column header says that its column is. */
import type { Field } from '../model';
import { stem } from '../cells/text';
import { headerKey } from './header-key';
import { MEANINGS } from './header-meanings';

interface CompiledMeaning {
  readonly field: Field;
  readonly is: ReadonlySet<string>;
  readonly starts: readonly (readonly string[])[];
  readonly has: readonly (readonly string[])[];
}

const COMPILED: readonly CompiledMeaning[] = MEANINGS.map(({ field, is = [], starts = [], has = [] }) => ({
  field,
  is: new Set(is.map((phrase) => headerKey(phrase).join(' '))),
  starts: starts.map(headerKey),
  has: has.map(headerKey),
}));

const LONGEST_HEADER_WORDS = 24;

/** Words that only say when: «Avances a 31 de agosto», «Avance del primer cuatrimestre de la vigencia». */
const WHEN = new Set(
  `ene feb mar abr may jun jul ago sep sept oct nov dic enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre primer primera segundo segunda tercer tercera cuarto
   cuarta i ii iii iv bimestre trimestre cuatrimestre semestre trim sem vigencia ano corte periodo mes fecha presente actual acumulado hasta`
    .split(/\s+/)
    .map(stem),
);

/** What a header says its column is, null where its words are none of the trade's. */
export function fieldOfHeader(text: string): Field | null {
  const key = headerKey(text);
  if (key.length === 0 || key.length > LONGEST_HEADER_WORDS) return null;
  const lasting = key.filter((word) => !WHEN.has(word));
  return meaningOf(key) ?? (lasting.length > 0 && lasting.length < key.length ? meaningOf(lasting) : null);
}

function meaningOf(key: readonly string[]): Field | null {
  const whole = key.join(' ');
  const words = new Set(key);
  const fits = ({ is, starts, has }: CompiledMeaning) =>
    is.has(whole) ||
    starts.some((phrase) => phrase.every((word, i) => key[i] === word)) ||
    has.some((phrase) => phrase.every((word) => words.has(word)));
  return COMPILED.find(fits)?.field ?? null;
}

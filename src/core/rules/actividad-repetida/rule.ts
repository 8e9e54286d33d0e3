import { plain } from '../../cells/text';
import type { Row } from '../../model';
import { lastDueDate } from '../schedule';
import { nameOf } from '../quote';
import { tableRule } from '../rule';
import { hashOfWords, sameWords, significantWords, spellings } from '../wording';

/** Rows kept under one spelling; more of them are compared with these. */
const MOST_ALIKE = 8;
/** The texts that make an activity, in the order in which they are compared; one table's META is another's PRODUCTO. */
function textsOf({ actividad, descripcion, meta, producto }: Row): readonly string[] {
  return [actividad, descripcion, `${meta} ${producto}`];
}

/** An activity that everybody answers for stands in everybody's plan. */
const EVERYBODY = /^tod[oa]s\b/;

interface Wording {
  readonly row: Row;
  readonly texts: readonly (readonly string[])[];
}

export const rule = tableRule({
  code: 'actividad-repetida',
  severity: 'advertencia',
  group: 'estructura',
  title: 'Actividad repetida',
  whatToDo: 'Deje una sola, o diga en qué se diferencian.',
  source: 'Práctica: una actividad que se cuenta dos veces altera el porcentaje del plan.',
  effect: 'La actividad cuenta dos veces en el porcentaje del plan y puede reportar dos avances distintos.',
  messages: {
    repetida: '«{{actividad}}» ya es, con la misma meta, la actividad de la fila {{fila}} («{{otra}}»).',
  },
  *check(rows) {
    const known = new Map<string, Wording[]>();
    for (const row of alikeBeside(rows.filter(isWhole))) {
      const cell = row.celdas.actividad;
      if (!cell) continue;
      const wording = { row, texts: textsOf(row).map(significantWords) };
      const keys = keysOf(wording);
      const twin = firstTwin(wording, keys, known);
      if (twin) yield { message: 'repetida', data: { actividad: nameOf(row), fila: twin.fila, otra: nameOf(twin) }, row, cell };
      for (const key of keys) remember(known, key, wording);
    }
  },
});

/** A row with an activity and a target of its own: hanging rows share theirs with the row above. */
function isWhole({ actividad, meta, producto, responsables, heredados }: Row): boolean {
  const own = (['actividad', 'descripcion', 'meta', 'producto'] as const).every((field) => !heredados.includes(field));
  return own && actividad !== '' && meta + producto !== '' && !responsables.some((name) => EVERYBODY.test(plain(name)));
}

/** The rows of which another has the same words beside its activity: only these can be twins, and most rows have none. */
function alikeBeside(rows: readonly Row[]): Row[] {
  const hashes = rows.map(({ descripcion, meta, producto }) => hashOfWords(`${descripcion} ${meta} ${producto}`));
  const counts = new Map<number, number>();
  for (const hash of hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  return rows.filter((_, i) => (counts.get(hashes[i] ?? 0) ?? 0) > 1);
}

/** Under which keys a row is found by another that differs from it in one word. */
function keysOf({ row, texts }: Wording): string[] {
  const place = `${row.hoja}|${plain(row.dependencia)}`;
  const [actividad = [], ...others] = texts;
  const rest = others.map((words) => words.join(' ')).join('|');
  return spellings(actividad).map((spelling) => `${place}|${rest}|${spelling}`);
}

function firstTwin(wording: Wording, keys: readonly string[], known: ReadonlyMap<string, readonly Wording[]>): Row | null {
  for (const key of keys) {
    const twin = known.get(key)?.find((other) => isTwin(wording, other));
    if (twin) return twin.row;
  }
  return null;
}

function remember(known: Map<string, Wording[]>, key: string, wording: Wording): void {
  const found = known.get(key);
  if (found === undefined) known.set(key, [wording]);
  else if (found.length < MOST_ALIKE) found.push(wording);
}

/**
 * The same texts. On other days it is another turn of the same people, by other people a duty of each on the same day; where
 * both differ, the activity was listed twice.
 */
function isTwin(a: Wording, b: Wording): boolean {
  return (
    a.texts.every((words, i) => sameWords(words, b.texts[i] ?? [])) && isScheduledApart(a.row, b.row) === isAssignedApart(a.row, b.row)
  );
}

function isScheduledApart(a: Row, b: Row): boolean {
  const [first, second] = [lastDueDate(a), lastDueDate(b)];
  if (first !== null && second !== null) return first !== second;
  const [one, other] = [a, b].map(({ periodo, cuatrimestres, meses }) => [plain(periodo ?? ''), ...cuatrimestres, '', ...meses].join(','));
  return one !== other;
}

function isAssignedApart(a: Row, b: Row): boolean {
  if (a.responsables.length === 0 || b.responsables.length === 0) return false;
  const names = new Set(a.responsables.map((name) => significantWords(name).join(' ')));
  return !b.responsables.some((name) => names.has(significantWords(name).join(' ')));
}

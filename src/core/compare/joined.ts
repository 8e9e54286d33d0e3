/** Planned activities that the follow-up tells together with another one. */
import type { Row } from '../model';
import { saidIn } from './said';
import { differenceOf } from './same-text';
import { unfold, type Terms } from './terms';
import { withoutListNumber } from './words';

/** By planned activity that found no row of its own, the row of the follow-up that says it too. */
export type Joined = ReadonlyMap<Row, Row>;

interface Twins {
  readonly antes: Row;
  readonly despues: Row;
}

/** A row that says all of its own activity and more. */
interface Grown {
  readonly despues: Row;
  /** The words that its own activity does not have. */
  readonly more: readonly string[];
}

/** «Dictar cursos a rectores» and «Dictar cursos a docentes» became «Dictar cursos a rectores y docentes»: what one row grew by, the other one says. */
export function joinedRows(pares: readonly Twins[], alone: readonly Row[], terms: Terms): Joined {
  const joined = new Map<Row, Row>();
  if (alone.length === 0) return joined;
  const textOf = ({ actividad, descripcion }: Row): string => unfold(withoutListNumber(actividad === '' ? descripcion : actividad), terms);
  const grown = new Map<string, Grown[]>();
  for (const { antes, despues } of pares) {
    const { before, after } = differenceOf(textOf(antes), textOf(despues), 'actividad');
    const [first] = after;
    if (first === undefined || before.length > 0) continue;
    grown.set(first.key, [...(grown.get(first.key) ?? []), { despues, more: after.map(({ key }) => key) }]);
  }
  for (const row of alone) {
    const keys = new Set(saidIn(textOf(row)).words.map(({ key }) => key));
    const place = [...keys]
      .flatMap((key) => grown.get(key) ?? [])
      .find(({ despues, more }) => {
        return more.every((key) => keys.has(key)) && differenceOf(textOf(row), textOf(despues), 'actividad').before.length === 0;
      });
    if (place !== undefined) joined.set(row, place.despues);
  }
  return joined;
}

/** Whether two rows with a like text are two activities: one left the plan, the other came in. */
import { nearlyEqual, plain } from '../cells/text';
import type { Row } from '../model';
import type { Keys, Profile } from './profile';
import { sameResponsables, type Aliases } from './responsables';
import { sameSchedule } from './schedule';
import type { Evidence } from './score';

/** Targets with less in common are two targets. */
const LIKE_TARGET = 0.6;
/** So many of target, responsable, date and what the follow-up tells must speak for two activities. */
const MOST_APART = 2;

/** «Se incluyó en la versión 2 del plan», «Actividad nueva»: the follow-up says that the plan did not have it. */
const TOLD_AS_NEW =
  /\b(?:actividad|accion|meta) (?:nueva|adicional|incluida|incorporada|adicionada|agregada)\b|\b(?:inclu(?:yo|ida|ye)|incorpor(?:o|ada)|adicion(?:o|ada)|agreg(?:o|ada))\b(?: \w+){0,4} (?:version|modificacion|actualizacion|ajuste)\b/;

export function isToldAsNew({ avances }: Row): boolean {
  return avances.some(({ seguimiento }) => TOLD_AS_NEW.test(plain(seguimiento)));
}

/**
 * What the texts do not share tells them apart, word by word, and so do at least two of target, responsable, date and narrative: «foros con
 * los gremios» is no rewording of «foros con los jubilados» where another office does it by another day.
 * @param evidence without the kinds that the two documents do not share at all.
 */
export function areApart(one: Profile, other: Profile, evidence: Evidence, aliases: Aliases): boolean {
  const { meta, programacion, responsable } = evidence;
  const otherTarget = (meta ?? 1) < LIKE_TARGET;
  if (!otherTarget && programacion !== 0 && (responsable ?? 1) === 1) return false;
  if (one.texto === other.texto || !haveOtherObjects(one.actividad, other.actividad)) return false;
  const signs = [
    () => otherTarget,
    () => programacion === 0 && !sameSchedule(one.row, other.row),
    () => isToldAsNew(other.row),
    () => (responsable ?? 1) < 1 && !sameResponsables(namesOf(one.row), namesOf(other.row), aliases),
  ];
  let apart = 0;
  return signs.some((sign) => sign() && ++apart === MOST_APART);
}

/** Whether each of two texts says something that the other one does not, and no word of it is the other's. */
function haveOtherObjects(one: Keys, other: Keys): boolean {
  const [left, right] = [without(one, other), without(other, one)];
  return left.length > 0 && right.length > 0 && !left.some((key) => right.some((twin) => nearlyEqual(key, twin)));
}

function without(keys: Keys, other: Keys): Keys {
  return keys.filter((key) => !/[0-9]/.test(key) && !other.includes(key));
}

function namesOf({ responsables, corresponsables }: Row): string[] {
  return [...responsables, ...corresponsables];
}

/** Whether what a clause leaves pending is in the hands of somebody outside the entity. */
import { words as wordsOf } from '../../cells/text';
import type { Clause, Word } from '../../narrative/clauses';
import type { Reading } from '../../model';

/** Where the subject of a clause with something pending ends. */
export const PREDICATE =
  /^(pendientes?|no|aun|todavia|faltan?|sin|restan?|estan?|siguen?|continuan?|permanecen?|encuentran?|tienen?|quedan?|hacen?|deben?)$/;
/** Bodies that watch or rule an entity, and people who deal with it: none of them does its activities. */
const OUTSIDERS =
  /^(contraloria|procuraduria|fiscalia|ministerio|presidencia|congreso|tribunal|juzgado|dafp|dnp|dian|defensoria|registraduria|superintendencia|veeduria|veedor|peticionario|solicitante|ciudadano|ciudadania|usuario|asistente|gremio)(e?s)?$/;
/** «otra dependencia», «de otra área». */
const ELSEWHERE =
  /^(dependencia|area|entidad|oficina|secretaria|direccion|autoridad|instancia|institucion|organismo|municipio|empresa)(e?s)?$/;

/** Whether a word names somebody who does no activity of the entity. */
export function isOutsider(word: Word | undefined): boolean {
  return word !== undefined && OUTSIDERS.test(word.plain);
}

/** Whether a word names an office or an entity: «los demás municipios». */
export function isElsewhere(word: Word | undefined): boolean {
  return word !== undefined && (ELSEWHERE.test(word.plain) || isOutsider(word));
}

export function isThirdParty({ words }: Clause, { entidad }: Pick<Reading, 'entidad'>): boolean {
  const from = words.findIndex(({ plain }) => !/^(pero|aunque|mientras|que|y|sin|embargo)$/.test(plain));
  const rest = words.slice(Math.max(0, from));
  const end = rest.findIndex(({ plain, written }) => PREDICATE.test(plain) || /[aei]rán?$/.test(written));
  const subject = rest.slice(0, Math.max(0, end));
  const own = new Set(wordsOf(entidad));
  const outsider = (word: Word | undefined): boolean => isOutsider(word) && !own.has(word?.plain ?? '');
  if (rest.some(({ plain }, at) => /^otr[ao]s?$/.test(plain) && ELSEWHERE.test(rest[at + 1]?.plain ?? ''))) return true;
  if (subject.length > 0) return headed(subject, outsider);
  // «está pendiente el pronunciamiento de la Contraloría»
  return rest.some(
    (word, at) =>
      outsider(word) && /^(del|de|parte)$/.test(rest[/^(la|las|los)$/.test(rest[at - 1]?.plain ?? '') ? at - 2 : at - 1]?.plain ?? ''),
  );
}

/** «La Contraloría», «una de las veedurías», «algunos usuarios». */
function headed(subject: readonly Word[], outsider: (word: Word | undefined) => boolean): boolean {
  const head = subject.findIndex(
    ({ plain }) => !/^(el|la|los|las|un|una|uno|unos|unas|algun[ao]s?|dos|tres|vari[ao]s|de|[0-9]+)$/.test(plain),
  );
  return outsider(subject[head]);
}

/** Whether two texts speak of the same thing: an activity and a sentence of its narrative. */
import { words } from '../cells/text';
import type { Row } from '../model';

/** Shorter words are articles, prepositions and the like. */
const SHORTEST = 4;
/** Spanish keeps the beginning of a word through gender, number and tense: «publicar», «publicó», «publicación». */
const BEGINNING = 5;
const COMMON = new Set(
  `para como cual cuales donde desde entre hasta sobre ante este esta estos estas ellos ellas todo toda todos todas cada otro otra otros otras mismo
   misma entidad vigencia actividad actividades accion acciones periodo cuatrimestre trimestre semestre corte fecha enero febrero marzo abril mayo junio
   julio agosto septiembre octubre noviembre diciembre presente mediante segun realizar realizo realizaron realizada realizado`.split(
    /\s+/,
  ),
);

/** Beginnings of the content words of a text. */
export function vocabularyOf(text: string): Set<string> {
  const content = words(text).filter((word) => word.length >= SHORTEST && !COMMON.has(word) && !/^[0-9]/.test(word));
  return new Set(content.map((word) => word.slice(0, BEGINNING)));
}

/** What the plan says of an activity. */
export function planText({ actividad, descripcion, meta, producto, indicador }: Row): string {
  return [actividad, descripcion, meta, producto, indicador].join(' ');
}

/** Two content words in common, or one where either text hardly has more. */
export function speaksOf(sentence: string, text: string): boolean {
  const [said, meant] = [vocabularyOf(sentence), vocabularyOf(text)];
  const common = [...said].filter((word) => meant.has(word)).length;
  return common >= 2 || (common === 1 && (said.size <= 3 || meant.size <= 2));
}

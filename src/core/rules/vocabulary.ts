/** Whether two texts speak of the same thing: an activity and a sentence of its narrative. */
import { words } from '../cells/text';
import { targetTexts, type Row } from '../model';

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
export function planText(row: Row): string {
  return [row.actividad, row.descripcion, ...targetTexts(row)].join(' ');
}

/** Two content words in common; one where the sentence hardly has more, or where it is the thing that the activity delivers. */
export function speaksOf(sentence: string, row: Row): boolean {
  const [said, meant] = [vocabularyOf(sentence), vocabularyOf(planText(row))];
  const common = [...said].filter((word) => meant.has(word));
  return common.length >= 2 || (common.length === 1 && (said.size <= 3 || meant.size <= 2 || deliverables(row).has(common[0] ?? '')));
}

/** The first noun of target and product: «Consulta» of «Consulta publicada». */
function deliverables({ meta, producto }: Row): Set<string> {
  return new Set([meta, producto].flatMap((text) => [...vocabularyOf(text)].slice(0, 1)));
}

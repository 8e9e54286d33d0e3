/** What officials write in several ways without meaning anything else: links of several words, the trade's synonyms, set phrases. */
import { plain } from '../cells/text';

type Phrase = readonly [pattern: RegExp, instead: string];

const anyOf = (phrases: string): string =>
  `\\b(?:${phrases
    .trim()
    .split(/\s*·\s*/)
    .join('|')})(?![a-z0-9])`;

/** Join what they stand between and say nothing themselves. */
const CONNECTING = anyOf(`
  a traves del? · por medio del? · por parte del? · por intermedio del? · mediante · en materia del? · en temas? del? · en lo relacionado con
  · en relacion con · con relacion al? · relacionad[oa]s? con · de acuerdo con · de acuerdo al? · conforme al? · conforme con · de conformidad con
  · en cumplimiento del? · segun lo establecido en · segun · con base en · en el marco del? · con el fin de · a fin de · con el objeto de
  · con el objetivo de · con el proposito de · en lo referente al? · referente al? · respecto al? · respecto del? · en cuanto al? · acerca del?
  · sobre · frente al? · dirigid[oa]s? al? · orientad[oa]s? al? · asi como · entre otr[oa]s · ante · etc · durante
`);

/** Words that could as well not be there. */
const FILLING = anyOf(`
  institucional(?:es)? · de la (?:entidad|institucion) · respectiv[oa]s? · correspondientes? · pertinentes? · dich[oa]s? · mism[oa]s?
  · diferentes · distint[oa]s · divers[oa]s · vari[oa]s
`);

/**
 * Synonyms of the trade. «Página web», «sitio web» and «portal web» are one thing in the norms on active transparency (Resolución MinTIC
 * 1519 de 2020) as in daily use; «servidor» and «funcionario», «ciudadanía» and «ciudadanos», «enlace» and «link» likewise. The letters
 * of PQRSDF grew with the norms while the desk stayed the same; accounts are rendered to the citizens by law (Ley 1757 de 2015, art. 48).
 */
const SYNONYMS: readonly Phrase[] = [
  [/\b(?:pagina|sitio|portal)(?: ?[/yo] ?(?:pagina|sitio|portal))? (?:web|de internet|en internet|institucional)\b|\bwebsite\b/g, 'web'],
  [/\bweb (?:oficial|institucional|de la entidad)\b/g, 'web'],
  [/\b(?:link|hipervinculo|vinculo)(s?)\b/g, 'enlace$1'],
  [/\b(?:servidor(?:es|as?)?|funcionari[oa]s?) public[oa]s?\b/g, 'funcionarios'],
  [/\bservidor(?:es|as?)\b/g, 'funcionarios'],
  [/\b(?:correos? electronicos?|e-? ?mails?)\b/g, 'correo'],
  [/\bciudadania\b/g, 'ciudadanos'],
  [/\bpartes interesadas\b/g, 'grupos de interes'],
  [/\bpeticiones\W+quejas\W+(?:y )?reclamos?\b(?:\W+(?:y )?(?:sugerencias|denuncias|solicitudes|felicitaciones|consultas)\b)*/g, 'pqrs'],
  [/\bpqrs?(?:d|f|df|fd)?s?\b/g, 'pqrs'],
  [/\brendicion publica de cuentas\b/g, 'rendicion de cuentas'],
  [/\brendicion de cuentas a (?:la|los) ciudadanos\b/g, 'rendicion de cuentas'],
  [/\bplan de mejora\b/g, 'plan de mejoramiento'],
];

/** A verb and its object that are another verb. */
const SET_PHRASES: readonly Phrase[] = [
  [/\bllevar a cabo\b/g, 'realizar'],
  [/\bllevad([oa]s?) a cabo\b/g, 'realizad$1'],
  [/\b(?:dar|brindar|emitir) respuesta\b/g, 'responder'],
  [/\bdar cumplimiento\b/g, 'cumplir'],
  [/\bdar a conocer\b/g, 'divulgar'],
  [/\bponer en (?:marcha|funcionamiento)\b/g, 'implementar'],
];

/** «Vigencia 2021», «año 2021», «Ley N° 1712», «Res. No. 114»: the number says it. */
const BEFORE_NUMBERS: readonly Phrase[] = [
  [/\b(?:de la |de |para la |en la )?(?:vigencia|ano)(?: fiscal)? (?=20[0-9]{2}\b)/g, ''],
  [/\b(?:n\.? ?[°ºo]\.?|nro\.?|num\.?|numero) ?(?=[0-9])/g, ''],
];

const PHRASES: readonly Phrase[] = [
  ...BEFORE_NUMBERS,
  ...SET_PHRASES,
  ...SYNONYMS,
  [new RegExp(FILLING, 'g'), ''],
  [new RegExp(CONNECTING, 'g'), ' en '],
];

/** A plain text in which what means the same is written the same. */
export function worded(text: string): string {
  return PHRASES.reduce((said, [pattern, instead]) => said.replace(pattern, instead), plain(text));
}

/** Rows that stand across the table and name what follows: a componente, a subcomponente, a dependencia. */
import { isPtepComponent, isStrategicAction } from '../cells/componente';
import { plain, words } from '../cells/text';

/** An acción estratégica is a subcomponente of the componente programático, and a componente where the table has no other. */
export type BandLevel = 'dependencia' | 'componente' | 'subcomponente' | 'accion';

export interface Band {
  readonly level: BandLevel;
  readonly text: string;
}

const ORDINAL = '(?:primer|segundo|tercer|cuarto|quinto|sexto|septimo|octavo|noveno)[oa]?';
const COMPONENT = new RegExp(
  `^(?:\\d+[.:)\\s-]+|(?:[ivx]{1,4}|[a-hj-uwyz])[.)-]\\s*)*(?:actividades (?:del?|para el) )?(?:${ORDINAL}\\s+)?componente\\b`,
);
const SUBCOMPONENT = /^(?:\d+(?:\.\d+)*[.:)\s-]*)?sub\s?componente\b/;
const NUMBERED = '\\b *(?:n[o°º]?\\.? *)?(?:[\\divx]+(?:\\.\\d+)*(?![a-z])|(?=[:–—-]))';
/** «Acción estratégica 2. Redes…», «Línea de acción 1 - …», «Eje 3: …» */
const ACTION_LINE = new RegExp(
  `^(?:\\d+(?:\\.\\d+)*[.:)\\s-]*)?(?:accion(?:es)? estrategicas?|linea (?:estrategica|de accion)|eje(?: estrategico| tematico)?)${NUMBERED}`,
);
/** «Temática 1.2 …», «Elemento: …» */
const THEME_LINE = new RegExp(`^(?:\\d+(?:\\.\\d+)*[.:)\\s-]*)?(?:tematica|elemento)${NUMBERED}`);

/** Word groups of the official components and of the PTEP's; a short text with all the words of one names it. */
const COMPONENT_WORDS: readonly (readonly string[])[] = [
  ['gestion', 'riesgo'],
  ['gestion', 'riesgos'],
  ['mapa', 'riesgos', 'corrupcion'],
  ['racionalizacion', 'tramites'],
  ['rendicion', 'cuentas'],
  ['atencion', 'ciudadano'],
  ['atencion', 'ciudadania'],
  ['servicio', 'ciudadano'],
  ['servicio', 'ciudadania'],
  ['transparencia', 'acceso', 'informacion'],
  ['iniciativas', 'adicionales'],
  ['otras', 'iniciativas'],
  ['modelo', 'estado', 'abierto'],
  ['redes', 'articulacion'],
];
/** The names of the documents themselves, which hold the words of their components. */
const DOCUMENT =
  /plan anticorrupcion|\bpaac\b|\bptep\b|programas? de transparencia|^(?:informe|matriz|seguimiento|formato|version|codigo|pagina|fecha)\b/;
const LONGEST_COMPONENT_WORDS = 16;
const LONGEST_ACTION = 160;

const DEPENDENCY =
  /^(?:(?:sub)?secretaria|(?:sub)?direccion|oficina|departamento administrativo|gerencia|despacho|(?:sub)?gerencia|unidad|personeria|contraloria|instituto|coordinacion)\b/;
const LONGEST_DEPENDENCY_WORDS = 14;

/** Whether most letters are capitals: how titles and bands are often written. */
function isMostlyUpper(text: string): boolean {
  const letters = text.replace(/[^A-Za-zÁÉÍÓÚÜÑáéíóúüñ]/g, '');
  const upper = letters.replace(/[^A-ZÁÉÍÓÚÜÑ]/g, '');
  return letters.length >= 4 && upper.length / letters.length > 0.7;
}

function startsWithCapitalsWord(text: string): boolean {
  const first = /[A-Za-zÁÉÍÓÚÜÑáéíóúüñ]{4,}/.exec(text)?.[0] ?? '';
  return first !== '' && first === first.toUpperCase();
}

/** Whether a text is an acción estratégica, by its name or because it says so. */
export function isAction(text: string): boolean {
  const flat = plain(text);
  return flat.length <= LONGEST_ACTION && (ACTION_LINE.test(flat) || isStrategicAction(text));
}

/** Whether a text says that it is a componente, or has the name of one. */
export function namesComponent(text: string): boolean {
  const flat = plain(text);
  if (COMPONENT.test(flat)) return true;
  if (isPtepComponent(text) || isAction(text)) return true;
  const found = words(text);
  if (found.length > LONGEST_COMPONENT_WORDS || SUBCOMPONENT.test(flat) || DOCUMENT.test(flat)) return false;
  const titled = /^\d+\s*[.:)-]/.test(flat) || isMostlyUpper(text) || /^(estrategia|mecanismos|otras)\b/.test(flat);
  const set = new Set(found);
  return titled && COMPONENT_WORDS.some((group) => group.every((word) => set.has(word)));
}

/** Reads a text that stands alone in its row. `null` where it names nothing that follows. */
export function readBand(text: string): Band | null {
  const flat = plain(text);
  if (flat.length > 220) return null;
  if (SUBCOMPONENT.test(flat) || THEME_LINE.test(flat)) return { level: 'subcomponente', text: text.trim() };
  if (isAction(text)) return { level: 'accion', text: text.trim() };
  if (namesComponent(text)) return { level: 'componente', text: text.trim() };
  if (/^(?:dependencia|organismo|secretaria)\s*:/.test(flat)) return { level: 'dependencia', text: text.replace(/^[^:]*:/, '').trim() };
  if (DEPENDENCY.test(flat) && words(text).length <= LONGEST_DEPENDENCY_WORDS && isMostlyUpper(text))
    return { level: 'dependencia', text: text.trim() };
  return null;
}

/** «Divulgar el protocolo…»: activities begin with an infinitive, labels hardly ever do. */
export function beginsLikeActivity(text: string): boolean {
  return /^(?:\d+(?:\.\d+)*[.)]?\s+)?[a-z]{3,}(?:ar|er|ir)\b/.test(plain(text));
}

/**
 * How much a text alone in its row looks like a heading rather than an activity whose other cells are merged: 2 and above is one.
 * @param previous the activity above it; a text that begins like it is its sibling.
 */
export function headingScore(text: string, previous: string): number {
  const flat = plain(text);
  const sibling = words(text).slice(0, 2).join(' ') === words(previous).slice(0, 2).join(' ');
  return (
    (/^\d+(?:\.\d+)*\s*[.):-]\s*\D/.test(flat) ? 2 : 0) +
    (isMostlyUpper(text) ? 2 : startsWithCapitalsWord(text) ? 2 : 0) -
    (sibling ? 3 : 0) -
    (flat.endsWith('.') ? 1 : 0) -
    (/^[a-z]{2,}(?:ar|er|ir|cion|miento)\b/.test(flat) ? 1 : 0)
  );
}

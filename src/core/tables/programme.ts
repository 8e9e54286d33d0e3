/** Which document it is: PAAC or PTEP, told by whom; the years of the programme; the year and the cortes under review. */
import { CORTES, profileOf } from '../calendar/cortes';
import { plain } from '../cells/text';
import type { Horizon, Profile, ProfileOrigin, Settings } from '../model';
import type { Sheet } from '../snapshot';
import { resolveCorte } from './corte-words';
import type { CorteWords } from './corte-words';

const PTEP =
  /\bprogramas? (?:\w+ )?(?:de )?(?:transparencia y etica|etica publica y transparencia)\b(?! empresarial)|\bptep\b|\bp\.t\.e\.p\b/;
const PAAC = /\bplan(?:es)? anticorrupcion\b|\bpaac\b/;

/** What a text calls the document. One that has both names was a PAAC and is a PTEP. */
export function profileNamed(text: string): Profile | null {
  const flat = plain(text.replace(/_/g, ' '));
  return PTEP.test(flat) ? 'PTEP' : PAAC.test(flat) ? 'PAAC' : null;
}

const RANGE = /\b(20\d{2})\s*(?:[-–—/]|\ba\b|\bal\b|\by\b|\bhasta(?: el)?\b)\s*(20\d{2})\b/;
const ALL_RANGES = new RegExp(RANGE, 'g');
const LONGEST_PROGRAMME = 6;
/** Years of other plans, and of the government that has them. */
const OTHER_PLAN =
  /plan(?:es)? (?:\w+ )?de (?:desarrollo|gobierno|accion)|periodo de gobierno|administracion|alcaldia|gobernacion|\bpaac\b|plan anticorrupcion/;
const OF_THE_PROGRAMME = /vigencia|horizonte|cuatrienio|periodo|programa|programacion/;

/** The norm that created or adopted the programme, with its year. */
const NORM = /\b(?:ley|decreto|resolucion|acuerdo|circular|directiva|concepto|conpes)\b[^.,;]{0,20}?\d[^.,;]{0,40}?\b(?:19|20)\d{2}\b/g;

/** A plain line without the years of a norm and without ranges: «PTEP 2025–2028, Decreto 1122 de 2024» names no year of follow-up. */
export function withoutOtherYears(line: string): string {
  return line.replace(NORM, ' ').replace(ALL_RANGES, ' ');
}

function rangeIn(line: string): Horizon | null {
  const years = RANGE.exec(line);
  const [first, last] = [Number(years?.[1] ?? 0), Number(years?.[2] ?? 0)];
  return last > first && last - first < LONGEST_PROGRAMME ? [first, last] : null;
}

/** First and last year of a programme as its title has them: «PTEP 2025–2028», «Horizonte: 2025 a 2028», «2025-2028» alone. */
export function horizonIn(lines: readonly string[]): Horizon | null {
  const flat = lines.map(plain).filter((line) => RANGE.test(line));
  const own = flat.find((line) => profileNamed(line) === 'PTEP');
  const said = own ?? flat.find((line) => !OTHER_PLAN.test(line) && (OF_THE_PROGRAMME.test(line) || withoutOtherYears(line).trim() === ''));
  return said === undefined ? null : rangeIn(said);
}

/** Words that only a PTEP's componentes and acciones estratégicas have. */
const SIGNS: readonly RegExp[] = [
  /^(?:\W|\d)*(?:componente )?transversal$/,
  /^(?:\W|\d)*(?:componente )?programatico$/,
  /\briesgos? para la integridad\b/,
  /\bredes (?:internas|externas|y articulacion)\b/,
  /\bestado abierto\b/,
];
const ENOUGH_SIGNS = 2;
const LOOKED_AT_ROWS = 300;
const LONGEST_SIGN = 120;

/** Whether the tables themselves have the structure of a PTEP. */
function looksLikePtep(sheets: readonly Sheet[]): boolean {
  const seen = new Set<RegExp>();
  for (const text of shortTexts(sheets)) {
    const flat = plain(text);
    for (const sign of SIGNS) if (sign.test(flat)) seen.add(sign);
    if (seen.size >= ENOUGH_SIGNS) return true;
  }
  return false;
}

/** The texts of the first rows of each sheet that may be a label. */
function* shortTexts(sheets: readonly Sheet[]): Generator<string> {
  for (const { values } of sheets) {
    for (const row of values.slice(0, LOOKED_AT_ROWS)) {
      for (const value of row) if (typeof value === 'string' && value.length <= LONGEST_SIGN) yield value;
    }
  }
}

/** Where a workbook may say which document it is. */
export interface ProfileEvidence {
  readonly settings: Pick<Settings, 'perfil'>;
  /** By the titles of the sheets, those with tables first. */
  readonly titles: readonly (Profile | null)[];
  /** The names of the sheets, then of the file. */
  readonly names: readonly string[];
  readonly sheets: readonly Sheet[];
  readonly vigencia: number | null;
}

interface ToldProfile {
  readonly perfil: Profile;
  readonly perfilSegun: ProfileOrigin;
}

/** The profile and what tells it: the person, the title, a name, the structure; the law of its year where nothing else does. */
export function toldProfile({ settings, titles, names, sheets, vigencia }: ProfileEvidence): ToldProfile {
  if (settings.perfil) return { perfil: settings.perfil, perfilSegun: 'ajustes' };
  const titled = titles.find((profile) => profile !== null);
  if (titled) return { perfil: titled, perfilSegun: 'titulo' };
  const named = names.map(profileNamed).find((profile) => profile !== null);
  if (named) return { perfil: named, perfilSegun: 'nombre' };
  if (looksLikePtep(sheets)) return { perfil: 'PTEP', perfilSegun: 'contenido' };
  return { perfil: vigencia === null ? 'PAAC' : profileOf(vigencia), perfilSegun: 'vigencia' };
}

/** Calendars that are seen, the usual one of a number of cortes first. */
const CALENDARS: readonly (readonly string[])[] = [CORTES.PAAC, CORTES.PTEP, ['03-31', '06-30', '09-30', '12-31']];
const CORTES_OF_UNIT = { cuatrimestre: 3, trimestre: 4, semestre: 2 } as const;

/**
 * The cortes of the year as headers and titles tell them: «31 de agosto» and «cuatrimestre» are of three, «30 de junio» and
 * «semestre» of two. The profile's where they tell none, or contradict each other.
 */
export function cortesNamed(said: readonly CorteWords[], perfil: Profile): readonly string[] {
  const fits = (calendar: readonly string[]): boolean =>
    said.every((words) => {
      if (words.kind === 'dia') return calendar.includes(resolveCorte(words, words.year ?? COMMON_YEAR, calendar)?.slice(5) ?? '');
      return words.unit === 'corte' ? words.ordinal <= calendar.length : CORTES_OF_UNIT[words.unit] === calendar.length;
    });
  return [CORTES[perfil], ...CALENDARS].find(fits) ?? CORTES[perfil];
}

const COMMON_YEAR = 2025;

/** The year under review of a programme of several: the latest one inside it that its titles and headers speak of. */
export function yearInside([first, last]: Horizon, years: readonly (number | null)[]): number | null {
  const inside = years.filter((year): year is number => year !== null && year >= first && year <= last);
  return inside.length === 0 ? null : Math.max(...inside);
}

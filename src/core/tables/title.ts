/** The title block above a table: entidad, vigencia, the corte that it follows up, which programme it is. */
import type { Horizon, IsoDate, Profile } from '../model';
import { isBlank, plain, textOf } from '../cells/text';
import type { Sheet } from '../snapshot';
import { readCorteWords, resolveCorte } from './corte-words';
import type { CorteWords } from './corte-words';
import { horizonIn, profileNamed, withoutOtherYears } from './programme';

export interface Title {
  readonly entidad: string;
  readonly vigencia: number | null;
  readonly corte: CorteWords | null;
  readonly perfil: Profile | null;
  /** «PTEP 2025-2028». */
  readonly horizonte: Horizon | null;
}

const LONGEST_TITLE_LINE = 240;
const ENTITY_LABEL = /^\s*(?:nombre de la\s+)?entidad\s*[:.\-–]?\s+(\S.*)$/i;
const ENTITY_NAME =
  /^(?:alcaldia|municipio|gobernacion|departamento del?|distrito|instituto|ministerio|superintendencia|agencia|universidad|hospital|e\.?s\.?e|empresa|corporacion|unidad administrativa especial|concejo|contraloria|personeria|fondo|servicio)\b/;
/** What stands after the name in the same line: «… – Seguimiento al PAAC, vigencia 2022». */
const NAME_TAIL = /\s*[-–—|,·]\s*(?:seguimiento|monitoreo|plan|programa|paac|ptep|vigencia|matriz|informe)\b.*$/i;
const YEAR_LABEL = /vigencia\b.{0,60}?\b(20\d{2})\b/;
const CORTE_LABEL = /(?:fecha\s+(?:de\s+)?(?:seguimiento|corte)|corte|periodo|seguimiento\s+(?:a|al|con corte))\b/;

/** The lines of the title block, cell by cell; a label's value may stand in the next cell. */
function titleLines(sheet: Sheet, last: number): string[] {
  const lines: string[] = [];
  for (let row = 1; row <= last; row++) {
    const cells = (sheet.values[row - 1] ?? []).filter((value) => !isBlank(value)).map(textOf);
    lines.push(...cells.filter((text) => text.length <= LONGEST_TITLE_LINE));
    if (cells.length >= 2 && /:\s*$|entidad\s*$|vigencia\s*$/i.test(cells[0] ?? '')) lines.push(cells.slice(0, 2).join(' '));
  }
  return lines;
}

function entityIn(lines: readonly string[]): string {
  for (const line of lines) {
    const labelled = ENTITY_LABEL.exec(line);
    if (labelled?.[1] !== undefined) return labelled[1].trim();
  }
  return (
    lines
      .find((line) => ENTITY_NAME.test(plain(line)) && line.length <= 120)
      ?.replace(/\s*nit\b.*$/i, '')
      .replace(NAME_TAIL, '')
      .trim() ?? ''
  );
}

function yearIn(lines: readonly string[]): number | null {
  const flat = lines.map((line) => withoutOtherYears(plain(line)));
  for (const line of flat) {
    const labelled = YEAR_LABEL.exec(line);
    if (labelled) return Number(labelled[1]);
  }
  const titled = flat.find((line) => (profileNamed(line) !== null || /seguimiento|plan de accion/.test(line)) && /\b20\d{2}\b/.test(line));
  const year = titled === undefined ? null : /\b(20\d{2})\b/.exec(titled);
  return year ? Number(year[1]) : null;
}

function corteIn(lines: readonly string[]): CorteWords | null {
  const flat = lines.map(plain);
  const labelled = flat.find((line) => CORTE_LABEL.test(line) && !/publicacion/.test(line) && readCorteWords(line)?.kind === 'dia');
  if (labelled !== undefined) return readCorteWords(labelled);
  for (const line of flat) {
    const read = /seguimiento|monitoreo|corte|cuatrimestre|trimestre|semestre/.test(line) ? readCorteWords(line) : null;
    if (read?.kind === 'periodo') return read;
  }
  return null;
}

/** Reads the rows above the first table. */
export function readTitle(sheet: Sheet, last: number): Title {
  const lines = titleLines(sheet, last);
  return {
    entidad: entityIn(lines),
    vigencia: yearIn(lines),
    corte: corteIn(lines),
    perfil: profileNamed(lines.join('\n')),
    horizonte: horizonIn(lines),
  };
}

/** The corte of a title as a day, null where it names none that the calendar has. */
export function corteOfTitle(title: Title, vigencia: number | null, cortes: readonly string[]): IsoDate | null {
  return title.corte ? resolveCorte(title.corte, vigencia, cortes) : null;
}

/** The corte that the name of a sheet or a file tells, «Seguimiento agosto». */
export function corteOfName(name: string, vigencia: number | null, cortes: readonly string[]): IsoDate | null {
  const words = readCorteWords(name.replace(/_/g, ' '));
  return words ? resolveCorte(words, vigencia, cortes) : null;
}

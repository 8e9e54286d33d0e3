/** What people wrote as causes on the tab of the report, found again by what each row says, wherever it was sorted or moved to. */
import { valueAt, type Sheet } from '../snapshot';
import { CAUSE_TO_FILL_IN, type Case, type CaseGroup, type WrittenCause } from './report';

/** The column headings that a cause is found by. */
export const CAUSE_COLUMNS = {
  hallazgo: 'Hallazgo',
  actividad: 'Actividad y responsable',
  causa: 'Causa',
  hoja: 'Hoja',
  celda: 'Celda',
} as const;

/** A finding as its row of the tab names it. */
export type Named = Pick<Case, 'hoja' | 'celda' | 'actividad' | 'responsable'> & Pick<CaseGroup, 'severidad' | 'titulo'>;

export const findingText = ({ severidad, titulo }: Pick<Named, 'severidad' | 'titulo'>): string =>
  `${severidad.charAt(0).toUpperCase()}${severidad.slice(1)}: ${titulo}`;
export const activityText = ({ actividad, responsable }: Pick<Named, 'actividad' | 'responsable'>): string =>
  [actividad, responsable === '' ? '' : `Responsable: ${responsable}`].filter((part) => part !== '').join('\n');

const said = (sheet: Sheet, row: number, column: number): string => String(valueAt(sheet, row, column) ?? '').trim();

/** The causes that people wrote on a tab of the report, in its order; none where its header is gone. */
export function writtenCauses(sheet: Sheet): WrittenCause[] {
  const labels: readonly string[] = Object.values(CAUSE_COLUMNS);
  const header = sheet.values.findIndex((cells) => labels.every((label) => cells.includes(label)));
  if (header < 0) return [];
  const column = (label: string): number => (sheet.values[header]?.indexOf(label) ?? -1) + 1;
  return sheet.values.slice(header + 1).flatMap((_, index) => {
    const at = (name: keyof typeof CAUSE_COLUMNS): string => said(sheet, header + 2 + index, column(CAUSE_COLUMNS[name]));
    const causa = at('causa');
    if (causa === '' || causa === CAUSE_TO_FILL_IN) return [];
    return [{ hallazgo: at('hallazgo'), actividad: at('actividad'), hoja: at('hoja'), celda: at('celda'), causa }];
  });
}

/** What a row keeps when rows are inserted above it: all but its cell. */
const keyOf = ({ hallazgo, actividad, hoja }: Omit<WrittenCause, 'causa' | 'celda'>): string => [hallazgo, actividad, hoja].join('\n\n');

export interface MatchedCauses {
  readonly causes: ReadonlyMap<Named, string>;
  /** Those that no finding took, in their order. */
  readonly left: readonly WrittenCause[];
}

function gathered<T>(all: readonly T[], nameOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const group = groups.get(nameOf(one));
    if (group) group.push(one);
    else groups.set(nameOf(one), [one]);
  }
  return groups;
}

/**
 * Gives each written cause to the finding whose row says the same: that of the same cell or, where rows have moved, those left in
 * their order. Where it cannot be told which of several twins a cause is about, none takes it.
 */
export function matchCauses(written: readonly WrittenCause[], findings: readonly Named[]): MatchedCauses {
  const causes = new Map<Named, string>();
  const taken = new Set<WrittenCause>();
  const give = (finding: Named, cause: WrittenCause): void => {
    causes.set(finding, cause.causa);
    taken.add(cause);
  };
  const named = gathered(findings, (finding) =>
    keyOf({ hallazgo: findingText(finding), actividad: activityText(finding), hoja: finding.hoja }),
  );
  for (const [key, group] of gathered(written, keyOf)) {
    const same = named.get(key) ?? [];
    for (const cause of group) {
      const there = same.find((finding) => finding.celda === cause.celda && !causes.has(finding));
      if (there) give(there, cause);
    }
    const [moved, waiting] = [group.filter((cause) => !taken.has(cause)), same.filter((finding) => !causes.has(finding))];
    if (moved.length === waiting.length) for (const [index, cause] of moved.entries()) give(waiting[index] as Named, cause);
  }
  return { causes, left: written.filter((cause) => !taken.has(cause)) };
}

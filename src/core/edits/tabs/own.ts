import { valueAt, type Sheet, type Snapshot } from '../../snapshot';

/** Stands in A2 of every tab of ours; a sheet without it is a person's. */
export const OWN_SENTENCE = 'Hoja hecha por Seguimiento. Se reescribe en cada resumen: para conservarla, cambie su nombre.';

export const TAB_NAMES = [
  'Resumen',
  'Formato de seguimiento',
  'Por dependencia',
  'Vencimientos',
  'Hallazgos',
  'Informe de hallazgos',
  'Comparación',
  'Plan comparado',
  'Avance entre cortes',
  'Consolidado',
  'Archivos',
  'Repetidas',
] as const;
export type TabName = (typeof TAB_NAMES)[number];

/** A tab that we made, also where a person renamed it to keep it. */
export function isOwnTab(sheet: Sheet): boolean {
  return valueAt(sheet, 2, 1) === OWN_SENTENCE;
}

/** What Excel allows in the name of a sheet. */
const LONGEST_NAME = 31;

/** What tells our tab from a person's of the same name; the long word where it leaves room for a number of two digits. */
const suffixOf = (name: TabName): string => (`${name} (Seguimiento 99)`.length <= LONGEST_NAME ? 'Seguimiento' : 'Seg');

/** «Resumen», «Resumen (Seguimiento)», «Resumen (Seguimiento 2)»… */
function candidate(name: TabName, attempt: number): string {
  if (attempt === 0) return name;
  return attempt === 1 ? `${name} (${suffixOf(name)})` : `${name} (${suffixOf(name)} ${String(attempt)})`;
}

const OWN_NAME = new RegExp(`^(?:${TAB_NAMES.map((name) => `${name}(?: \\(${suffixOf(name)}(?: \\d{1,2})?\\))?`).join('|')})$`);

/** Whether a sheet has a name that we give to tabs; a person's may have it too. */
export const isOwnName = (name: string): boolean => OWN_NAME.test(name);

/** A tab that we made and may write again or remove: it still has a name that we gave. */
export function isRewritable(sheet: Sheet): boolean {
  return isOwnTab(sheet) && isOwnName(sheet.name);
}

/** The name for a tab of ours: that of our tab of last time, else the first that no sheet of the workbook has. */
export function tabName(name: TabName, snapshot: Snapshot): string {
  const taken = new Map(snapshot.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  for (let attempt = 0; ; attempt++) {
    const wanted = candidate(name, attempt);
    const sheet = taken.get(wanted.toLowerCase());
    if (!sheet || isRewritable(sheet)) return sheet?.name ?? wanted;
  }
}

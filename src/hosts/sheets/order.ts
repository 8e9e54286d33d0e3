/** What is to be written, in the order in which writing may end anywhere without a loss. */
import { readLedger, type Ledger } from '../../core/edits';
import type { Edit, Tab, TabCell } from '../../core/edits/edit';
import { markerIds } from '../../core/edits/marks/note-text';
import type { CellValue } from '../../core/snapshot';
import type { CellEdit } from '../edit-groups';
import { sizeOf, widthOf, type TabSize } from './tab-size';

/** A sheet to add where none of its name stands. Its head says that it is ours, should writing end before the rest. */
export interface NewSheet extends TabSize {
  readonly nombre: string;
  readonly oculta: boolean;
  readonly cabeza: readonly CellValue[];
}

export type Phase =
  | { readonly paso: 'agregar'; readonly hojas: readonly NewSheet[] }
  /** `antes`: what is written first where both are. */
  | { readonly paso: 'celdas'; readonly edits: readonly CellEdit[]; readonly antes: 'nota' | 'relleno' }
  /** What the tabs say; how their rows look comes after. */
  | { readonly paso: 'hojas'; readonly tabs: readonly Tab[] }
  | { readonly paso: 'aspecto'; readonly bloques: readonly LookedRows[] }
  | { readonly paso: 'quitar'; readonly nombres: readonly string[] };

/** Rows of a tab from `desde` on, as wide as the tab. */
export interface LookedRows {
  readonly hoja: string;
  readonly desde: number;
  readonly ancho: number;
  readonly filas: Tab['rows'];
}

export type CellPhase = Extract<Phase, { paso: 'celdas' }>;

/** What a person's plan saw in a cell; undefined where nobody looked. */
export type SeenLook = (hoja: string, celda: string) => { readonly nota: string | null; readonly relleno?: string | null } | undefined;

type Mark = Ledger['marcas'][number];

const keyOf = ({ hoja, celda }: { readonly hoja: string; readonly celda: string }): string => `${celda}!${hoja}`;

const isMemory = (tab: Tab): boolean => tab.visibility === 'veryHidden';

/**
 * What gives a cell back what it had comes before the memory that forgets it, and the memory before the marks that it remembers; a
 * mark that changes is given back first. Fills are given back before notes, because the note tells where the mark is, and marked after
 * them. Our tabs can be made again and come last; what is removed does not come back.
 */
export function phasesOf(edits: readonly Edit[], seen: SeenLook): Phase[] {
  const tabs = edits.flatMap((edit) => (edit.kind === 'tab' ? [edit.tab] : []));
  const nombres = edits.flatMap((edit) => (edit.kind === 'removeTab' ? [edit.name] : []));
  const cells = edits.filter((edit): edit is CellEdit => edit.kind !== 'tab' && edit.kind !== 'removeTab');
  const made = new Set(tabs.map(({ name }) => name.toLowerCase()));
  const isMade = ({ hoja }: CellEdit): boolean => made.has(hoja.toLowerCase());
  const memory = tabs.filter(isMemory);
  const marks = marksIn(memory);
  const isMark = (edit: CellEdit): boolean =>
    edit.kind !== 'value' && (marks.has(keyOf(edit)) || (edit.kind === 'note' && markerIds(edit.text ?? '').length > 0));
  const standing = cells.filter((edit) => !isMade(edit));
  const ours = standing.filter(isMark);
  const back = ours.flatMap((edit) => giveBack(edit, marks.get(keyOf(edit)), seen));
  const others = tabs.filter((tab) => !isMemory(tab));
  const phases: readonly Phase[] = [
    { paso: 'agregar', hojas: tabs.map(newSheet) },
    { paso: 'celdas', edits: [...standing.filter((edit) => !isMark(edit)), ...back], antes: 'relleno' },
    { paso: 'hojas', tabs: memory },
    { paso: 'celdas', edits: ours, antes: 'nota' },
    { paso: 'hojas', tabs: others },
    { paso: 'aspecto', bloques: others.flatMap(lookedRows) },
    { paso: 'celdas', edits: cells.filter(isMade), antes: 'nota' },
    { paso: 'quitar', nombres },
  ];
  return phases.filter((phase) => listOf(phase).length > 0);
}

/** What a phase does, one after the other. */
function listOf(phase: Phase): readonly unknown[] {
  switch (phase.paso) {
    case 'agregar':
      return phase.hojas;
    case 'celdas':
      return phase.edits;
    case 'hojas':
      return phase.tabs;
    case 'aspecto':
      return phase.bloques;
    case 'quitar':
      return phase.nombres;
  }
}

/** The first two cells of a tab of ours tell whose it is. */
const newSheet = (tab: Tab): NewSheet => ({
  ...sizeOf(tab),
  nombre: tab.name,
  oculta: isMemory(tab),
  cabeza: tab.rows.slice(0, 2).map(([first]) => first?.value ?? null),
});

const isPlain = ({ tone = 'plain', wrap = false }: TabCell): boolean => tone === 'plain' && !wrap;

const lookedRows = (tab: Tab): LookedRows[] =>
  tab.rows.every((row) => row.every(isPlain)) ? [] : [{ hoja: tab.name, desde: 1, ancho: widthOf(tab), filas: tab.rows }];

function marksIn(memory: readonly Tab[]): Map<string, Mark> {
  const sheets = memory.map(({ name, visibility, rows }) => ({
    name,
    visibility,
    protected: false,
    values: rows.map((row) => row.map(({ value }) => value)),
    formats: [],
    merges: [],
  }));
  const { ledger } = readLedger({ name: '', date1904: false, sheets });
  return new Map(ledger.marcas.map((mark) => [keyOf(mark), mark]));
}

/** A mark that stands gives way to what the cell was: neither the old memory nor the new one would know a mix of both marks. */
function giveBack(edit: CellEdit, mark: Mark | undefined, seen: SeenLook): CellEdit[] {
  const look = seen(edit.hoja, edit.celda);
  if (!mark || !look) return [];
  const { hoja, celda, nota, relleno, original } = mark;
  if (edit.kind === 'note') return (look.nota ?? '') === (nota ?? '') ? [] : [{ kind: 'note', hoja, celda, text: nota }];
  if (edit.kind !== 'fill' || look.relleno === undefined || look.relleno?.toUpperCase() === relleno?.toUpperCase()) return [];
  return [{ kind: 'fill', hoja, celda, color: relleno, ...(original === undefined ? {} : { original }) }];
}

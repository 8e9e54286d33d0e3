/** The list of findings as it stands on the screen: filtered, grouped by rule, in pages. */
import type { Finding, Row } from '../../core/model';
import { SEVERITIES } from '../../core/model';
import type { Filters, Result, State } from './state';

/** Findings per page: what a person can walk, and what a page draws at once. */
export const PAGE_SIZE = 50;

/** Where a finding stands; unlike its huella it is the same after its row was edited. A rule flags a cell once. */
export const keyOf = ({ regla, hoja, celda }: Pick<Finding, 'regla' | 'hoja' | 'celda'>): string => `${regla}!${celda}!${hoja}`;

export interface Group {
  readonly regla: string;
  readonly findings: readonly Finding[];
}

const haystacks = new WeakMap<Finding, string>();

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

type RowsOfSheets = ReadonlyMap<string, ReadonlyMap<number, Row>>;
const rowsByPlace = new WeakMap<readonly Row[], RowsOfSheets>();

function placesOf(filas: readonly Row[]): RowsOfSheets {
  const known = rowsByPlace.get(filas);
  if (known) return known;
  const sheets = new Map<string, Map<number, Row>>();
  for (const row of filas) {
    let rows = sheets.get(row.hoja);
    if (!rows) {
      rows = new Map<number, Row>();
      sheets.set(row.hoja, rows);
    }
    rows.set(row.fila, row);
  }
  rowsByPlace.set(filas, sheets);
  return sheets;
}

/** The activity that a finding is about; undefined where it is about none. */
export function rowOf({ reviewed }: Result, { hoja, fila }: Pick<Finding, 'hoja' | 'fila'>): Row | undefined {
  return placesOf(reviewed.review.filas).get(hoja)?.get(fila);
}

/** What the text filter looks in: the address, the message and the activity. */
function haystack(result: Result, finding: Finding): string {
  let text = haystacks.get(finding);
  if (text === undefined) {
    const row = rowOf(result, finding);
    text = plain(`${finding.celda} ${finding.hoja} ${finding.mensaje} ${row?.numeral ?? ''} ${row?.actividad ?? ''}`);
    haystacks.set(finding, text);
  }
  return text;
}

/** Whether a finding passes the filters. */
function passes(result: Result, filters: Filters): (finding: Finding) => boolean {
  const { hidden, componente, responsable, text } = filters;
  const wanted = plain(text.trim());
  return (finding) => {
    if (hidden.includes(finding.severidad)) return false;
    const row = componente === null && responsable === null ? undefined : rowOf(result, finding);
    if (componente !== null && row?.componente !== componente) return false;
    if (responsable !== null && !row?.responsables.includes(responsable)) return false;
    return wanted === '' || haystack(result, finding).includes(wanted);
  };
}

const NOTHING: readonly Group[] = [];
const memory = new WeakMap<readonly Finding[], { readonly filters: Filters; readonly groups: readonly Group[] }>();

/** Open findings that pass the filters, by rule: severe rules first, then those with more findings. */
function groupsOf({ result, filters }: Pick<State, 'result' | 'filters'>): readonly Group[] {
  if (!result) return NOTHING;
  const { open } = result.reviewed;
  const known = memory.get(open);
  if (known?.filters === filters) return known.groups;
  const byRule = new Map<string, Finding[]>();
  for (const finding of open.filter(passes(result, filters))) {
    const group = byRule.get(finding.regla);
    if (group) group.push(finding);
    else byRule.set(finding.regla, [finding]);
  }
  const rank = ({ findings: [first] }: Group): number => (first ? SEVERITIES.indexOf(first.severidad) : 0);
  const groups: Group[] = [...byRule].map(([regla, findings]) => ({ regla, findings }));
  groups.sort((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length || (a.regla < b.regla ? -1 : 1));
  memory.set(open, { filters, groups });
  return groups;
}

const walks = new WeakMap<readonly Group[], { readonly folded: readonly string[]; readonly walk: readonly Finding[] }>();

/** The findings that the arrows walk, in order: those of groups that are not folded. */
export function walkOf(state: Pick<State, 'result' | 'filters' | 'folded'>): readonly Finding[] {
  const { folded } = state;
  const groups = groupsOf(state);
  const known = walks.get(groups);
  if (known?.folded === folded) return known.walk;
  const walk = groups.flatMap(({ regla, findings }) => (folded.includes(regla) ? [] : findings));
  walks.set(groups, { folded, walk });
  return walk;
}

export interface PageView {
  /** Groups of the page with the findings that stand on it; a folded group has none. */
  readonly groups: readonly (Group & { readonly total: number; readonly folded: boolean })[];
  readonly page: number;
  readonly pages: number;
  /** Place of the first and last finding of the page among all that are unfolded, from 1. */
  readonly from: number;
  readonly to: number;
  readonly total: number;
}

/** One page of the list. Folded groups stand where they would begin. */
export function pageOf(state: Pick<State, 'result' | 'filters' | 'folded' | 'page'>): PageView {
  const total = walkOf(state).length;
  const pages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const page = Math.min(Math.max(0, state.page), pages - 1);
  const [start, end] = [page * PAGE_SIZE, Math.min(total, (page + 1) * PAGE_SIZE)];
  const isLast = page === pages - 1;
  let at = 0;
  const groups = groupsOf(state).flatMap(({ regla, findings }) => {
    const isFolded = state.folded.includes(regla);
    const first = at;
    if (!isFolded) at += findings.length;
    if (isFolded) return first >= start && (first < end || isLast) ? [{ regla, findings: [], total: findings.length, folded: true }] : [];
    const shown = findings.slice(Math.max(0, start - first), Math.max(0, end - first));
    return shown.length > 0 ? [{ regla, findings: shown, total: findings.length, folded: false }] : [];
  });
  return { groups, page, pages, from: total === 0 ? 0 : start + 1, to: end, total };
}

/**
 * What drawing thousands of findings needs, in steps of a few milliseconds: each remembers what it worked out, and the drawing finds
 * it ready.
 */
export function readying({ result, filters }: { readonly result: Result; readonly filters: Filters }): (() => void)[] {
  return [() => placesOf(result.reviewed.review.filas), () => choicesOf(result), () => groupsOf({ result, filters })];
}

export interface Choices {
  /** In the order of the sheet. */
  readonly componentes: readonly string[];
  readonly responsables: readonly string[];
}

const choices = new WeakMap<readonly Finding[], Choices>();

/** What the filters can choose from. */
export function choicesOf(result: Result): Choices {
  const known = choices.get(result.reviewed.open);
  if (known) return known;
  const componentes = new Set<string>();
  const responsables = new Set<string>();
  for (const finding of result.reviewed.open) {
    const row = rowOf(result, finding);
    if (row?.componente) componentes.add(row.componente);
    for (const name of row?.responsables ?? []) responsables.add(name);
  }
  const byName = new Intl.Collator('es').compare;
  const found = { componentes: [...componentes], responsables: [...responsables].sort(byName) };
  choices.set(result.reviewed.open, found);
  return found;
}

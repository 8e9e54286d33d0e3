/** From what a header says and what stands under it to what each column is, with cortes and pairs resolved. */
import { isMarkField, type ColumnCorrection, type Field, type IsoDate, type TableKind } from '../model';
import { isPtepComponent } from '../cells/componente';
import { plain, textOf } from '../cells/text';
import { columnNumber } from '../snapshot';
import type { Sheet } from '../snapshot';
import { readBand } from './bands';
import type { CorteWords } from './corte-words';
import { headerKey } from './header-key';
import type { Header, HeaderColumn } from './headers';
import { countKinds, share } from './kind-counts';
import type { KindCounts } from './kind-counts';
import { pairSlot, type CorteContext, type ColumnDraft, type Layout, type LayoutColumn } from './layout';
import { isSecondVoice, pairUp } from './pairs';
import { candidatesOf, REPEATABLE, rivalry } from './rivals';
import { filledColumns } from './sections';
import type { Pairs } from './pairs';

const MOSTLY = 0.7;
/** Columns of codes («Meta PD» 6302001) are not what their headers promise. */
const TEXT_FIELDS: ReadonlySet<Field | null> = new Set<Field>([
  'meta',
  'producto',
  'indicador',
  'descripcion',
  'componente',
  'subcomponente',
]);

function draftOf(column: HeaderColumn): ColumnDraft {
  return {
    columna: column.columna,
    titulo: column.titulo,
    campo: column.campo,
    words: column.corte,
    periodo: column.periodo,
    byContent: false,
  };
}

/** A numeral often has no header of its own: it stands under «Actividades», whose text is then the next column. */
function splitNumeral(drafts: ColumnDraft[], counts: readonly KindCounts[], lastColumn: number): void {
  const named = new Set(drafts.map(({ columna }) => columna));
  const activity = drafts.find(({ campo }) => campo === 'actividad');
  if (!activity || drafts.some(({ campo }) => campo === 'numeral')) return;
  const isNumber = (column: number) => share(counts[column], 'numeral', 'numero') >= MOSTLY;
  let next = activity.columna + 1;
  while (next < lastColumn && !named.has(next) && (counts[next]?.total ?? 0) === 0) next++;
  if (isNumber(activity.columna) && !named.has(next) && share(counts[next], 'texto', 'relato', 'responsable') >= MOSTLY) {
    activity.campo = 'numeral';
    drafts.push({ ...activity, columna: next, campo: 'actividad' });
    return;
  }
  for (const column of [activity.columna - 1, activity.columna + 1]) {
    if (column >= 1 && column <= lastColumn && !named.has(column) && isNumber(column)) {
      drafts.push({ columna: column, titulo: '', campo: 'numeral', words: null, periodo: null, byContent: true });
      return;
    }
  }
}

/** Whether the header itself speaks of a percentage, so that prose under it is a fault and not another kind of column. */
function namesPercentage(titulo: string): boolean {
  return headerKey(titulo).includes('pct');
}

/** What stands under a header corrects what its words leave open. */
function refineByContent(drafts: readonly ColumnDraft[], counts: readonly KindCounts[], kind: Header['kind']): void {
  let activitySeen = false;
  let afterActivity = 0;
  for (const draft of drafts) {
    const count = counts[draft.columna];
    const percents = share(count, 'porcentaje');
    const prose = share(count, 'texto', 'relato', 'responsable');
    if (draft.campo === 'actividad') {
      if (activitySeen) draft.campo = afterActivity >= 2 ? 'seguimiento' : 'descripcion';
      activitySeen = true;
      continue;
    }
    if (activitySeen && draft.campo !== null) afterActivity++;
    if (TEXT_FIELDS.has(draft.campo) && share(count, 'codigo') >= MOSTLY) draft.campo = null;
    else if (draft.campo === 'seguimiento' && percents >= MOSTLY) {
      draft.campo = 'avance';
      draft.byContent = true;
    } else if (draft.campo === 'avance' && !namesPercentage(draft.titulo) && prose >= MOSTLY) {
      draft.campo = 'seguimiento';
    } else if (draft.campo === 'anualidad') {
      if (percents >= MOSTLY || share(count, 'relato') >= MOSTLY) draft.campo = null;
    } else if (isMarkField(draft.campo) && (percents >= MOSTLY || share(count, 'relato') >= MOSTLY)) {
      draft.words = draft.words ?? periodWords(draft);
      draft.campo = percents >= MOSTLY ? 'avance' : 'seguimiento';
    }
  }
  const has = (field: Field) => drafts.some(({ campo }) => campo === field);
  if (!has('actividad')) promoteToActivity(drafts);
  promoteEvidence(drafts, counts);
  for (const draft of drafts) {
    if (draft.campo === 'dependencia' && !has('responsable')) draft.campo = 'responsable';
    else if (draft.campo === 'fin' && !has('inicio') && !has('fecha')) draft.campo = 'fecha';
    else if (draft.campo === 'fecha' && has('inicio') && !has('fin') && DATED.test(draft.titulo)) draft.campo = 'fin';
    else if (kind === 'tramites' && draft.campo === 'producto' && !has('meta')) draft.campo = 'meta';
  }
}

const EVIDENCE_HEADER = /^(?:evidencias?|soportes?)\b/;
/** Links and file names are short; who tells what was done takes a sentence in every other cell. */
const TOLD = 0.5;

/** «EVIDENCIAS» beside a percentage, filled with sentences: the narrative of a table that has no other than what somebody remarks on it. */
function promoteEvidence(drafts: readonly ColumnDraft[], counts: readonly KindCounts[]): void {
  if (drafts.some(({ campo, titulo }) => campo === 'seguimiento' && !isSecondVoice(titulo))) return;
  const evidence = drafts.find(
    ({ campo, titulo, columna }, i) =>
      campo === null &&
      EVIDENCE_HEADER.test(plain(titulo)) &&
      share(counts[columna], 'relato') >= TOLD &&
      [drafts[i - 1], drafts[i + 1]].some((beside) => beside?.campo === 'avance'),
  );
  if (evidence) evidence.campo = 'seguimiento';
}

/** A column of dates, and not of how often. */
const DATED = /^\s*(?:fecha|plazo)\b/i;

/** Forms without a column of activities list what is to be done under «Metas o productos». */
function promoteToActivity(drafts: readonly ColumnDraft[]): void {
  const substitute = ['meta', 'producto', 'descripcion'].map((field) => drafts.find(({ campo }) => campo === field)).find((draft) => draft);
  if (substitute) substitute.campo = 'actividad';
}

function periodWords({ campo, periodo }: ColumnDraft): CorteWords | null {
  if (periodo === null) return null;
  if (campo === 'mes') return { kind: 'dia', month: periodo, day: null, year: null };
  const unit = campo === 'trimestre' || campo === 'semestre' ? campo : 'cuatrimestre';
  return { kind: 'periodo', unit, ordinal: periodo, year: null };
}

function applyCorrections(drafts: ColumnDraft[], corrections: readonly ColumnCorrection[]): void {
  for (const correction of corrections) {
    const columna = columnNumber(correction.columna);
    const existing = drafts.find((draft) => draft.columna === columna);
    const day = correction.corte === null ? null : correction.corte.split('-').map(Number);
    const words: CorteWords | null = day
      ? { kind: 'dia', year: day[0] ?? null, month: day[1] ?? 1, day: day[2] ?? null }
      : (existing?.words ?? null);
    if (correction.campo !== null && !REPEATABLE.has(correction.campo)) {
      drafts.filter(({ campo }) => campo === correction.campo).forEach((draft) => (draft.campo = null));
    }
    if (existing) Object.assign(existing, { campo: correction.campo, words });
    else drafts.push({ columna, titulo: '', campo: correction.campo, words, periodo: null, byContent: false });
  }
}

/** What a programme of several years may give once for each of them. */
const OF_EACH_YEAR: readonly Field[] = ['meta', 'producto', 'indicador', 'peso'];
const OF_THE_YEAR = /\bvigencia\b|\banual\b|\bano\b/;

/** Of «Meta cuatrienio», «Meta 2025» and «Meta 2026» the one of the year under review counts, and progress is that of the year. */
function preferVigencia(drafts: readonly ColumnDraft[], vigencia: number | null): Pick<Layout, 'anual' | 'metaDelPrograma'> {
  let anual = false;
  let metaDelPrograma: number | null = null;
  for (const field of OF_EACH_YEAR) {
    const twins = drafts.filter(({ campo }) => campo === field);
    if (twins.length < 2) continue;
    const years = twins.map(({ titulo }) => Number(/\b(20\d{2})\b/.exec(titulo)?.[1] ?? 0));
    const own =
      twins.find((_, i) => vigencia !== null && years[i] === vigencia) ?? twins.find(({ titulo }) => OF_THE_YEAR.test(plain(titulo)));
    if (!own) continue;
    for (const twin of twins) if (twin !== own) twin.campo = null;
    anual = anual || field === 'meta' || field === 'producto';
    if (field === 'meta')
      metaDelPrograma = twins.find(({ titulo }) => !/\b20\d{2}\b/.test(titulo) && titulo !== own.titulo)?.columna ?? null;
  }
  return { anual, metaDelPrograma };
}

const ACTION_HEADER = /^(?:accion(?:es)? estrategicas?|ejes?|lineas?|estrategia|politica|pilar)\b/;

/** Acciones estratégicas, ejes: the componentes of a table that has no others, and what its temáticas stand under. */
function promoteActions(sheet: Sheet, drafts: readonly ColumnDraft[]): void {
  const [action, theme] = drafts.filter(({ campo }) => campo === 'subcomponente');
  if (!action || !ACTION_HEADER.test(plain(action.titulo))) return;
  if (drafts.some(({ campo }) => campo === 'componente') || hasComponentBands(sheet)) {
    if (theme) theme.campo = null;
  } else action.campo = 'componente';
}

/** Whether a text alone in its row, or the sheet's name, says which componente the rows below are of. */
function hasComponentBands(sheet: Sheet): boolean {
  if (isPtepComponent(sheet.name)) return true;
  return sheet.values.some((values) => {
    const [only, ...others] = filledColumns(values);
    return only !== undefined && others.length === 0 && readBand(textOf(values[only - 1] ?? null))?.level === 'componente';
  });
}

/** The official form counts activities per componente («Actividades programadas: 12»): a summary, not a table of activities. */
function countsActivities(drafts: readonly ColumnDraft[], counts: readonly KindCounts[]): boolean {
  const activity = drafts.find(({ campo }) => campo === 'actividad');
  return activity === undefined || share(counts[activity.columna], 'numero') >= MOSTLY;
}

function tableKind(header: Header, pairs: Pairs['pairs']): TableKind {
  if (header.kind === 'riesgos' || header.kind === 'tramites') return header.kind;
  return pairs.length > 0 ? 'seguimiento' : 'plan';
}

/**
 * What each column of a table is; null where the table lists no activities.
 * @param last the sheet's last row that may belong to the table, from 1.
 */
export function resolveColumns(
  sheet: Sheet,
  header: Header,
  last: number,
  context: CorteContext,
  corrections: readonly ColumnCorrection[],
): Layout | null {
  const drafts = header.columns.map(draftOf);
  const width = Math.max(header.lastColumn + 1, ...corrections.map(({ columna }) => columnNumber(columna)));
  const counts = countKinds(sheet, header.bottom + 1, last, width);
  splitNumeral(drafts, counts, header.lastColumn);
  drafts.sort((a, b) => a.columna - b.columna);
  refineByContent(drafts, counts, header.kind);
  applyCorrections(drafts, corrections);
  if (header.kind !== 'riesgos' && countsActivities(drafts, counts)) return null;
  drafts.sort((a, b) => a.columna - b.columna);
  const ofYear = preferVigencia(drafts, context.vigencia);
  promoteActions(sheet, drafts);

  const candidates = candidatesOf(drafts);
  const rivals = candidates.filter(({ columns }) => columns.length > 1);
  const fields = new Map(candidates.flatMap(({ campo, columns: [first] }) => (first ? [[campo, first.columna] as const] : [])));
  const doubts = rivals.map(rivalry);
  const { pairs, relatoComun } = pairUp(drafts, counts, context, doubts);
  const corteOf = (columna: number) => pairs.find((pair) => pair.avance === columna || pair.seguimiento === columna);
  const columns: LayoutColumn[] = [];
  for (const { columna, titulo, campo, periodo } of drafts) {
    if (campo === null) continue;
    const pair = corteOf(columna);
    const isPaired = campo === 'avance' || campo === 'seguimiento';
    if (isPaired ? (pair ?? columna === relatoComun) : REPEATABLE.has(campo) || fields.get(campo) === columna) {
      const corte = isPaired ? (pair?.corte ?? null) : null;
      const slot = isPaired ? pairSlot(campo, corte) : periodo === null ? campo : `${campo} ${String(periodo)}`;
      columns.push({ columna, titulo, campo, corte, periodo, slot });
    }
  }
  const slots = (corte: IsoDate | null) => ({ avance: pairSlot('avance', corte), seguimiento: pairSlot('seguimiento', corte) });
  return {
    kind: tableKind(header, pairs),
    columns,
    fields,
    pairs: pairs.map(({ corte, avance, seguimiento, segunda }) => ({ corte, avance, seguimiento, segunda, slots: slots(corte) })),
    relatoComun,
    rivals,
    doubts,
    ...ofYear,
  };
}

/** Puts progress and narrative columns side by side, one pair per corte. */
import type { IsoDate } from '../model';
import type { CorteContext, ColumnDraft } from './layout';
import { resolveCorte } from './corte-words';
import { headerKey } from './header-key';
import type { KindCounts } from './kind-counts';

export interface OpenPair {
  corte: IsoDate | null;
  avance: number | null;
  seguimiento: number | null;
  /** A second narrative beside it. */
  segunda: number | null;
  /** Whether any row has anything in the pair's columns. */
  used: boolean;
  titulo: string;
}

export interface Pairs {
  readonly pairs: readonly OpenPair[];
  /** The narrative that all of them share. */
  readonly relatoComun: number | null;
}

/** Each pair has one corte, named by either of its headers or by its place. */
export function pairUp(drafts: readonly ColumnDraft[], counts: readonly KindCounts[], context: CorteContext, doubts: string[]): Pairs {
  const pairs: OpenPair[] = [];
  for (const draft of drafts) {
    if (draft.campo !== 'avance' && draft.campo !== 'seguimiento') continue;
    const side = draft.campo;
    const used = (counts[draft.columna]?.total ?? 0) > 0;
    const own = draft.words ? resolveCorte(draft.words, context.vigencia, context.cortes) : null;
    const last = pairs[pairs.length - 1];
    const strange = side === 'avance' && draft.byContent && own !== null && !context.cortes.includes(own.slice(5));
    const joins =
      last !== undefined && last[side] === null && (own === null || last.corte === null || own === last.corte || (strange && last.used));
    if (joins) {
      last[side] = draft.columna;
      last.corte = last.corte ?? own;
      last.used = last.used || used;
    } else {
      pairs.push({ corte: own, avance: null, seguimiento: null, segunda: null, [side]: draft.columna, used, titulo: draft.titulo });
    }
  }
  const relatoComun = takeCommon(pairs, drafts, counts);
  return { pairs: numberPairs(pairs, context, doubts), relatoComun };
}

/** A narrative without a corte, the only one after the percentages of several cortes, tells of them all. */
function takeCommon(pairs: readonly OpenPair[], drafts: readonly ColumnDraft[], counts: readonly KindCounts[]): number | null {
  const last = pairs[pairs.length - 1];
  const { avance = null, seguimiento: columna = null } = last ?? {};
  if (!last || avance === null || columna === null || columna < avance) return null;
  if (!pairs.every((pair) => pair.avance !== null && pair.corte !== null && (pair === last || pair.seguimiento === null))) return null;
  if (pairs.length < 2 || drafts.find((draft) => draft.columna === columna)?.words !== null) return null;
  last.seguimiento = null;
  last.used = (counts[avance]?.total ?? 0) > 0;
  return columna;
}

const SECOND_VOICE = new Set(['observacion', 'comentario', 'evidencia', 'recomendacion', 'verificacion'].flatMap(headerKey));

/** «Observaciones», «Evidencias»: a second voice beside the narrative, the narrative itself only where there is no other. */
export function isSecondVoice(titulo: string): boolean {
  return SECOND_VOICE.has(headerKey(titulo)[0] ?? '');
}

const isBeside = ({ titulo, avance }: OpenPair): boolean => avance === null && isSecondVoice(titulo);

/** Gives a corte to pairs that name none, and keeps one pair per corte. */
function numberPairs(all: readonly OpenPair[], context: CorteContext, doubts: string[]): OpenPair[] {
  const voices = all.filter((pair) => !isBeside(pair));
  const pairs = voices.length > 0 ? voices : all.slice(0, 1);
  for (const [i, pair] of all.entries()) {
    const before = all[i - 1];
    if (before && isBeside(pair) && pairs.includes(before) && (pair.corte === null || pair.corte === before.corte))
      before.segunda = pair.seguimiento;
  }
  const dated = pairs.some(({ corte }) => corte !== null);
  const open = dated ? pairs.filter(({ corte }) => corte !== null) : [...pairs];
  if (!dated && open.length === 1 && open[0]) open[0].corte = context.fallback;
  if (!dated && open.length > 1) {
    doubts.push(
      `Hay ${String(open.length)} columnas de avance sin fecha de corte en el encabezado; se tomaron en el orden de los cortes del año.`,
    );
    open.forEach((pair, i) => {
      const corte = context.cortes[i];
      pair.corte = corte !== undefined && context.vigencia !== null ? `${String(context.vigencia)}-${corte}` : null;
    });
  }
  const kept = new Map<string, OpenPair>();
  for (const pair of open) {
    const key = pair.corte ?? `sin corte ${String(kept.size)}`;
    const before = kept.get(key);
    if (!before) kept.set(key, pair);
    else if (before.avance === null && pair.avance !== null && pair.seguimiento === null) before.avance = pair.avance;
    else if (before.seguimiento === null && pair.seguimiento !== null && pair.avance === null) before.seguimiento = pair.seguimiento;
    else doubts.push(`«${pair.titulo}» repite un corte que ya tiene columnas; no se usa.`);
  }
  const used = [...kept.values()].filter((pair) => pair.used);
  return (used.length > 0 ? used : [...kept.values()].slice(0, 1)).sort((a, b) => ((a.corte ?? '') < (b.corte ?? '') ? -1 : 1));
}

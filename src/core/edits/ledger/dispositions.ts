import type { Finding, Disposition } from '../../model';
import type { Ledger } from './records';

export interface Sorted {
  /** Findings that count: without a decision, or with one that does not accept them. */
  readonly open: readonly Finding[];
  /** Findings that a person accepted and whose row says the same as then. */
  readonly accepted: readonly Finding[];
  /** Those of `open` whose cell had an accepted finding of the same rule before its row changed. */
  readonly reopened: readonly Finding[];
}

const spot = ({ regla, hoja, celda }: Pick<Disposition, 'regla' | 'hoja' | 'celda'>): string => `${regla}!${celda}!${hoja}`;

/** Sorts findings by what people decided. A finding is accepted only while its huella, which holds its row's content, is the same. */
export function withDispositions(findings: readonly Finding[], ledger: Ledger): Sorted {
  const accepted = ledger.disposiciones.filter(({ estado }) => estado === 'aceptado');
  if (accepted.length === 0) return { open: findings, accepted: [], reopened: [] };
  const huellas = new Set(accepted.map(({ huella }) => huella));
  const standing = new Set(findings.map(({ huella }) => huella));
  const stale = new Set(accepted.filter(({ huella }) => !standing.has(huella)).map(spot));
  const open = findings.filter(({ huella }) => !huellas.has(huella));
  return {
    open,
    accepted: findings.filter(({ huella }) => huellas.has(huella)),
    reopened: open.filter((finding) => stale.has(spot(finding))),
  };
}

/** The ledger with a person's decision; an earlier one about the same finding gives way. */
export function withDisposition(ledger: Ledger, disposition: Disposition): Ledger {
  const others = ledger.disposiciones.filter(({ huella }) => huella !== disposition.huella);
  return { ...ledger, disposiciones: [...others, disposition] };
}

/** The ledger without any decision about that finding. */
export function withoutDisposition(ledger: Ledger, huella: string): Ledger {
  return { ...ledger, disposiciones: ledger.disposiciones.filter((disposition) => disposition.huella !== huella) };
}

import { countBySeverity, type Finding, type IsoDate } from '../../model';
import type { Ledger, Run } from './records';

interface Found {
  readonly corte: IsoDate | null;
  readonly hallazgos: readonly Finding[];
}

const same = (a: Run, b: Run): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Remembers what a review found; a review that finds the same as the last one changes nothing. */
export function withRun(ledger: Ledger, { corte, hallazgos }: Found): Ledger {
  const run: Run = { corte, cuenta: countBySeverity(hallazgos), huellas: [...new Set(hallazgos.map(({ huella }) => huella))].sort() };
  if (ledger.corrida && same(ledger.corrida, run)) return ledger;
  return { ...ledger, corrida: run, corridaAnterior: ledger.corrida };
}

export interface Change {
  /** The corte of the review compared with. */
  readonly corte: IsoDate | null;
  readonly nuevos: number;
  readonly corregidos: number;
}

/** What changed between the last review that found something else and the findings of now; null without such a review. */
export function changeSince(ledger: Ledger, found: Found): Change | null {
  const before = withRun(ledger, found).corridaAnterior;
  if (!before) return null;
  const old = new Set(before.huellas);
  const now = new Set(found.hallazgos.map(({ huella }) => huella));
  return {
    corte: before.corte,
    nuevos: [...now].filter((huella) => !old.has(huella)).length,
    corregidos: [...old].filter((huella) => !now.has(huella)).length,
  };
}

import { compare } from '../../src/core/compare';
import { Consolidation } from '../../src/core/consolidate';
import { CONSOLIDATED_PLACE } from '../../src/core/edits';
import type { Review, Row } from '../../src/core/model';
import { review } from '../../src/core/review';
import { openWorkbook } from '../../src/hosts/file/file-host';
import { asXlsx } from './jobs';
import { syntheticWorkbook } from './synthetic';

/** A plan and its follow-up of as many activities, the second one in another order and with a change in every tenth row. */
export function documents(activities: number): { readonly before: Review; readonly after: Review } {
  const before = review(syntheticWorkbook(activities, 'distintos'));
  const changed = before.filas.map((row, at): Row => (at % 10 === 0 ? { ...row, meta: `${row.meta} y acta` } : row));
  return { before, after: { ...before, filas: [...changed].reverse() } };
}

export function pairing({ before, after }: ReturnType<typeof documents>): number {
  const { pares, soloAntes } = compare(before, after);
  if (soloAntes.length > 0 || pares.some(({ antes, despues }) => antes.actividad !== despues.actividad)) throw new Error('Wrong pairs.');
  return pares.length;
}

const ROWS_PER_FILE = 100;

/** One workbook as each dependencia sends it. */
export async function dependenciaFile(): Promise<Uint8Array> {
  return asXlsx(syntheticWorkbook(ROWS_PER_FILE, 'distintos'));
}

/** What `seguimiento consolidar` does with so many files: each is opened, reviewed, taken over and let go. */
export async function consolidating(bytes: Uint8Array, files: number): Promise<number> {
  const consolidation = new Consolidation(CONSOLIDATED_PLACE);
  for (let nth = 1; nth <= files; nth++) {
    const found = review(await openWorkbook(bytes, 'dependencia.xlsx').read());
    consolidation.add(`${String(nth)}.xlsx`, found, found.hallazgos);
  }
  const result = consolidation.result();
  if (result?.review.filas.length !== files * ROWS_PER_FILE) throw new Error('Rows are missing.');
  return result.repetidas.length;
}

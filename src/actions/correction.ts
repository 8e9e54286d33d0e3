import type { Avance, Finding, Review } from '../core/model';
import { address, formatAt, valueAt, type CellValue, type Snapshot } from '../core/snapshot';
import { parseAddress } from '../core/a1';

export interface Correction {
  readonly before: CellValue;
  readonly value: CellValue;
}

const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9;

/** A share rounded to a hundredth of a point, without the noise of binary fractions. */
const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

/** «40 %», «33,33 %». */
function percentText(share: number): string {
  return `${String(Math.round(share * 10_000) / 100).replace('.', ',')} %`;
}

function progressAt(review: Review, { hoja, celda }: Finding): Avance | undefined {
  for (const row of review.filas) {
    if (row.hoja !== hoja) continue;
    const found = row.avances.find(({ celdaAvance }) => celdaAvance !== null && address(celdaAvance) === celda);
    if (found) return found;
  }
  return undefined;
}

/**
 * What to write into a flagged progress cell so that it reads as the finding's `propuesta`: a share where the cell holds shares or a
 * percent format, a whole number where it was read as one (67 for 67 %), text otherwise. Null where the finding proposes nothing.
 */
export function correctionOf(snapshot: Snapshot, review: Review, finding: Finding): Correction | null {
  const sheet = snapshot.sheets.find(({ name }) => name === finding.hoja);
  const place = parseAddress(finding.celda);
  if (finding.propuesta === undefined || !sheet || !place) return null;
  const before = valueAt(sheet, place.row, place.column);
  const share = rounded(finding.propuesta);
  if (formatAt(sheet, place.row, place.column)?.includes('%') === true) return { before, value: share };
  if (typeof before !== 'number') return { before, value: percentText(share) };
  const read = progressAt(review, finding)?.avance ?? null;
  const isWhole = read !== null && same(read * 100, before) && !same(read, before);
  return { before, value: isWhole ? Math.round(share * 10_000) / 100 : share };
}

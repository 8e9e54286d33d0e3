import { writeXlsx } from 'hucre';
import { planMarks, readLedger, reviewEdits } from '../../src/core/edits';
import { DEFAULT_SETTINGS } from '../../src/core/model';
import { review } from '../../src/core/review';
import type { Snapshot } from '../../src/core/snapshot';
import { openWorkbook } from '../../src/hosts/file/file-host';

export const MARKS = 2000;

/** The snapshot as a .xlsx of somebody else's writer, with its formats. */
export async function asXlsx({ sheets }: Snapshot): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, values, formats }) => ({
      name,
      rows: values.map((row) => [...row]),
      columns: (formats[1] ?? []).map((numFmt) => (numFmt === null ? {} : { numFmt })),
    })),
  });
}

/** What `seguimiento revisar` does with a file, with a fixed number of marks. */
export async function annotatedCopy(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openWorkbook(bytes, 'sintetico.xlsx');
  const snapshot = await host.read();
  const found = review(snapshot);
  const first = { ...found, hallazgos: found.hallazgos.slice(0, MARKS) };
  if (first.hallazgos.length < MARKS) throw new Error(`Only ${String(first.hallazgos.length)} findings to mark.`);
  const marked = { snapshot, ledger: readLedger(snapshot).ledger, notes: await host.notes() };
  const looks = await host.looks(planMarks(first, marked));
  const { edits } = reviewEdits(first, DEFAULT_SETTINGS, marked, looks, { marcas: true, pestanas: true });
  await host.apply(edits);
  return host.bytes();
}

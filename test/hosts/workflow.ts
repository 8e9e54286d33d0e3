import { clean, planClean, planMarks, readLedger, reviewEdits, type MarkResult, type WriteOptions } from '../../src/core/edits';
import type { Ledger } from '../../src/core/edits';
import type { Look } from '../../src/core/edits/edit';
import { DEFAULT_SETTINGS, type Review } from '../../src/core/model';
import { address, type Snapshot } from '../../src/core/snapshot';
import type { Host } from '../../src/hosts/host';

/** What the pane and the command line do with a host, in the fewest steps. */

async function opened(host: Host): Promise<{ snapshot: Snapshot; ledger: Ledger; notes: Awaited<ReturnType<Host['notes']>> }> {
  const snapshot = await host.read();
  return { snapshot, ledger: readLedger(snapshot).ledger, notes: await host.notes() };
}

/** Writes a review into the workbook; `change` is what a person decided before. */
export async function write(
  host: Host,
  review: Review,
  options: WriteOptions = { marcas: true, pestanas: false },
  change: (ledger: Ledger) => Ledger = (ledger) => ledger,
): Promise<MarkResult> {
  const found = await opened(host);
  const marked = { ...found, ledger: change(found.ledger) };
  const looks = options.marcas ? await host.looks(planMarks(review, marked)) : [];
  const result = reviewEdits(review, DEFAULT_SETTINGS, marked, looks, options);
  if (result.edits.length > 0) await host.apply(result.edits);
  return result;
}

/** Takes back all that we wrote. */
export async function wipe(host: Host): Promise<MarkResult> {
  const marked = await opened(host);
  const result = clean(marked, await host.looks(planClean(marked)));
  if (result.edits.length > 0) await host.apply(result.edits);
  return result;
}

export async function look(host: Host, hoja: string, celda: string): Promise<Look> {
  const [one] = await host.looks([{ hoja, celda }]);
  if (!one) throw new Error(`no look for ${hoja}!${celda}`);
  return one;
}

/** Everything of a workbook that the port shows: cells, notes and fills. */
export async function everything(host: Host): Promise<unknown> {
  const snapshot = await host.read();
  const cells = snapshot.sheets.flatMap(({ name, values }) =>
    values.flatMap((row, r) => row.map((_, c) => ({ hoja: name, celda: address({ fila: r + 1, columna: c + 1 }) }))),
  );
  const notes = [...(await host.notes())].sort((a, b) => (`${a.hoja}!${a.celda}` < `${b.hoja}!${b.celda}` ? -1 : 1));
  const fills = (await host.looks(cells))
    .filter(({ relleno }) => relleno !== null)
    .map(({ hoja, celda, relleno }) => ({ hoja, celda, relleno }));
  return { sheets: snapshot.sheets, notes, fills };
}

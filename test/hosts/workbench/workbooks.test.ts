/** Foreign workbooks, where they are at hand: the grid reads what the file says, and a download loses nothing of theirs. */
import fs from 'node:fs';
import { openWorkbook } from '../../../src/hosts/file/file-host';
import type { Sheet, Snapshot } from '../../../src/core/snapshot';
import { PLAIN } from '../../../src/hosts/workbench/workbook-data';
import { readAppearance } from '../../../src/workbench/appearance';
import { FOREIGN, OURS, targets } from '../file/foreign';
import { markEdits, restoreEdits, tab } from '../file/marks';
import { differences, touched } from '../file/same';
import { soundness } from '../file/soundness';
import { openHeadless } from './headless';

/** A sheet without what its empty cells look like, which the grid does not tell. */
function told({ values, formats, merges, ...head }: Sheet): object {
  const cells = values.flatMap((row, r) =>
    row.flatMap((value, c) => (value === null ? [] : [[`${String(r + 1)},${String(c + 1)}`, value, formats[r]?.[c] ?? null]])),
  );
  return { ...head, cells, merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left) };
}

const said = ({ name, date1904, sheets }: Snapshot): object => ({ name, date1904, sheets: sheets.map(told) });

if (FOREIGN.length === 0) test.skip('no hay ../shared/workbooks: sin libros ajenos con qué probar', () => undefined);
else {
  test.each(FOREIGN)('%s', async (name, file) => {
    const original = new Uint8Array(fs.readFileSync(file));
    const written = await openWorkbook(original, name).read();
    const appearance = await readAppearance(
      original,
      written.sheets.map((sheet) => sheet.name),
    );
    expect(appearance).not.toBeNull();
    const grid = await openHeadless(original, name, appearance ?? PLAIN);
    expect(said(await grid.host.read())).toEqual(said(written));
    expect(grid.book.changes(grid.workbook, grid.notes)).toEqual({ edits: [], avisos: [] });

    const looks = await grid.host.looks(targets(written.sheets.find((sheet) => !sheet.protected)));
    await grid.host.apply([...markEdits(looks), { kind: 'tab', tab: tab('Hallazgos 1') }, { kind: 'tab', tab: tab('_s', 'veryHidden') }]);
    const marked = (await grid.download()).bytes;
    const known = soundness(original);
    expect(soundness(marked).filter((problem) => !known.includes(problem))).toEqual([]);
    expect(touched(original, marked).filter((part) => !OURS.test(part))).toEqual([]);
    const again = await openWorkbook(marked, name).looks(looks.map(({ hoja, celda }) => ({ hoja, celda })));
    expect(again.map(({ relleno }) => relleno)).toEqual(looks.map(() => '#F8D7DA'));

    await grid.host.apply([...restoreEdits(looks), { kind: 'removeTab', name: 'Hallazgos 1' }, { kind: 'removeTab', name: '_s' }]);
    expect(differences(original, (await grid.download()).bytes)).toEqual([]);
    grid.univer.dispose();
  });
}

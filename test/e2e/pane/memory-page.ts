/** A page with a workbook in memory around the pane, as the workbench is with a real grid. */
import { MemoryHost } from '../../../src/hosts/memory/memory-host';
import type { MemorySheet } from '../../../src/hosts/memory/workbook';
import type { Snapshot } from '../../../src/core/snapshot';

declare global {
  interface Window {
    __seguimientoHost?: MemoryHost | Promise<MemoryHost>;
    /** Puts a workbook in memory and opens the pane over it. */
    openPane(snapshot: Snapshot, width: number): MemoryHost;
  }
}

const memorySheet = (sheet: Snapshot['sheets'][number]): MemorySheet => ({
  ...sheet,
  values: sheet.values.map((row) => [...row]),
  formats: sheet.formats.map((row) => [...row]),
  notes: new Map(),
  fills: new Map(),
  formulas: new Map(),
  tab: null,
});

window.openPane = (snapshot, width) => {
  const host = new MemoryHost({ ...snapshot, sheets: snapshot.sheets.map(memorySheet) });
  window.__seguimientoHost = host;
  document.querySelector('iframe')?.remove();
  const frame = document.createElement('iframe');
  frame.src = 'taskpane.html';
  frame.title = 'Seguimiento';
  frame.width = String(width);
  frame.height = '900';
  document.body.append(frame);
  return host;
};

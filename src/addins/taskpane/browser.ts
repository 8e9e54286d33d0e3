/** What a browser gives the pane, whatever the host: a worker that reviews, the calendar, the rule pages on demand. */
import type { Snapshot } from '../../core/snapshot';
import type { PaneOptions } from '../../pane';
import { inlineReviewer } from '../../pane/reviewer/inline';
import { remoteReviewer, workerLine } from '../../pane/reviewer/remote';
import { today } from '../today';

/** A file from the disk, read here: nothing is sent anywhere. @throws HostError */
async function openFile(file: File): Promise<Snapshot> {
  const { openWorkbook, pickedBytes } = await import(/* webpackChunkName: "archivos" */ './files');
  return openWorkbook(await pickedBytes(file), file.name).read();
}

export function inBrowser(): Pick<PaneOptions, 'reviewer' | 'today' | 'pages' | 'openFile'> {
  const reviewer = remoteReviewer(
    () => workerLine(new Worker(new URL(/* webpackChunkName: "revision" */ '../../pane/reviewer/worker.ts', import.meta.url))),
    inlineReviewer(async () => (await import(/* webpackChunkName: "revision-en-pagina" */ '../../pane/reviewer/engine')).engine),
  );
  return { reviewer, today, openFile, pages: async () => (await import(/* webpackChunkName: "reglas" */ './rule-pages')).pages };
}

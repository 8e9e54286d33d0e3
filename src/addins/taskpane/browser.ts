/** What a browser gives the pane, whatever the host: a worker that reviews, the calendar, the rule pages on demand. */
import type { PaneOptions } from '../../pane';
import { inlineReviewer } from '../../pane/reviewer/inline';
import { remoteReviewer, workerLine } from '../../pane/reviewer/remote';
import { openFile } from '../open-file';
import { today } from '../today';

export function inBrowser(): Pick<PaneOptions, 'reviewer' | 'today' | 'pages' | 'openFile'> {
  const reviewer = remoteReviewer(
    () => workerLine(new Worker(new URL(/* webpackChunkName: "revision" */ '../../pane/reviewer/worker.ts', import.meta.url))),
    inlineReviewer(async () => (await import(/* webpackChunkName: "revision-en-pagina" */ '../../pane/reviewer/engine')).engine),
  );
  return { reviewer, today, openFile, pages: async () => (await import(/* webpackChunkName: "reglas" */ './rule-pages')).pages };
}

/** The task pane as Excel and the workbench load it: finds its host and draws the pane over it. */
import '../../pane/pane.css';
import { mountPane } from '../../pane';
import { inlineReviewer } from '../../pane/reviewer/inline';
import { remoteReviewer, workerLine } from '../../pane/reviewer/remote';
import { pickHost } from './pick-host';

/** Today in the person's own time zone. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

const reviewer = remoteReviewer(
  () => workerLine(new Worker(new URL(/* webpackChunkName: "revision" */ '../../pane/reviewer/worker.ts', import.meta.url))),
  inlineReviewer(async () => (await import(/* webpackChunkName: "revision-en-pagina" */ '../../pane/reviewer/engine')).engine),
);

async function start(root: HTMLElement): Promise<void> {
  const picked = await pickHost(window);
  if (picked === null) {
    root.textContent = 'Este panel se abre desde Excel (Inicio → Seguimiento) o desde el banco de pruebas. Ábralo desde allí.';
    return;
  }
  mountPane(root, { ...picked, reviewer, today, pages: async () => (await import(/* webpackChunkName: "reglas" */ './rule-pages')).pages });
}

const root = document.getElementById('pane');
if (root) void start(root);

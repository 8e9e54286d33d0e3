/** The task pane as the workbench loads it: finds its host and draws the pane over it. */
import '../../pane/pane.css';
import { mountPane } from '../../pane';
import { inBrowser } from './browser';
import { pickHost } from './pick-host';

async function start(root: HTMLElement): Promise<void> {
  const picked = await pickHost(window);
  if (picked === null) {
    root.textContent = 'Este panel se abre desde Excel (Inicio → Seguimiento) o desde el banco de pruebas. Ábralo desde allí.';
    return;
  }
  mountPane(root, { ...picked, ...inBrowser() });
}

const root = document.getElementById('pane');
if (root) void start(root);

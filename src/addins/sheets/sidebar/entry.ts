/** The pane in the sidebar of Google Sheets. Its core runs here, in the browser; the server only reads and writes. */
import '../../../pane/pane.css';
import { SidebarHost } from '../../../hosts/sheets/sidebar-host';
import { mountPane } from '../../../pane';
import { inlineReviewer } from '../../../pane/reviewer/inline';
import { openFile } from '../../open-file';
import { today } from '../../today';
import { everyFewSeconds } from './every';
import { askServer } from './server-run';

const root = document.getElementById('pane');
if (root) {
  const host = new SidebarHost({ ask: askServer, every: everyFewSeconds });
  mountPane(root, {
    host,
    onProgress: (callback) => host.onProgress(callback),
    reviewer: inlineReviewer(async () => (await import('../../../pane/reviewer/engine')).engine),
    today,
    openFile,
    theme: 'light',
    pages: async () => (await import('../../taskpane/rule-pages')).pages,
  });
}

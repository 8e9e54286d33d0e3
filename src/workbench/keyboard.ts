/** The three parts of the page by keyboard: the grid keeps the tabulator for its cells, so there are other ways out of it. */
import { element } from './element';

/**
 * F6 goes from the grid to the pane and back, as in Excel. Esc leaves the grid for the bar, whence the tabulator goes to the pane.
 * @param isEditing whether a cell is being typed into: Esc then gives the typing up.
 */
export function listenForKeys(isEditing: () => boolean): void {
  const grid = element('cuadricula', HTMLElement);
  const panel = element('panel', HTMLIFrameElement);
  let lastInGrid: HTMLElement | null = null;
  let lastInPane: Element | null = null;
  const isInGrid = (): boolean => grid.contains(document.activeElement);

  grid.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) lastInGrid = target;
  });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'F6') {
        event.preventDefault();
        event.stopPropagation();
        panel.contentWindow?.focus();
        const inPane = lastInPane?.isConnected === true ? lastInPane : panel.contentDocument?.querySelector('[role="tab"][tabindex="0"]');
        (inPane as HTMLElement | null | undefined)?.focus();
      } else if (event.target instanceof Element && event.target.closest('header, #aviso, dialog')) {
        // The grid takes keys for its own wherever on the page they are pressed.
        event.stopImmediatePropagation();
      } else if (event.key === 'Escape' && isInGrid() && !isEditing()) element('abrir', HTMLElement).focus();
    },
    true,
  );
  panel.addEventListener('load', () => {
    panel.contentWindow?.addEventListener('keydown', (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      lastInPane = panel.contentDocument?.activeElement ?? null;
      window.focus();
      (lastInGrid ?? element('abrir', HTMLElement)).focus();
    });
  });
}

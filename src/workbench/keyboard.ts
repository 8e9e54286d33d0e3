/** The three parts of the page by keyboard: the grid keeps the tabulator for its cells, so there are other ways out of it. */
import { element } from './element';

/** Where keys are the page's own and none of the grid's. */
const BAR = 'header, #aviso, dialog';

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

  let goesToGrid = false;
  const noteWay = (event: Event): void => {
    goesToGrid = event instanceof KeyboardEvent ? event.key === 'Tab' : event.target instanceof Node && grid.contains(event.target);
  };
  window.addEventListener('keydown', noteWay, true);
  for (const type of ['pointerdown', 'drop']) window.addEventListener(type, noteWay, true);
  grid.addEventListener('focusin', ({ target, relatedTarget }) => {
    if (target instanceof HTMLElement) lastInGrid = target;
    // Whenever it has drawn, the grid takes the focus from whoever is in the bar.
    if (!goesToGrid && relatedTarget instanceof HTMLElement && relatedTarget.closest(BAR)) relatedTarget.focus();
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
      } else if (event.target instanceof Element && event.target.closest(BAR)) {
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

import { JSDOM } from 'jsdom';
import { mountPane, type Pane, type PaneOptions } from '../../../src/pane';

const NAMES = [
  'document',
  'window',
  'Node',
  'Element',
  'MutationObserver',
  'HTMLElement',
  'SVGElement',
  'Event',
  'KeyboardEvent',
  'MouseEvent',
] as const;

/** The pane in a document of its own, as a person would find and use it. */
export interface Drawn {
  readonly pane: Pane;
  readonly document: Document;
  /** What the pane shows, in words. */
  text(): string;
  /** The one button, tab, field… of this name. @throws where there is none or several. */
  byName(selector: string, name: string | RegExp): HTMLElement;
  click(selector: string, name: string | RegExp): Promise<void>;
  type(selector: string, name: string | RegExp, text: string): Promise<void>;
  key(key: string): Promise<void>;
  /** Until the pane has drawn what it was told, and before any timer or picture of the page. */
  drawnAgain(): Promise<void>;
  /** Until the pane has done what it was asked and drawn it. */
  idle(): Promise<void>;
}

let drawn: Drawn | null = null;

/** Takes the last drawn pane away. */
export function clear(): void {
  drawn?.pane.unmount();
  drawn = null;
}

const nameOf = (element: Element): string =>
  (element.getAttribute('aria-label') ?? element.closest('label')?.textContent ?? element.textContent).replace(/\s+/g, ' ').trim();

export function draw(options: PaneOptions): Drawn {
  const { window } = new JSDOM('<!doctype html><html lang="es"><body><div id="pane"></div></body></html>', { pretendToBeVisual: true });
  const preference = { matches: false, addEventListener: () => undefined, removeEventListener: () => undefined };
  Object.assign(globalThis, Object.fromEntries(NAMES.map((name) => [name, window[name]])), { matchMedia: () => preference });
  window.Element.prototype.scrollTo = () => undefined;
  const { document } = window;
  // jsdom takes a document whose focused element is gone for one without the focus.
  document.hasFocus = () => true;
  const root = document.getElementById('pane');
  if (!root) throw new Error('no root');
  const pane = mountPane(root, options);

  const byName: Drawn['byName'] = (selector, name) => {
    const all = [...document.querySelectorAll<HTMLElement>(selector)];
    const found = all.filter((one) => (typeof name === 'string' ? nameOf(one) === name : name.test(nameOf(one))));
    if (found.length !== 1 || !found[0])
      throw new Error(`${String(found.length)} of ${selector} «${String(name)}» among: ${all.map(nameOf).join(' | ')}`);
    return found[0];
  };
  const idle = async (): Promise<void> => {
    for (let calm = 0; calm < 3;) {
      await new Promise((resolve) => setTimeout(resolve, 20));
      calm = document.querySelector('.work') ? 0 : calm + 1;
    }
  };
  const act = async (what: () => void): Promise<void> => {
    what();
    await idle();
  };
  drawn = {
    pane,
    document,
    text: () => root.textContent,
    byName,
    click: (selector, name) =>
      act(() => {
        const target = byName(selector, name);
        target.focus();
        target.click();
      }),
    type: (selector, name, text) =>
      act(() => {
        const field = byName(selector, name) as HTMLInputElement;
        field.value = text;
        field.dispatchEvent(new window.Event('input', { bubbles: true }));
        field.dispatchEvent(new window.Event('change', { bubbles: true }));
      }),
    key: (key) =>
      act(() => {
        (document.activeElement ?? document.body).dispatchEvent(
          new window.KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
        );
      }),
    drawnAgain: async () => {
      for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    },
    idle,
  };
  return drawn;
}

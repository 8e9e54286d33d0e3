import { render } from 'preact';
import type { PaneOptions, Theme } from './options';
import { createSession } from './session/session';
import { App } from './ui/app';
import { SessionContext } from './ui/context';
import { keepFocus } from './ui/keep-focus';

export type { PaneOptions, Theme } from './options';

export interface Pane {
  /** The host's theme changed. */
  setTheme(theme: Theme): void;
  /** What the pane's own buttons do, for those that stand elsewhere; the pane tells how it went. */
  review(): Promise<void>;
  mark(): Promise<void>;
  unmark(): Promise<void>;
  summarise(): Promise<void>;
  unmount(): void;
}

/** Follows what the browser prefers, until the host says otherwise. Returns the way to stop. */
function followBrowserTheme(set: (theme: Theme) => void): () => void {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const follow = (): void => {
    set(dark.matches ? 'dark' : 'light');
  };
  follow();
  dark.addEventListener('change', follow);
  return () => {
    dark.removeEventListener('change', follow);
  };
}

/** Draws the pane into `root`; the page gives it `pane.css`. The only way in for Excel, Google Sheets and the workbench. */
export function mountPane(root: HTMLElement, options: PaneOptions): Pane {
  const session = createSession(options);
  const set = (theme: Theme): void => {
    document.documentElement.dataset.theme = theme;
  };
  let unfollow = options.theme ? null : followBrowserTheme(set);
  if (options.theme) set(options.theme);
  render(
    <SessionContext.Provider value={session}>
      <App />
    </SessionContext.Provider>,
    root,
  );
  const letFocusGo = keepFocus(root);
  return {
    setTheme(theme) {
      unfollow?.();
      unfollow = null;
      set(theme);
    },
    review: session.review,
    mark: () => session.mark(),
    unmark: () => session.unmark(),
    summarise: () => session.summarise(),
    unmount() {
      unfollow?.();
      letFocusGo();
      session.dispose();
      render(null, root);
    },
  };
}

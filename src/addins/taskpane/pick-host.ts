import type { Host } from '../../hosts/host';
import type { PaneOptions } from '../../pane';

/** What the page around the pane may offer it: the workbench does, on the same origin. */
interface Around {
  readonly __seguimientoHost?: Host | Promise<Host>;
}

type Picked = Pick<PaneOptions, 'host'>;

/** The page around this one; null where it is of another origin, as Excel's own is. */
function around(window: Window): Around | null {
  try {
    const parent = window.parent as Window & Around;
    return parent !== window && '__seguimientoHost' in parent ? parent : null;
  } catch {
    return null;
  }
}

/** The host that this page runs in; null where there is none. */
export async function pickHost(window: Window): Promise<Picked | null> {
  const page = around(window);
  const host = await page?.__seguimientoHost;
  return host ? { host } : null;
}

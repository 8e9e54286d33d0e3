import type { IsoDate } from '../core/model';
import type { Snapshot } from '../core/snapshot';
import type { Host, Progress } from '../hosts/host';
import type { Reviewer } from './reviewer/reviewer';

export type Theme = 'light' | 'dark';

/** What each host gives the pane. */
export interface PaneOptions {
  readonly host: Host;
  readonly reviewer: Reviewer;
  /** Today, «2026-03-31»: signs decisions and counts the days to publish. */
  readonly today: () => IsoDate;
  /** The pages of the rules by code (Markdown), asked for when the first one is opened. */
  readonly pages: () => Promise<Readonly<Record<string, string>>>;
  /** The host's own theme; without it, what the browser prefers. */
  readonly theme?: Theme;
  /** Calls back while the host works in several steps, last with all done. Returns the way to stop; without it, no share is shown. */
  readonly onProgress?: (callback: (progress: Progress) => void) => () => void;
  /** Reads a file that the person picks, for «Comparar con…»; without it, only sheets of the workbook can be compared. */
  readonly openFile?: (file: File) => Promise<Snapshot>;
  /** Where a person's preferences are kept; without it, in the browser. */
  readonly storage?: Pick<Storage, 'getItem' | 'setItem'>;
}

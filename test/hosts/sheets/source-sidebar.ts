/** The sidebar's host over the sources of the server, an execution for each request: quicker than the built bundle, and as strict. */
import { answerRequest } from '../../../src/hosts/sheets/answer';
import type { Cache } from '../../../src/hosts/sheets/changes';
import type { Services } from '../../../src/hosts/sheets/services';
import { SidebarHost } from '../../../src/hosts/sheets/sidebar-host';
import type { World } from './world/document';
import { blankScreen, servicesOf } from './world/services';
import { Session, TOO_LONG } from './world/session';

export interface SourceOptions {
  /** Cells of one slice. */
  readonly budget?: number;
  /** Google ends the execution that makes the call after so many, counted over all executions that write. */
  readonly limit?: number;
  /** Before each request of those that write, by its number. */
  readonly before?: (slice: number) => void;
}

export interface SourceSidebar {
  readonly host: SidebarHost;
  /** Calls of services in the executions that wrote, one list each. */
  readonly slices: readonly (readonly string[])[];
}

export function sourceSidebar(world: World, { budget, limit = Infinity, before }: SourceOptions = {}): SourceSidebar {
  const slices: string[][] = [];
  const run = (request: string): string => {
    const isWrite = /^\{"verbo":"(?:escribir|aplicar)"/.test(request);
    if (isWrite) before?.(slices.length);
    const calls: string[] = [];
    const session = new Session({
      world,
      between: (call) => calls.push(call),
      ...(isWrite ? { limit: limit - slices.flat().length } : {}),
    });
    const all = servicesOf({
      session,
      screen: blankScreen(),
      htmlFiles: [],
      scopes: ['https://www.googleapis.com/auth/spreadsheets.currentonly'],
    });
    const services = { app: all.SpreadsheetApp, utilities: all.Utilities, locks: all.LockService } as unknown as Services;
    const cache = (all.CacheService as { readonly getDocumentCache: () => Cache }).getDocumentCache();
    const reply = answerRequest(services, cache, request);
    if (isWrite) slices.push(calls);
    if (world.lockedBy === session) world.lockedBy = null;
    if (session.isEnded) throw new Error(TOO_LONG);
    return reply;
  };
  const host = new SidebarHost({
    ask: (request) =>
      new Promise((resolve) => {
        resolve(run(request));
      }),
    every: () => () => undefined,
    ...(budget === undefined ? {} : { budget }),
  });
  return { host, slices };
}

/** One execution: who runs it, what it may do, in which realm its values live, and how often it asked a service. */
import type { Range } from '../../../../src/core/snapshot';
import type { World, WorldSheet } from './document';
import { sheetFake } from './sheet';
import { LOCAL, type Watch } from './strict';

/** The official table of authorisation modes: what each may do. */
export type AuthMode = 'NONE' | 'LIMITED' | 'CUSTOM_FUNCTION' | 'FULL';

const MAY: Readonly<Record<AuthMode, { readonly read: boolean; readonly write: boolean; readonly ui: boolean }>> = {
  NONE: { read: false, write: false, ui: false },
  LIMITED: { read: true, write: true, ui: false },
  CUSTOM_FUNCTION: { read: true, write: false, ui: false },
  FULL: { read: true, write: true, ui: true },
};

/** Where values that cross into the script are made. */
export interface Realm {
  readonly list: (items: readonly unknown[]) => unknown;
  readonly instant: (milliseconds: number) => unknown;
}

const HOST_REALM: Realm = { list: (items) => [...items], instant: (milliseconds) => new Date(milliseconds) };

export interface Calls {
  /** «Range.getValues» by how often it was called; what a script answers itself is left out. */
  readonly byMethod: Map<string, number>;
  total: number;
}

export const noCalls = (): Calls => ({ byMethod: new Map(), total: 0 });

export interface SessionOptions {
  readonly world: World;
  readonly realm?: Realm;
  readonly user?: string;
  readonly mode?: AuthMode;
  readonly calls?: Calls;
  /** Runs before each call of a service: where a second execution, or a person, comes between two calls. */
  readonly between?: (call: string) => void;
  /** Google ends the execution at the call after so many: that call and all that would follow are not made. */
  readonly limit?: number;
}

/** What the page hears of an execution that took too long. */
export const TOO_LONG = 'Exceeded maximum execution time';

export class Session {
  readonly world: World;
  readonly user: string;
  readonly mode: AuthMode;
  readonly calls: Calls;
  private readonly realm: Realm;
  private readonly between: (call: string) => void;
  private readonly limit: number;
  private made = 0;
  private readonly sheets = new Map<WorldSheet, object>();

  constructor({
    world,
    realm = HOST_REALM,
    user = 'editora@entidad.example',
    mode = 'FULL',
    calls = noCalls(),
    between,
    limit = Infinity,
  }: SessionOptions) {
    this.world = world;
    this.realm = realm;
    this.user = user;
    this.mode = mode;
    this.calls = calls;
    this.between = between ?? (() => undefined);
    this.limit = limit;
  }

  /** Whether Google has ended it: nothing that the script would still do happens. */
  get isEnded(): boolean {
    return this.made > this.limit;
  }

  readonly watch: Watch = (service, method) => {
    const name = `${service}.${method}`;
    if (LOCAL.has(name)) return;
    this.made++;
    if (this.isEnded) throw new Error(TOO_LONG);
    this.between(name);
    this.calls.total++;
    this.calls.byMethod.set(name, (this.calls.byMethod.get(name) ?? 0) + 1);
  };

  list(items: readonly unknown[]): unknown {
    return this.realm.list(items);
  }

  instant(milliseconds: number): unknown {
    return this.realm.instant(milliseconds);
  }

  reads(): void {
    if (!MAY[this.mode].read) throw new Error('You do not have permission to access the requested document.');
  }

  ui(): void {
    if (!MAY[this.mode].ui) throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
  }

  /** @param area null for the sheet as a whole. */
  writes(sheet: WorldSheet | null, area: Range | null): void {
    if (!MAY[this.mode].write) throw new Error('You do not have permission to call setValues');
    if (sheet && !this.mayEdit(sheet, area)) {
      throw new Error(
        'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      );
    }
  }

  mayEdit(sheet: WorldSheet, area: Range | null): boolean {
    return sheet.protections.every((protection) => {
      const touches =
        protection.area === null ||
        area === null ||
        (protection.area.top <= area.bottom &&
          protection.area.bottom >= area.top &&
          protection.area.left <= area.right &&
          protection.area.right >= area.left);
      return !touches || this.mayPass(protection.editors);
    });
  }

  mayPass(editors: readonly string[]): boolean {
    return this.user === this.world.owner || editors.includes(this.user);
  }

  sheetFake(sheet: WorldSheet): object {
    const known = this.sheets.get(sheet) ?? sheetFake(this, sheet);
    this.sheets.set(sheet, known);
    return known;
  }
}

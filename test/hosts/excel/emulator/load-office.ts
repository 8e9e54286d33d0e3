/// <reference types="office-js" />
/** Microsoft's own, unmodified client library in a realm of its own, with a page around it that is only as much as it asks for. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Script, createContext } from 'node:vm';
import { addNotes, type LibraryParts } from './notes-library';

/** The first Excel that shows notes to add-ins. */
const NOTES = '1.18';
const FILE = createRequire(__filename).resolve('@microsoft/office-js/dist/excel-web-16.00.debug.js');
let compiled: Script | null = null;

export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

/** What the realm holds of the library; `OfficeExtension` with the internals that tests switch. */
export interface OfficeRealm {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly OfficeExtension: LibraryParts & {
    readonly HostBridge: { init(bridge: Bridge): void };
    readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  };
}

function atLeast(have: string, want: string): boolean {
  const [a = 0, b = 0] = have.split('.').map(Number);
  const [c = 0, d = 0] = want.split('.').map(Number);
  return a > c || (a === c && b >= d);
}

/** @param ceiling highest ExcelApi set of this Excel: what is above it fails in the client itself. */
export function loadOffice(ceiling: string): OfficeRealm {
  compiled ??= new Script(readFileSync(FILE, 'utf8'), { filename: FILE });
  const element = (): object => ({ style: {}, setAttribute: () => undefined, appendChild: () => undefined });
  const realm: Record<string, unknown> = {
    console: { ...console, log: () => undefined, warn: () => undefined },
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    URL,
    performance,
    // The errors that the library throws are then errors here too.
    Error,
    Promise,
    location: { href: 'https://localhost/', search: '', hash: '', protocol: 'https:', host: 'localhost', origin: 'https://localhost' },
    navigator: { userAgent: 'node' },
    addEventListener: () => undefined,
    document: {
      createElement: element,
      getElementById: () => null,
      getElementsByTagName: () => [],
      documentElement: {},
      head: element(),
      body: null,
      addEventListener: () => undefined,
      cookie: '',
      domain: 'localhost',
    },
  };
  realm.window = realm;
  realm.self = realm;
  createContext(realm);
  compiled.runInContext(realm);
  // The client asks to wait for the end of a cell's edit only where the host names this set.
  const sets: Readonly<Record<string, string>> = { ExcelApi: ceiling, DelayForCellEdit: '1.1' };
  const context = {
    platform: 'OfficeOnline',
    requirements: { isSetSupported: (name: string, version = '1.1') => name in sets && atLeast(sets[name] ?? '0', version) },
  };
  // office.js, which is not loaded here, supplies the context; in this file alone it is only a getter.
  realm.Office = Object.create(realm.Office ?? null, { context: { value: context, configurable: true } });
  const loaded = realm as unknown as OfficeRealm;
  loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
  if (atLeast(ceiling, NOTES)) addNotes(loaded.Excel, loaded.OfficeExtension);
  return loaded;
}

/** The globals of Apps Script that an editor add-on with our two scopes can use. */
import { colorBuilder, THEME_COLORS } from './colors';
import { newSheet, type WorldSheet } from './document';
import type { Session } from './session';
import { strict } from './strict';
import { formatDate } from './time';

const NOT_OURS = 'Specified permissions are not sufficient to call';

export interface Screen {
  menu: { readonly name: string; readonly items: readonly (readonly [string, string])[] } | null;
  sidebar: { readonly file: string; readonly title: string } | null;
}

/** What the scripts of one world show on the screen. */
export const blankScreen = (): Screen => ({ menu: null, sidebar: null });

export interface ServiceOptions {
  readonly session: Session;
  readonly screen: Screen;
  /** Names of the HTML files that were pushed, without extension. */
  readonly htmlFiles: readonly string[];
  readonly scopes: readonly string[];
}

export function servicesOf(options: ServiceOptions): Record<string, unknown> {
  const { session } = options;
  return {
    SpreadsheetApp: spreadsheetApp(options),
    LockService: lockService(session),
    CacheService: cacheService(session),
    Utilities: strict(
      'Utilities',
      { formatDate: (date: Date, zone: string, pattern: string) => formatDate(date.getTime(), zone, pattern) },
      session.watch,
    ),
    HtmlService: htmlService(options),
    ScriptApp: strict(
      'ScriptApp',
      {
        AuthMode: strict('AuthMode', { NONE: 'NONE', LIMITED: 'LIMITED', CUSTOM_FUNCTION: 'CUSTOM_FUNCTION', FULL: 'FULL' }, session.watch),
      },
      session.watch,
    ),
    console: strict(
      'console',
      { log: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined },
      () => undefined,
    ),
  };
}

function spreadsheetApp({ session, screen, scopes }: ServiceOptions): object {
  const refused = (method: string) => () => {
    throw new Error(`${NOT_OURS} SpreadsheetApp.${method}. Required permissions: https://www.googleapis.com/auth/spreadsheets`);
  };
  const spreadsheet = spreadsheetFake(session);
  return strict(
    'SpreadsheetApp',
    {
      getActiveSpreadsheet: () => {
        session.reads();
        if (!scopes.includes('https://www.googleapis.com/auth/spreadsheets.currentonly')) refused('getActiveSpreadsheet')();
        return spreadsheet;
      },
      getUi: () => uiFake(session, screen, scopes),
      flush: () => undefined,
      newRichTextValue: () => richTextBuilder(session),
      newColor: () => colorBuilder(session),
      ColorType: strict('ColorType', { UNSUPPORTED: 'UNSUPPORTED', RGB: 'RGB', THEME: 'THEME' }, session.watch),
      ThemeColorType: strict('ThemeColorType', Object.fromEntries(Object.keys(THEME_COLORS).map((name) => [name, name])), session.watch),
      openById: refused('openById'),
      openByUrl: refused('openByUrl'),
      open: refused('open'),
      create: refused('create'),
      ProtectionType: strict('ProtectionType', { SHEET: 'SHEET', RANGE: 'RANGE' }, session.watch),
      SheetType: strict('SheetType', { GRID: 'GRID', OBJECT: 'OBJECT', DATASOURCE: 'DATASOURCE' }, session.watch),
    },
    session.watch,
  );
}

function spreadsheetFake(session: Session): object {
  const { world } = session;
  const sheetOf = (fake: unknown): WorldSheet => {
    const found = world.sheets.find((sheet) => session.sheetFake(sheet) === fake);
    if (!found) throw new Error('Sheet not found.');
    return found;
  };
  const fake: object = strict(
    'Spreadsheet',
    {
      getName: () => world.name,
      getSpreadsheetTimeZone: () => world.timeZone,
      getSpreadsheetLocale: () => world.locale,
      getSheets: () => session.list(world.sheets.map((sheet) => session.sheetFake(sheet))),
      getSheetByName: (name: string) => {
        const found = world.sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
        return found ? session.sheetFake(found) : null;
      },
      getNumSheets: () => world.sheets.length,
      insertSheet: (name: string, index: number) => {
        session.writes(null, null);
        if (world.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
          throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
        }
        const sheet = newSheet(world, name);
        world.sheets.splice(index, 0, sheet);
        world.active = { sheet, celda: 'A1' };
        return session.sheetFake(sheet);
      },
      deleteSheet: (sheet: unknown) => {
        const gone = sheetOf(sheet);
        session.writes(gone, null);
        if (world.sheets.every((one) => one === gone || one.hidden))
          throw new Error("You can't remove all the visible sheets in a document.");
        world.sheets = world.sheets.filter((one) => one !== gone);
        if (world.active.sheet === gone) world.active = { sheet: world.sheets.find((one) => !one.hidden) as WorldSheet, celda: 'A1' };
        return fake;
      },
      getActiveSheet: () => session.sheetFake(world.active.sheet),
      setActiveSheet: (sheet: unknown, restoreSelection: boolean) => {
        const active = sheetOf(sheet);
        world.active = { sheet: active, celda: restoreSelection && world.active.sheet === active ? world.active.celda : 'A1' };
        return sheet;
      },
      toast: (message: string, title: string, seconds: number) => {
        if (typeof message !== 'string' || typeof title !== 'string' || typeof seconds !== 'number') throw new Error('FAKE GAP: toast');
        world.toasts.push(message);
      },
    },
    session.watch,
  );
  return fake;
}

function richTextBuilder(session: Session): object {
  let [text, link]: [string, string | null] = ['', null];
  const builder: object = strict(
    'RichTextValueBuilder',
    {
      setText: (value: string) => ((text = value), builder),
      setLinkUrl: (url: string) => ((link = url), builder),
      build: () => ({ text, link }),
    },
    session.watch,
  );
  return builder;
}

function uiFake(session: Session, screen: Screen, scopes: readonly string[]): object {
  return strict(
    'Ui',
    {
      createAddonMenu: () => {
        if (session.mode === 'CUSTOM_FUNCTION') throw new Error('Cannot call SpreadsheetApp.getUi() from this context.');
        return menuFake(session, screen);
      },
      showSidebar: (output: { readonly file: string; readonly title: string }) => {
        session.ui();
        if (!scopes.includes('https://www.googleapis.com/auth/script.container.ui')) throw new Error(`${NOT_OURS} Ui.showSidebar.`);
        screen.sidebar = { file: output.file, title: output.title };
      },
    },
    session.watch,
  );
}

function menuFake(session: Session, screen: Screen): object {
  const items: (readonly [string, string])[] = [];
  const menu: object = strict(
    'Menu',
    {
      addItem: (caption: string, target: string) => (items.push([caption, target]), menu),
      addSeparator: () => menu,
      addToUi: () => {
        screen.menu = { name: 'Seguimiento', items };
      },
    },
    session.watch,
  );
  return menu;
}

function htmlService({ session, htmlFiles }: ServiceOptions): object {
  return strict(
    'HtmlService',
    {
      createHtmlOutputFromFile: (file: string) => {
        if (!htmlFiles.includes(file)) throw new Error(`No HTML file named ${file} was found.`);
        const output = { file, title: '', setTitle: (title: string) => Object.assign(output, { title }) };
        return output;
      },
    },
    session.watch,
  );
}

function lockService(session: Session): object {
  const { world } = session;
  return strict(
    'LockService',
    {
      getDocumentLock: () =>
        strict(
          'Lock',
          {
            tryLock: (patience: number) => {
              if (!Number.isInteger(patience)) throw new Error("The parameters don't match the method signature for tryLock.");
              if (world.lockedBy !== null && world.lockedBy !== session) return false;
              world.lockedBy = session;
              return true;
            },
            releaseLock: () => {
              if (world.lockedBy === session) world.lockedBy = null;
            },
          },
          session.watch,
        ),
    },
    session.watch,
  );
}

function cacheService(session: Session): object {
  const { cache } = session.world;
  const key = (name: string): string => {
    if (typeof name !== 'string' || name.length > 250) throw new Error('Argument too large: key');
    return name;
  };
  const store = strict(
    'Cache',
    {
      get: (name: string) => cache.get(key(name)) ?? null,
      getAll: (names: readonly string[]) =>
        Object.fromEntries(names.filter((name) => cache.has(key(name))).map((name) => [name, cache.get(name)])),
      put: (name: string, value: string, seconds: number) => {
        if (typeof value !== 'string' || value.length > 100_000) throw new Error('Argument too large: value');
        if (!(seconds > 0 && seconds <= 21_600)) throw new Error('Invalid argument: expirationInSeconds');
        cache.set(key(name), value);
      },
    },
    session.watch,
  );
  return strict('CacheService', { getDocumentCache: () => store }, session.watch);
}

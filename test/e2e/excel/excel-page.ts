/** dist/excel in Chromium, with Microsoft's unmodified office.js from where the CDN has it, inside an emulated Excel on the web. */
import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Frame, Page, Route } from 'playwright-core';
import type { Book, Change } from '../../hosts/excel/emulator/book';
import { Interpreter } from '../../hosts/excel/emulator/interpreter';
import { value, type EmulatedObject } from '../../hosts/excel/emulator/object';
import { functionsObject } from '../../hosts/excel/emulator/objects/functions';
import { workbookObject, type Emulated } from '../../hosts/excel/emulator/objects/workbook';
import type { RequestBody } from '../../hosts/excel/emulator/wire';
import { eventually } from '../../eventually';
import { openPage, type Watched } from '../page';

const ROOT = path.resolve(__dirname, '../../..');
const SITE = 'https://localhost:3000/';
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const FOLDERS: Readonly<Record<string, string>> = {
  [SITE]: path.join(ROOT, 'dist/excel'),
  [CDN]: path.join(ROOT, 'node_modules/@microsoft/office-js/dist'),
};
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.png': 'image/png',
};
const SETS = { ExcelApi: '1.14', RichApiRuntime: '1.1', RichApiRuntimeFlag: '1.2', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.3' };
/** The numbers of the events on the wire, and what they are called there. */
const EVENTS = { changed: [10, 'WorksheetChanged'], added: [13, 'WorksheetAdded'], deleted: [15, 'WorksheetDeleted'] } as const;

/** The categories of the events on the wire. */
const CATEGORY = { customFunctions: 1, workbook: 65536 } as const;
const INVOKE = 1000;

/** What a custom function answered, as its runtime hands it to Excel. */
export interface Calculated {
  readonly id: number;
  /** Rows of cells; the message where it failed. */
  readonly value: unknown;
  readonly failed?: boolean;
  readonly errorCode?: number;
}

/** What of Office is no workbook: whether the pane is shown, and the answers of the functions. */
interface Surroundings {
  pane: string;
  readonly ready: () => void;
  readonly answers: Map<number, (answer: Calculated) => void>;
}

function services(around: Surroundings): Readonly<Record<string, () => EmulatedObject>> {
  return {
    'Microsoft.ExcelServices.CustomFunctions': () => ({
      type: 'CustomFunctions',
      call: {
        _SetOsfControlContainerReadyForCustomFunctions: () => {
          around.ready();
          return value();
        },
        SetInvocationResults: ([results]) => {
          for (const result of results as Calculated[]) around.answers.get(result.id)?.(result);
          return value();
        },
      },
    }),
    'Microsoft.InternalService.AddinInternalService': () => ({
      type: 'AddinInternalService',
      call: { NotifyActionHandlerReady: () => value() },
    }),
    'Microsoft.AppRuntime.AppRuntimeService': () => ({
      type: 'AppRuntimeService',
      call: {
        SetAppRuntimeState: ([state]) => {
          around.pane = String(state);
          return value();
        },
        _RegisterVisibilityChangedEvent: () => value(),
      },
    }),
  };
}

async function serve(route: Route, trouble: string[]): Promise<void> {
  const url = route.request().url().split(/[?#]/)[0] ?? '';
  if (url === `${SITE}frame.html`) return route.fulfill({ contentType: 'text/html', path: path.join(__dirname, 'frame.html') });
  const base = Object.keys(FOLDERS).find((one) => url.startsWith(one));
  const file = path.join(FOLDERS[base ?? ''] ?? '', url.slice(base?.length ?? 0));
  if (base === undefined || !fs.existsSync(file)) {
    trouble.push(url);
    return route.abort();
  }
  return route.fulfill({ contentType: TYPES[path.extname(file)] ?? 'application/octet-stream', path: file });
}

export interface ExcelPage {
  readonly page: Page;
  readonly pane: Frame;
  readonly around: Readonly<Surroundings>;
  /** What the page should never have: errors on its console, requests to elsewhere, verbs that no workbook knows. */
  readonly trouble: readonly string[];
  /** Presses a button of the ribbon and waits until the add-in says that it is done. */
  press(command: string): Promise<void>;
  /** Calls one of our functions as Excel does: each argument is rows of cells. */
  calculate(functionName: string, ...parameterValues: unknown[]): Promise<Calculated>;
}

/** A page over the folders alone, with what it should never have. */
async function openServed(browser: Browser): Promise<Watched> {
  const { page, trouble } = await openPage(browser, { viewport: { width: 400, height: 950 }, home: null, noise: ['error'] });
  await page.context().route('**/*', (route) => serve(route, trouble));
  return { page, trouble };
}

/** The add-in's page in a tab of its own, as a person who follows the link finds it. */
export async function openAlone(browser: Browser): Promise<Watched> {
  const opened = await openServed(browser);
  await opened.page.goto(`${SITE}taskpane.html`);
  return opened;
}

/** The add-in in Excel, ready: its pane is drawn, its functions can be called. */
export async function openInExcel(browser: Browser, book: Book): Promise<ExcelPage> {
  const { page, trouble } = await openServed(browser);
  let ready: () => void = () => undefined;
  const functionsReady = new Promise<void>((resolve) => (ready = resolve));
  const around: Surroundings = { pane: 'Background', ready, answers: new Map() };
  const emulated: Emulated = { book, cellLimit: 5_000_000, listening: new Set() };
  const others = services(around);
  const interpreter = new Interpreter(
    () => workbookObject(emulated),
    () => undefined,
    (name) => (name === 'Microsoft.ExcelServices.Functions' ? functionsObject(book) : (others[name]?.() ?? null)),
  );
  book.onMove = () => {
    interpreter.forgetReferences();
  };
  book.onChange = ({ kind, ...told }: Change, by) => {
    const [type, name] = EVENTS[kind];
    const argument = JSON.stringify({
      type: name,
      source: by === 'coauthor' ? 'Remote' : 'Local',
      ...told,
      triggerSource: by === 'addin' ? 'ThisLocalAddin' : 'Unknown',
    });
    void page.evaluate(`tell(${String(CATEGORY.workbook)}, ${String(type)}, ${JSON.stringify(argument)})`);
  };
  await page.exposeFunction('processQuery', (body: string) => {
    const answer = interpreter.run(JSON.parse(body) as RequestBody);
    trouble.push(...interpreter.unmodelled.splice(0));
    return JSON.stringify(answer);
  });
  const query = new URLSearchParams({ page: 'taskpane.html', sets: JSON.stringify(SETS) });
  await page.goto(`${SITE}frame.html?${query.toString()}`);
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('The add-in has no frame.');
  await pane.waitForSelector('[role="tab"]');
  await functionsReady;
  // What is changed before would be told to nobody.
  await eventually(() => {
    expect([...emulated.listening]).toContain('DataChanged');
  });
  return {
    page,
    pane,
    around,
    trouble,
    async press(command) {
      const before = await page.evaluate<number>('completed.length');
      await page.evaluate(`pressButton(${JSON.stringify(command)})`);
      await page.waitForFunction(`completed.length > ${String(before)}`);
    },
    calculate: (functionName, ...parameterValues) =>
      new Promise((answered) => {
        const invocationId = around.answers.size + 1;
        around.answers.set(invocationId, answered);
        const message = JSON.stringify({ invocationId, functionName, parameterValues, flags: 0 });
        void page.evaluate(`tell(${String(CATEGORY.customFunctions)}, ${String(INVOKE)}, ${JSON.stringify(message)})`);
      }),
  };
}

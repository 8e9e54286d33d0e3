/** dist/sheets/sidebar.html in Chromium, as narrow as Google shows it; google.script.run goes to the built server bundle over the strict spreadsheet. */
import type { Browser, Frame, Page } from 'playwright-core';
import { googleRun } from '../../hosts/sheets/google-run';
import type { World } from '../../hosts/sheets/world/document';
import { openPage } from '../page';

/** CSS pixels; a sidebar of Google Sheets cannot be made wider. */
const WIDTH = 300;
/** The page around the sidebar, which Google shows in a frame. */
const AROUND = `<!doctype html><html lang="es"><title>Hoja de cálculo</title><link rel="icon" href="data:,">
<iframe src="sidebar.html" style="position: fixed; inset: 0 0 0 auto; width: ${String(WIDTH)}px; height: 100%; border: 0"></iframe>`;

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: unknown) => void): Runner;
}

/** What the browser is told of an execution. */
type Outcome = { readonly answer: unknown } | { readonly failure: string };

/** The bridge and what it becomes in the page. */
type SidebarWindow = Window & {
  execute?: (name: string, args: unknown[]) => Promise<Outcome>;
  google?: unknown;
};

export interface SidebarPage {
  readonly page: Page;
  readonly pane: Frame;
  /** What the page should never have: messages of trouble on its console, executions that failed, requests to elsewhere. */
  readonly trouble: readonly string[];
  /** How many requests went to the server. */
  readonly requests: () => number;
}

/** The sidebar over a spreadsheet, drawn and ready. */
export async function openSidebar(browser: Browser, url: string, world: World): Promise<SidebarPage> {
  const google = googleRun(world);
  const { page, trouble } = await openPage(browser, {
    viewport: { width: 900, height: 700 },
    locale: 'es-CO',
    home: `${url}/`,
    noise: ['error', 'warning'],
  });
  await page.exposeFunction(
    'execute',
    (name: string, args: unknown[]): Promise<Outcome> =>
      new Promise((resolve) => {
        const run = (google.run as Runner)
          .withSuccessHandler((answer) => {
            resolve({ answer });
          })
          .withFailureHandler((error) => {
            trouble.push(`${name}: ${String(error)}`);
            resolve({ failure: String(error) });
          });
        (run as unknown as Record<string, (...all: unknown[]) => void>)[name]?.(...args);
      }),
  );
  await page.addInitScript(offerGoogle);
  await page.route(`${url}/`, (route) => route.fulfill({ contentType: 'text/html', body: AROUND }));
  await page.goto(`${url}/`);
  const pane = await (await page.waitForSelector('iframe')).contentFrame();
  if (!pane) throw new Error('The sidebar has no frame.');
  await pane.getByRole('button', { name: 'Revisar', exact: true }).waitFor();
  return { page, pane, trouble, requests: google.requests };
}

/** Runs in the page, before its own script. */
function offerGoogle(): void {
  const around = window as SidebarWindow;
  const runner = (success: (answer: unknown) => void, failure: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (handler: typeof success) => runner(handler, failure);
          if (name === 'withFailureHandler') return (handler: typeof failure) => runner(success, handler);
          return (...args: unknown[]) => {
            void around.execute?.(String(name), args).then((outcome) => {
              if ('failure' in outcome) failure(new Error(outcome.failure));
              else success(outcome.answer);
            });
          };
        },
      },
    );
  around.google = {
    script: {
      run: runner(
        () => undefined,
        () => undefined,
      ),
    },
  };
}

import { chromium, type Browser } from 'playwright-core';
import { findChromium, HOW_TO } from '../../tools/browser/find';

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium of this machine, quiet. @throws where there is none, saying what to do. */
export function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(`These tests drive Chromium, and there is none here. ${HOW_TO}`);
  return chromium.launch({ executablePath, headless: true, args: QUIET });
}

interface Site {
  readonly url: string;
  close(): Promise<void>;
}

/** A browser and a site that stand while the tests of one file run. */
export function withBrowser(serve: () => Promise<Site>): { readonly browser: Browser; readonly url: string } {
  const served = {} as { browser: Browser; url: string };
  let site: Site | null = null;
  beforeAll(async () => {
    site = await serve();
    served.url = site.url;
    served.browser = await launch();
  });
  afterAll(async () => {
    await served.browser.close();
    await site?.close();
  });
  return served;
}

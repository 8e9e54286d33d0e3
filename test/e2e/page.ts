import type { Browser, BrowserContextOptions, ConsoleMessage, Page } from 'playwright-core';
import { PATIENCE } from '../eventually';

export interface Watched {
  readonly page: Page;
  /** What a page should never have: messages of trouble on its console, errors, requests to elsewhere. */
  readonly trouble: string[];
}

interface Expected extends BrowserContextOptions {
  /** Where every request goes, as its beginning; null where the test answers all requests itself. */
  readonly home: string | null;
  /** Kinds of messages on the console that are trouble. */
  readonly noise: readonly ReturnType<ConsoleMessage['type']>[];
}

/** A page of the browser that is watched for trouble. */
export async function openPage(browser: Browser, { home, noise, ...options }: Expected): Promise<Watched> {
  const page = await browser.newPage(options);
  page.setDefaultTimeout(PATIENCE);
  const trouble: string[] = [];
  page.on('console', (message) => {
    if (noise.includes(message.type())) trouble.push(message.text());
  });
  page.on('pageerror', (error) => trouble.push(String(error)));
  page.on('request', (request) => {
    if (home !== null && !request.url().startsWith(home) && !/^(data|blob):/.test(request.url())) trouble.push(request.url());
  });
  return { page, trouble };
}

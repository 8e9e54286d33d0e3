import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import webpack from 'webpack';
import type { Snapshot } from '../../../src/core/snapshot';
import { openPage } from '../page';
import { serveFolders } from '../serve';

const ROOT = path.resolve(__dirname, '../../..');

/** The page around the pane, bundled; and dist/taskpane as it was built. */
export async function servePane(): Promise<{ readonly url: string; close(): Promise<void> }> {
  if (!fs.existsSync(path.join(ROOT, 'dist/taskpane/taskpane.html'))) throw new Error('Build the pane first: npm run build:taskpane');
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'pane-'));
  await bundle(folder);
  fs.writeFileSync(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="es"><title>Libro en memoria</title><link rel="icon" href="data:,"><body><script src="page.js"></script>',
  );
  const site = await serveFolders([folder, path.join(ROOT, 'dist/taskpane')]);
  return {
    url: site.url,
    close: async () => {
      await site.close();
      fs.rmSync(folder, { recursive: true });
    },
  };
}

function bundle(folder: string): Promise<void> {
  return new Promise((resolve, reject) => {
    webpack(
      {
        mode: 'development',
        devtool: false,
        entry: path.join(__dirname, 'memory-page.ts'),
        output: { path: folder, filename: 'page.js' },
        resolve: { extensions: ['.ts', '.js'] },
        module: {
          rules: [{ test: /\.ts$/, loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } }],
        },
      },
      (error, stats) => {
        if (error) reject(error);
        else if (stats?.hasErrors() === true) reject(new Error(stats.toString('errors-only')));
        else resolve();
      },
    );
  });
}

export interface OpenPane {
  readonly page: Page;
  readonly pane: Frame;
  /** What the page should never have: console errors and requests to elsewhere. */
  readonly trouble: readonly string[];
}

/** The pane over a workbook in memory. */
export async function openPane(browser: Browser, url: string, snapshot: Snapshot, width = 340): Promise<OpenPane> {
  const { page, trouble } = await openPage(browser, { viewport: { width: 900, height: 950 }, home: url, noise: ['error', 'warning'] });
  await page.goto(`${url}/index.html`);
  await page.evaluate(
    ([book, wide]) => {
      window.openPane(book, wide);
    },
    [snapshot, width] as const,
  );
  const element = await page.waitForSelector('iframe');
  const pane = await element.contentFrame();
  if (!pane) throw new Error('The pane has no frame.');
  await pane.waitForSelector('[role="tab"]');
  return { page, pane, trouble };
}

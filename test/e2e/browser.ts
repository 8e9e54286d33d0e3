import fs from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** Where distributions put the browser itself; a wrapper script of the same name may add flags of its own. */
const USUAL = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
];

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The Chromium to test with: the variable CHROMIUM, else a usual place. @throws where there is none, saying what to do. */
function chromiumPath(): string {
  const named = process.env.CHROMIUM;
  const found = named === undefined ? USUAL.find((path) => fs.existsSync(path)) : named;
  if (found === undefined || !fs.existsSync(found)) {
    throw new Error('These tests drive Chromium: install it (apt-get install chromium) or name the program in the variable CHROMIUM.');
  }
  return found;
}

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath(), headless: true, args: QUIET });
}

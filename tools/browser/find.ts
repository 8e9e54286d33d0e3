import fs from 'node:fs';

/** Where distributions put the browser itself; a wrapper script of the same name may add flags of its own. */
const USUAL = [
  '/usr/lib/chromium/chromium',
  '/usr/lib/chromium-browser/chromium-browser',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

export const HOW_TO = 'Install Chromium (on Debian: apt-get install chromium) or name the program in the variable CHROMIUM.';

/** The Chromium of this machine: the variable CHROMIUM, else a usual place; null where there is none. */
export function findChromium(): string | null {
  const named = process.env.CHROMIUM;
  const found = named === undefined || named === '' ? USUAL.find((path) => fs.existsSync(path)) : named;
  return found !== undefined && fs.existsSync(found) ? found : null;
}

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

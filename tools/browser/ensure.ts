/** `npm run navegador`: makes sure that the browser tests have a Chromium, and installs Debian's where it may. */
import { spawnSync } from 'node:child_process';
import { findChromium, HOW_TO } from './find';

const run = (...args: readonly string[]): boolean =>
  spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;

if (findChromium() === null && process.getuid?.() === 0) {
  run('update');
  run('install', '-y', '--no-install-recommends', 'chromium');
}
const found = findChromium();
if (found === null) {
  process.stderr.write(`The tests drive Chromium, and there is none here. ${HOW_TO}\n`);
  process.exitCode = 1;
}

/** The contract over the built bundle in other time zones: the script's is that of the process, as Google's is that of the manifest. */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { isBuilt } from './world/project';

const ROOT = path.join(__dirname, '../../..');
const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zones = ['UTC', 'America/Bogota', 'Pacific/Auckland'].filter((zone) => zone !== here);

(isBuilt ? test : test.skip).each(zones)('in %s', (zone) => {
  const jest = path.join(ROOT, 'node_modules/jest/bin/jest.js');
  const files = ['contract', 'dates', 'functions'].map((name) => path.join('test/hosts/sheets', `${name}.test.ts`));
  const { status, stderr } = spawnSync(process.execPath, [jest, '--runTestsByPath', ...files, '--maxWorkers=1'], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  expect({ status, said: status === 0 ? '' : stderr.slice(-3000) }).toEqual({ status: 0, said: '' });
});

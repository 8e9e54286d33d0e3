/** What `npm run push:sheets` sends, by the real clasp, with Google's side recorded. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { isBuilt } from './world/project';

const ROOT = path.join(__dirname, '../../..');
const CLASP = path.join(ROOT, 'node_modules/@google/clasp/build/src/index.js');
const built = isBuilt ? test : test.skip;
let folder = '';

/** A folder as a contributor has it after `npm run build:sheets`, with the example's settings and an id of their own. */
beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'seguimiento-clasp-'));
  if (isBuilt) fs.cpSync(path.join(ROOT, 'dist/sheets'), path.join(folder, 'dist/sheets'), { recursive: true });
  fs.copyFileSync(path.join(ROOT, '.claspignore'), path.join(folder, '.claspignore'));
  const settings = JSON.parse(fs.readFileSync(path.join(ROOT, '.clasp.json.example'), 'utf8')) as object;
  fs.writeFileSync(path.join(folder, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'id-de-prueba' }));
  const token = { type: 'authorized_user', client_id: 'c', client_secret: 's', refresh_token: 'r', access_token: 'a' };
  fs.writeFileSync(path.join(folder, '.clasprc.json'), JSON.stringify({ tokens: { default: token } }));
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true, force: true });
});

function clasp(args: readonly string[], more: Record<string, string> = {}): { status: number | null; stdout: string; stderr: string } {
  const preload = `--import=${pathToFileURL(path.join(__dirname, 'recorded-google.mjs')).href}`;
  return spawnSync(process.execPath, [preload, CLASP, ...args], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 100_000,
    env: { PATH: process.env.PATH ?? '', HOME: folder, RECORDED: path.join(folder, 'enviado.json'), ...more },
  });
}

built('clasp finds exactly the four files', () => {
  fs.writeFileSync(path.join(folder, 'dist/sheets/notas.js'), '// no se envía');
  const { status, stdout, stderr } = clasp(['status', '--json']);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  const { filesToPush } = JSON.parse(stdout) as { filesToPush: string[] };
  expect(filesToPush.map((name) => path.basename(name)).sort()).toEqual(['Code.js', 'Globals.js', 'appsscript.json', 'sidebar.html']);
});

built('a push sends them, each as what it is', () => {
  const { status, stdout, stderr } = clasp(['push', '--force']);
  expect({ status, said: stdout + stderr }).toMatchObject({ status: 0 });
  const { files } = JSON.parse(fs.readFileSync(path.join(folder, 'enviado.json'), 'utf8')) as {
    files: { name: string; type: string; source: string }[];
  };
  expect(files.map(({ name, type }) => `${name} ${type}`).sort()).toEqual([
    'Code SERVER_JS',
    'Globals SERVER_JS',
    'appsscript JSON',
    'sidebar HTML',
  ]);
  expect(files.find(({ name }) => name === 'Code')?.source).toBe(fs.readFileSync(path.join(ROOT, 'dist/sheets/Code.js'), 'utf8'));
});

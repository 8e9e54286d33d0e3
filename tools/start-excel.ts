/** `npm run start:excel`: the add-in, as just built, in the Excel of this machine; Windows and Mac only. Ctrl+C takes it out again. */
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import https from 'node:https';
import os from 'node:os';
import path from 'node:path';
import sirv from 'sirv';
import { bundleExcel } from './excel/bundle';
import { DEVELOPMENT } from './excel/manifest';
import { writeSiteFiles } from './excel/site';

/** Microsoft's tools, not dependencies: they are of use only where there is an Excel. */
const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';
const MANIFEST = 'dist/excel/manifest.xml';
const CERTIFICATE_FOLDER = path.join(os.homedir(), '.office-addin-dev-certs');

/** Runs one of the tools and shows what it says. @throws where it fails */
function run(tool: string, ...args: readonly string[]): void {
  // On Windows npx is a script, which only a shell starts; nothing of what it is given comes from outside.
  const { status } = spawnSync('npx', ['--yes', tool, ...args], { stdio: 'inherit', shell: true });
  if (status !== 0) throw new Error(`${tool} ${args.join(' ')} failed`);
}

function serve(site: string): https.Server {
  const read = (name: string): Buffer => fs.readFileSync(path.join(CERTIFICATE_FOLDER, name));
  const files = sirv(site, { dev: true });
  const server = https.createServer({ key: read('localhost.key'), cert: read('localhost.crt') }, (request, response) => {
    files(request, response, () => {
      response.writeHead(404).end();
    });
  });
  return server.listen(Number(new URL(DEVELOPMENT).port), '127.0.0.1');
}

async function main(): Promise<void> {
  if (process.platform !== 'win32' && process.platform !== 'darwin') {
    console.error('Excel de escritorio solo existe en Windows y Mac. En este equipo use el banco de pruebas: npm start');
    process.exitCode = 1;
    return;
  }
  const site = path.resolve('dist/excel');
  await bundleExcel(process.cwd(), site);
  writeSiteFiles(process.cwd(), DEVELOPMENT, site);
  run(CERTIFICATES, 'install');
  const server = serve(site);
  process.once('SIGINT', () => {
    server.close();
    run(DEBUGGING, 'stop', MANIFEST);
    process.exit();
  });
  run(DEBUGGING, 'start', MANIFEST, 'desktop', '--app', 'excel');
  console.log(`Seguimiento está en Excel, en la pestaña «Seguimiento», servido desde ${DEVELOPMENT}. Ctrl+C lo quita.`);
}

void main();

/** What `npm run build:sheets` adds to what webpack wrote, so that dist/sheets holds the four files of the add-on and nothing else. */
import fs from 'node:fs';
import path from 'node:path';
import { globalsSource } from './sheets/globals';

const root = path.join(__dirname, '..');
const dist = path.join(root, 'dist/sheets');
const FILES = ['Code.js', 'Globals.js', 'sidebar.html', 'appsscript.json'];

fs.writeFileSync(path.join(dist, 'Globals.js'), globalsSource());
// Where a page is a template, HtmlService takes «<?» for the beginning of a scriptlet; our strings have it as the head of an XML part.
const sidebar = path.join(dist, 'sidebar.html');
fs.writeFileSync(sidebar, fs.readFileSync(sidebar, 'utf8').replace(/<\?/g, '\\x3C?'));
fs.copyFileSync(path.join(root, 'appsscript.json'), path.join(dist, 'appsscript.json'));
for (const name of fs.readdirSync(dist)) if (!FILES.includes(name)) fs.rmSync(path.join(dist, name), { recursive: true });

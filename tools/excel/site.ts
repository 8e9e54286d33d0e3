/** What of the Excel add-in's site is no code: manifest, what Excel is told of the functions, help, icons. */
import fs from 'node:fs';
import path from 'node:path';
import { FUNCIONES } from '../../src/functions/funciones';
import { functionsMetadata } from '../functions/metadata';
import { anchorOf, helpPage } from './help-page';
import { manifestFor } from './manifest';

const SOURCE = 'src/addins/excel';

/** @param address where the site will be published, without a slash at its end */
export function writeSiteFiles(root: string, address: string, site: string): void {
  const write = (name: string, text: string): void => {
    fs.writeFileSync(path.join(site, name), text);
  };
  const { version } = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')) as { version: string };
  const metadata = functionsMetadata(FUNCIONES, (funcion) => `${address}/ayuda.html#${anchorOf(funcion)}`);
  fs.mkdirSync(path.join(site, 'iconos'), { recursive: true });
  write('manifest.xml', manifestFor(fs.readFileSync(path.join(root, 'manifest.xml'), 'utf8'), address, version));
  write('functions.json', `${JSON.stringify(metadata, null, 2)}\n`);
  write('ayuda.html', helpPage(FUNCIONES));
  fs.copyFileSync(path.join(root, SOURCE, 'ayuda.css'), path.join(site, 'ayuda.css'));
  const icons = path.join(root, SOURCE, 'icons');
  for (const name of fs.readdirSync(icons).filter((one) => one.endsWith('.png'))) {
    fs.copyFileSync(path.join(icons, name), path.join(site, 'iconos', name));
  }
}

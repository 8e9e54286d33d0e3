/** `npm run funciones`: rewrites docs/funciones.md from src/functions/funciones.ts; with --check says whether it is current. */
import fs from 'node:fs';
import * as prettier from 'prettier';
import { FUNCIONES } from '../src/functions/funciones';
import { guide } from './functions/markdown';

const PAGE = 'docs/funciones.md';

async function main(check: boolean): Promise<void> {
  const options = await prettier.resolveConfig(PAGE);
  const page = await prettier.format(guide(FUNCIONES), { ...options, filepath: PAGE });
  if (!check) {
    fs.writeFileSync(PAGE, page);
    return;
  }
  if (fs.existsSync(PAGE) && fs.readFileSync(PAGE, 'utf8') === page) return;
  console.error(`✖ ${PAGE} is not what src/functions/funciones.ts says; run: npm run funciones`);
  process.exitCode = 1;
}

void main(process.argv.includes('--check'));

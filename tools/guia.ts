/** `npm run guia`: writes the rules into docs/guia.md, from the rules themselves; with --check says whether they are current. */
import fs from 'node:fs';
import * as prettier from 'prettier';
import { withRules } from './guide/with-rules';

const PAGE = 'docs/guia.md';

async function main(check: boolean): Promise<void> {
  const standing = fs.readFileSync(PAGE, 'utf8');
  const options = await prettier.resolveConfig(PAGE);
  const page = await prettier.format(withRules(standing), { ...options, filepath: PAGE });
  if (!check) {
    fs.writeFileSync(PAGE, page);
    return;
  }
  if (standing === page) return;
  console.error(`✖ the rules in ${PAGE} are not what src/core/rules says; run: npm run guia`);
  process.exitCode = 1;
}

void main(process.argv.includes('--check'));

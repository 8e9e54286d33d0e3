/** Follow-up tables of PTEPs, and of a PAAC of their years, in other layouts and wordings than the examples; each row names in «esperado» the rules that must fire on it. */
import fs from 'node:fs';
import path from 'node:path';
import { review } from '../../src/core/review';
import { openWorkbook } from '../../src/hosts/file/file-host';
import { disagreements, expectedOf } from '../examples/expected';

const tables = fs.readdirSync(__dirname).filter((name) => name.endsWith('.csv'));

test.each(tables)('%s: every row has the findings that it names, and no other', async (name) => {
  const snapshot = await openWorkbook(fs.readFileSync(path.join(__dirname, name)), name).read();
  const { hallazgos, perfil, perfilSegun } = review(snapshot);
  expect(disagreements(expectedOf(snapshot), hallazgos)).toEqual([]);
  expect(perfil).toBe(name.includes('paac') ? 'PAAC' : 'PTEP');
  expect(perfilSegun).not.toBe('vigencia');
});

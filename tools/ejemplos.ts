/** `npm run ejemplos [-- FOLDER]`: writes the example workbooks that tools/examples defines; into examples/ where no folder is named. */
import fs from 'node:fs';
import path from 'node:path';
import { EXAMPLES } from './examples';
import { toCsv } from './examples/csv';
import { toXlsx } from './examples/xlsx';

async function main(folder: string): Promise<void> {
  fs.mkdirSync(folder, { recursive: true });
  for (const example of EXAMPLES) {
    const bytes = example.archivo.endsWith('.csv') ? toCsv(example) : await toXlsx(example);
    fs.writeFileSync(path.join(folder, example.archivo), bytes);
  }
}

void main(process.argv[2] ?? 'examples');

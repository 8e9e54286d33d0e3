/** `npm run build:excel -- --url https://…`: dist/excel, a static site with its manifest for the address where it will stand. */
import path from 'node:path';
import { addressFrom, AddressError } from './excel/address';
import { bundleExcel } from './excel/bundle';
import { writeSiteFiles } from './excel/site';

async function main(argv: readonly string[]): Promise<void> {
  const root = process.cwd();
  const site = path.join(root, 'dist/excel');
  try {
    const address = addressFrom(argv);
    await bundleExcel(root, site);
    writeSiteFiles(root, address, site);
    console.log(`Listo: publique la carpeta dist/excel en ${address}/ e instale dist/excel/manifest.xml.`);
  } catch (error) {
    if (!(error instanceof AddressError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

void main(process.argv.slice(2));

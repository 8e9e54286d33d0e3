/** `npm run iconos`: draws the PNG icons of the Excel add-in from the SVG beside them, with Chromium. */
import fs from 'node:fs';
import path from 'node:path';
import { launch } from '../test/e2e/browser';

const FOLDER = 'src/addins/excel/icons';
/** Sizes in pixels: the ribbon takes 16, 32 and 80, the list of add-ins 32 and 64, a shop 128. */
const SIZES: Readonly<Record<string, readonly number[]>> = { seguimiento: [16, 32, 64, 80, 128] };
const COMMAND_SIZES = [16, 32, 80];

async function main(): Promise<void> {
  const browser = await launch();
  try {
    const page = await browser.newPage({ deviceScaleFactor: 1 });
    for (const file of fs.readdirSync(FOLDER).filter((name) => name.endsWith('.svg'))) {
      const name = path.basename(file, '.svg');
      const svg = fs.readFileSync(path.join(FOLDER, file), 'utf8');
      for (const size of SIZES[name] ?? COMMAND_SIZES) {
        await page.setViewportSize({ width: size, height: size });
        await page.setContent(`<style>body{margin:0}svg{display:block;width:${String(size)}px;height:${String(size)}px}</style>${svg}`);
        await page.screenshot({ path: path.join(FOLDER, `${name}-${String(size)}.png`), omitBackground: true });
      }
    }
  } finally {
    await browser.close();
  }
}

void main();

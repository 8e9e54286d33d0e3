import fs from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launch } from '../browser';

const FOLDER = path.join(__dirname, '../../../src/addins/excel/icons');
const NAMES = fs.readdirSync(FOLDER).filter((name) => name.endsWith('.png'));
/** Mean difference of a channel (0..255) that another version of Chromium may make. */
const TOLERANCE = 3;

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
  page = await browser.newPage();
});
afterAll(async () => {
  await browser.close();
});

const dataUrl = (file: string, type: string): string =>
  `data:${type};base64,${fs.readFileSync(path.join(FOLDER, file)).toString('base64')}`;

/** How far two pictures are apart when they are drawn at a size, as the mean over all channels. */
function difference(one: string, other: string, size: number): Promise<number> {
  return page.evaluate(
    async ([first, second, side]) => {
      const pixels = async (source: string): Promise<Uint8ClampedArray> => {
        const image = new Image(side, side);
        image.src = source;
        await image.decode();
        const context = Object.assign(document.createElement('canvas'), { width: side, height: side }).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.drawImage(image, 0, 0, side, side);
        return context.getImageData(0, 0, side, side).data;
      };
      const [a, b] = [await pixels(first), await pixels(second)];
      return a.reduce((sum, channel, i) => sum + Math.abs(channel - (b[i] ?? 0)), 0) / a.length;
    },
    [one, other, size] as const,
  );
}

test.each(NAMES)('%s is what its SVG draws (npm run iconos)', async (name) => {
  const [, drawing = '', size = ''] = /^(\w+)-(\d+)\.png$/.exec(name) ?? [];
  const far = await difference(dataUrl(name, 'image/png'), dataUrl(`${drawing}.svg`, 'image/svg+xml'), Number(size));
  expect(far).toBeLessThan(TOLERANCE);
});

test('another drawing is told apart', async () => {
  expect(await difference(dataUrl('marcar-32.png', 'image/png'), dataUrl('quitar.svg', 'image/svg+xml'), 32)).toBeGreaterThan(
    10 * TOLERANCE,
  );
});

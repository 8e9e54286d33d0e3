import fs from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(__dirname, '../../docs/guia.md');
const guide = fs.readFileSync(FILE, 'utf8');

test('every picture of the guide is there, and none besides', () => {
  const named = [...guide.matchAll(/\]\((imagenes\/[^)]+)\)/g)].map(([, file = '']) => path.basename(file));
  expect(named.sort()).toEqual(fs.readdirSync(path.join(path.dirname(FILE), 'imagenes')).sort());
});

test('every heading that the guide points to is there', () => {
  const slugs = [...guide.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replace(/ /g, '-'),
  );
  for (const [, anchor = ''] of guide.matchAll(/\]\(#([^)]+)\)/g)) expect(slugs).toContain(anchor);
});

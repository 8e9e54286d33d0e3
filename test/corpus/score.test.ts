import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.join(__dirname, '../..');
const corpus = path.join(root, '../shared/corpus');
const scorer = path.join(corpus, 'score.mjs');
const program = path.join(root, 'dist/cli/seguimiento.js');
const ready = fs.existsSync(scorer) && fs.existsSync(program);

/** The bars that every change must keep, as shares. Precision first: a false alarm costs more trust than a miss. */
const BARS = { found: 0.99, fields: 0.97, extra: 0.01, precision: 0.95, recall: 0.9, precisionOfATable: 0.85 };

interface Score {
  readonly rows: number;
  readonly found: number;
  readonly extra: number;
  readonly fields: number;
  /** NaN where the table has no scored rule. */
  readonly precision: number;
  readonly recall: number;
}

function scores(): Map<string, Score> {
  const printed = execFileSync('node', [scorer, '--project', root], { encoding: 'utf8' });
  const line = /^(\S+)\s+(\d+)\s+([\d.]+)%\s+(\d+)\s+([\d.]+)%\s+(?:([\d.]+)%|-)\s+(?:([\d.]+)%|-)/gm;
  return new Map(
    [...printed.matchAll(line)].map(([, name = '', rows, found, extra, fields, precision, recall]) => [
      name,
      {
        rows: Number(rows),
        found: Number(found) / 100,
        extra: Number(extra),
        fields: Number(fields) / 100,
        precision: Number(precision) / 100,
        recall: Number(recall) / 100,
      },
    ]),
  );
}

if (!ready) {
  test.skip('no hay ../shared/corpus o falta `npm run build`: no se califica con tablas reales', () => undefined);
} else {
  const all = scores();

  test('all tables together reach the bars', () => {
    const total = all.get('TOTAL') as Score;
    expect(total.found).toBeGreaterThanOrEqual(BARS.found);
    expect(total.fields).toBeGreaterThanOrEqual(BARS.fields);
    expect(total.extra / total.rows).toBeLessThanOrEqual(BARS.extra);
    expect(total.precision).toBeGreaterThanOrEqual(BARS.precision);
    expect(total.recall).toBeGreaterThanOrEqual(BARS.recall);
  });

  test.each([...all].filter(([, { precision }]) => !Number.isNaN(precision)))('%s has few false alarms', (_name, { precision }) => {
    expect(precision).toBeGreaterThanOrEqual(BARS.precisionOfATable);
  });
}

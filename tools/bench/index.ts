/**
 * `npm run bench`: what a review costs, as ratios that another machine gives too. The traps it avoids: works take turns, the number of
 * turns is fixed, the least time counts, results are consumed. Peak memory is of a process of its own that does one thing once.
 */
import { spawnSync } from 'node:child_process';
import { readXlsx } from 'hucre';
import { review } from '../../src/core/review';
import { openWorkbook } from '../../src/hosts/file/file-host';
import { consolidating, dependenciaFile, documents, pairing } from './compare';
import { annotatedCopy, asXlsx, MARKS } from './jobs';
import { least } from './measure';
import { syntheticWorkbook, type Narratives } from './synthetic';

const FEW = 10_000;
const MANY = 100_000;
const FILE_ROWS = 20_000;

interface Line {
  readonly what: string;
  readonly value: string;
  readonly target: string;
}

async function growth(narratives: Narratives): Promise<Line> {
  const few = syntheticWorkbook(FEW, narratives);
  const many = syntheticWorkbook(MANY, narratives);
  const times = await least({ few: () => review(few), many: () => review(many) }, 2);
  return line(`review: 100,000 rows ÷ 10,000 rows, narratives ${narratives}`, times.many, times.few, '≤ 12');
}

async function file(): Promise<Line[]> {
  const bytes = await asXlsx(syntheticWorkbook(FILE_ROWS, 'distintos'));
  const snapshot = await openWorkbook(bytes, 'sintetico.xlsx').read();
  const times = await least(
    {
      read: () => openWorkbook(bytes, 'sintetico.xlsx').read(),
      review: () => review(snapshot),
      hucre: () => readXlsx(bytes),
      copy: () => annotatedCopy(bytes),
    },
    5,
  );
  return [
    line('20,000 × 20: review ÷ reading the .xlsx', times.review, times.read, '≤ 0.5'),
    line(`20,000 × 20: open + review + ${String(MARKS)} marks + save ÷ hucre merely reading`, times.copy, times.hucre, '≤ 1.2'),
  ];
}

async function comparing(): Promise<Line[]> {
  const [few, many] = [documents(1000), documents(5000)];
  const bytes = await dependenciaFile();
  const times = await least(
    {
      few: () => pairing(few),
      many: () => pairing(many),
      twenty: () => consolidating(bytes, 20),
      hundreds: () => consolidating(bytes, 200),
    },
    2,
  );
  return [
    line('compare: 5,000 × 5,000 activities ÷ 1,000 × 1,000', times.many, times.few, '≤ 6'),
    line('consolidate: 200 files of 100 activities ÷ 20 files', times.hundreds, times.twenty, '≤ 12'),
  ];
}

/** What `node bench.js --peak NAME` does once, so that its memory can be asked. */
const PEAKS: Readonly<Record<string, () => unknown>> = {
  'review of 100,000 rows': () => review(syntheticWorkbook(MANY, 'distintos')),
  'compare of 5,000 × 5,000 activities': () => pairing(documents(5000)),
  'consolidation of 20 files of 100 activities': async () => consolidating(await dependenciaFile(), 20),
  'consolidation of 200 files of 100 activities': async () => consolidating(await dependenciaFile(), 200),
  'annotated copy of 20,000 × 20': async () => annotatedCopy(await asXlsx(syntheticWorkbook(FILE_ROWS, 'distintos'))),
};

function peak(name: string): Line {
  const { status, stdout } = spawnSync(process.execPath, [__filename, '--peak', name], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) throw new Error(`${name} failed.`);
  return { what: `peak memory, input made in the same process: ${name}`, value: `${stdout.trim()} MB`, target: '' };
}

function line(what: string, time: number, reference: number, target: string): Line {
  return { what, value: `${(time / reference).toFixed(2)}  (${time.toFixed(0)} ms ÷ ${reference.toFixed(0)} ms)`, target };
}

async function main(): Promise<void> {
  const [flag, name = ''] = process.argv.slice(2);
  if (flag === '--peak') {
    await PEAKS[name]?.();
    console.log(Math.round(process.resourceUsage().maxRSS / 1024));
    return;
  }
  const lines = [
    await growth('distintos'),
    await growth('iguales'),
    ...(await file()),
    ...(await comparing()),
    ...Object.keys(PEAKS).map(peak),
  ];
  const width = Math.max(...lines.map(({ what }) => what.length));
  for (const { what, value, target } of lines) console.log(`${what.padEnd(width)}  ${value}${target === '' ? '' : `  target ${target}`}`);
}

void main();

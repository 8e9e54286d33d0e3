/**
 * Runs npm scripts side by side, as many as the machine has processors: `tsx tools/at-once.ts check:types "build:excel -- --url …"`.
 * Each script's words come together when it ends; one that fails does not stop the others.
 */
import { spawn } from 'node:child_process';
import os from 'node:os';

interface Ended {
  readonly code: number;
  readonly words: string;
}

function run(script: string): Promise<Ended> {
  return new Promise((resolve) => {
    const running = spawn(`npm run --silent ${script}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
    const words: Buffer[] = [];
    for (const stream of [running.stdout, running.stderr]) stream.on('data', (chunk: Buffer) => words.push(chunk));
    running.on('close', (code) => {
      resolve({ code: code ?? 1, words: Buffer.concat(words).toString() });
    });
  });
}

/** Takes scripts off the list until none is left. */
async function work(waiting: string[]): Promise<void> {
  for (let script = waiting.shift(); script !== undefined; script = waiting.shift()) {
    const { code, words } = await run(script);
    process.stdout.write(`${code === 0 ? '✓' : '✗'} ${script}\n${words}`);
    if (code !== 0) process.exitCode = 1;
  }
}

const waiting = process.argv.slice(2);
for (let one = 0; one < os.availableParallelism(); one++) void work(waiting);

/// <reference types="webpack/module" />
import type { Io, Output } from './io';
import { main } from './main';

declare const VERSION: string;

const pages: Record<string, string> = {};
for (const context of [
  import.meta.webpackContext('../core/rules', { regExp: /\/rule\.md$/ }),
  import.meta.webpackContext('../core/compare/rules', { regExp: /\/rule\.md$/ }),
]) {
  for (const key of context.keys()) pages[key.split('/')[1] ?? ''] = context(key) as string;
}

// A reader that stops early («| head») is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const io: Io = { out: output(process.stdout), err: output(process.stderr), cwd: process.cwd() };
void main(process.argv.slice(2), io, { version: VERSION, pages }).then((status) => {
  process.exitCode = status;
});

function output(stream: NodeJS.WriteStream): Output {
  const isTTY = stream.isTTY;
  return {
    write: (text) => stream.write(text),
    isTTY,
    columns: isTTY ? stream.columns : Infinity,
    colour: isTTY && !process.env.NO_COLOR,
  };
}

import path from 'node:path';
import { explain } from './explain';
import { plain } from './format/words';
import type { Input } from './inputs';
import type { ExitStatus, Io } from './io';
import { Progress } from './progress';

/** What a command does with one file. It prints through `print`, which gives way to the progress bar. */
export type FileWork = (input: Input, index: number, print: (text: string) => void) => Promise<ExitStatus>;

/** Works on each file in turn; one that fails is reported and the others go on. The status is the worst. */
export async function eachFile(all: readonly Input[], io: Io, work: FileWork): Promise<ExitStatus> {
  const progress = new Progress(io.err, all.length);
  const print = (text: string): void => {
    progress.clear();
    io.out.write(text);
  };
  let worst: ExitStatus = 0;
  for (const [index, input] of all.entries()) {
    progress.show(index, plain(input.relative));
    try {
      const status = await work(input, index, print);
      if (status > worst) worst = status;
    } catch (error) {
      progress.clear();
      io.err.write(`${plain(shownPath(input.file, io.cwd))}: ${explain(error, input.file)}\n`);
      worst = 2;
    }
  }
  progress.clear();
  return worst;
}

/** A path as the person would type it. */
export function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file);
  if (relative === '') return '.';
  return relative.startsWith('..') ? file : relative;
}

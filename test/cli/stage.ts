import type { ExitStatus, Io, Output } from '../../src/cli/io';
import { main } from '../../src/cli/main';

const PROGRAM = { version: '1.2.3', pages: { 'avance-retrocede': '# avance-retrocede: página\n' } };

interface Run {
  readonly status: ExitStatus;
  readonly out: string;
  readonly err: string;
}

/** Runs the command line in this process, as from a shell standing in `cwd`. */
export async function run(cwd: string, ...argv: string[]): Promise<Run> {
  return runOn({}, cwd, ...argv);
}

/** The same on a terminal. */
export async function runOn(terminal: Partial<Output>, cwd: string, ...argv: string[]): Promise<Run> {
  const text = { out: '', err: '' };
  const output = (name: 'out' | 'err'): Output => ({
    write: (part) => (text[name] += part),
    isTTY: false,
    columns: Infinity,
    colour: false,
    ...terminal,
  });
  const io: Io = { out: output('out'), err: output('err'), cwd };
  const status = await main(argv, io, PROGRAM);
  return { status, ...text };
}

import { comparar } from './commands/comparar';
import { consolidar } from './commands/consolidar';
import { cortes } from './commands/cortes';
import { informe } from './commands/informe';
import { limpiar } from './commands/limpiar';
import { reglas } from './commands/reglas';
import { resumir } from './commands/resumir';
import { revisar } from './commands/revisar';
import { explain } from './explain';
import { HELP } from './help';
import { CliError, type ExitStatus, type Io, type Program } from './io';

type Command = (args: readonly string[], io: Io, program: Program) => ExitStatus | Promise<ExitStatus>;

const COMMANDS: Readonly<Record<string, Command>> = {
  revisar,
  resumir,
  informe,
  limpiar,
  comparar,
  cortes,
  consolidar,
  reglas,
  '--ayuda': help,
  '--help': help,
  '-h': help,
  '--version': (_, io, { version }) => {
    io.out.write(`${version}\n`);
    return 0;
  },
};

/** The whole program: runs the arguments (without node and script) and gives the exit status. */
export async function main(argv: readonly string[], io: Io, program: Program): Promise<ExitStatus> {
  const [name = '', ...args] = argv;
  try {
    const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
    if (command === undefined) throw new CliError(unknownCommand(name));
    return await (args.some((arg) => arg === '--ayuda' || arg === '--help') ? help(args, io) : command(args, io, program));
  } catch (error) {
    io.err.write(`seguimiento: ${explain(error)}\n`);
    return 2;
  }
}

function help(_: readonly string[], io: Io): ExitStatus {
  io.out.write(HELP);
  return 0;
}

function unknownCommand(name: string): string {
  const what = name === '' ? 'Falta el comando.' : `No hay un comando «${name}».`;
  return `${what} Vea los que hay con: seguimiento --ayuda`;
}

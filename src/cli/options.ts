import { parseArgs } from 'node:util';
import { PROFILES, type Horizon, type Profile } from '../core/model';
import { CliError } from './io';

const OPTIONS = {
  corte: { type: 'string' },
  'corte-anterior': { type: 'string' },
  vigencia: { type: 'string' },
  perfil: { type: 'string' },
  horizonte: { type: 'string' },
  salida: { type: 'string' },
  'solo-errores': { type: 'boolean' },
  'sin-marcas': { type: 'boolean' },
  json: { type: 'boolean' },
} as const;
export type OptionName = keyof typeof OPTIONS;

export interface Options {
  /** Files, folders or rule codes. */
  readonly names: readonly string[];
  readonly corte: string | null;
  readonly corteAnterior: string | null;
  readonly vigencia: number | null;
  readonly perfil: Profile | null;
  readonly horizonte: Horizon | null;
  readonly salida: string | null;
  readonly soloErrores: boolean;
  readonly sinMarcas: boolean;
  readonly json: boolean;
}

/**
 * Reads the arguments that follow the command's name.
 * @throws CliError where an option is unknown to the command, or its value cannot be right.
 */
export function readOptions(args: readonly string[], allowed: readonly OptionName[]): Options {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const name = allowed.find((one) => one === token.name);
    if (name === undefined)
      throw new CliError(`Este comando no tiene la opción ${token.rawName}. Vea las que hay con: seguimiento --ayuda`);
    const swallowed = token.inlineValue === false && token.value.startsWith('-');
    if (OPTIONS[name].type === 'string' && (!token.value || swallowed)) throw new CliError(`Falta el valor de --${name}.`);
    if (OPTIONS[name].type === 'boolean' && token.value !== undefined) throw new CliError(`--${name} no lleva valor.`);
  }
  const text = (name: OptionName) => (typeof values[name] === 'string' ? values[name] : null);
  return {
    names: positionals,
    corte: corte(text('corte')),
    corteAnterior: corte(text('corte-anterior')),
    vigencia: vigencia(text('vigencia')),
    perfil: perfil(text('perfil')),
    horizonte: horizonte(text('horizonte')),
    salida: text('salida'),
    soloErrores: values['solo-errores'] === true,
    sinMarcas: values['sin-marcas'] === true,
    json: values.json === true,
  };
}

function corte(text: string | null): string | null {
  if (text === null) return null;
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : NaN;
  // Date.parse moves 31 April to 1 May.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) {
    throw new CliError(`«${text}» no es una fecha de corte: escríbala como año-mes-día, por ejemplo --corte 2025-08-31.`);
  }
  return text;
}

function vigencia(text: string | null): number | null {
  if (text === null) return null;
  if (!/^(19|20)\d{2}$/.test(text)) throw new CliError(`«${text}» no es una vigencia: escriba el año, por ejemplo --vigencia 2025.`);
  return Number(text);
}

function perfil(text: string | null): Profile | null {
  if (text === null) return null;
  const known = PROFILES.find((one) => one === text.toUpperCase());
  if (known === undefined) throw new CliError(`«${text}» no es un perfil: escriba --perfil ${PROFILES.join(' o --perfil ')}.`);
  return known;
}

function horizonte(text: string | null): Horizon | null {
  if (text === null) return null;
  const [, first, last] = /^(20\d{2})-(20\d{2})$/.exec(text) ?? [];
  if (first === undefined || last === undefined || last < first) {
    throw new CliError(`«${text}» no es un horizonte: escriba el primer año y el último, por ejemplo --horizonte 2025-2028.`);
  }
  return [Number(first), Number(last)];
}

import fs from 'node:fs';
import path from 'node:path';
import { CliError } from './io';

/** A file to work on, and where it stands below the folder that was named (its own name where a file was named). */
export interface Input {
  readonly file: string;
  readonly relative: string;
}

/** Also those that we cannot read: the person learns why, instead of missing them. */
const SPREADSHEETS = ['.xlsx', '.xlsm', '.xlsb', '.xls', '.ods', '.csv', '.tsv'];

/** «x.revisado.xlsx», «x.revisado-2.xlsx»: what this program wrote. */
const OURS = /\.(revisado|resumen|limpio|comparado)(-\d+)?\.xls[xm]$/i;

/** What to take from a folder; a file that is named is taken whatever it is. */
export const WANTED = {
  originals: (name: string) => SPREADSHEETS.includes(path.extname(name).toLowerCase()) && !OURS.test(name),
  copies: (name: string) => OURS.test(name),
};

/** The files named, and those wanted inside the folders named, each once, Excel's lock files apart. */
export function inputs(names: readonly string[], cwd: string, wanted: (name: string) => boolean): Input[] {
  if (names.length === 0) throw new CliError('Diga qué archivo o carpeta. Vea cómo con: seguimiento --ayuda');
  const found = new Map<string, Input>();
  for (const input of names.flatMap((name) => within(name, cwd, wanted))) if (!found.has(input.file)) found.set(input.file, input);
  return [...found.values()];
}

function within(name: string, cwd: string, wanted: (name: string) => boolean): Input[] {
  const place = path.resolve(cwd, name);
  if (!fs.statSync(place, { throwIfNoEntry: false })?.isDirectory()) return [{ file: place, relative: path.basename(place) }];
  const found = walk(place, wanted).map((file) => ({ file, relative: path.relative(place, file) }));
  if (found.length === 0) throw new CliError(`La carpeta ${name} no tiene archivos para este comando.`);
  return found;
}

function walk(folder: string, wanted: (name: string) => boolean): string[] {
  return fs
    .readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => a.name.localeCompare(b.name, 'es'))
    .flatMap((entry) => {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') return [];
      const place = path.join(folder, entry.name);
      if (entry.isDirectory()) return walk(place, wanted);
      return entry.isFile() && !entry.name.startsWith('~$') && wanted(entry.name) ? [place] : [];
    });
}

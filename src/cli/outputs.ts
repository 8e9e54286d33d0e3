import fs from 'node:fs';
import path from 'node:path';
import type { Input } from './inputs';
import { CliError } from './io';

export type OutputKind = 'revisado' | 'resumen' | 'limpio' | 'comparado' | 'informe';

/**
 * Where the copy of each input goes, in the order of the inputs: beside it, or where `salida` says (a file, or a folder).
 * @throws CliError where a copy would cover an input or another copy.
 */
export function outputs(all: readonly Input[], kind: OutputKind, salida: string | null, cwd: string): string[] {
  const target = salida === null ? null : path.resolve(cwd, salida);
  const toFolder = salida !== null && (all.length > 1 || /[\\/]$/.test(salida) || isFolder(salida, cwd));
  const files = all.map((input) => {
    if (target === null) return copyName(input.file, kind);
    if (toFolder) return copyName(path.join(target, input.relative), kind);
    return checkedExtension(target, input.file, kind);
  });
  for (const [index, file] of files.entries()) {
    if (all.some((input) => sameFile(input.file, file))) {
      throw new CliError(`La salida ${file} es uno de los archivos de entrada, que nunca se modifican. Indique otra con --salida.`);
    }
    if (files.indexOf(file) !== index)
      throw new CliError(`Dos archivos darían la misma salida, ${file}. Revíselos por separado, con --salida.`);
  }
  return files;
}

/** «plan.revisado.xlsx» for «plan.xlsx» and «plan.csv»; «plan.revisado-2.xlsx» for «plan.revisado.xlsx». */
function copyName(file: string, kind: OutputKind): string {
  const { dir, name } = path.parse(file);
  const [, stem = name, ours, count] = /^(.+)\.(revisado|resumen|limpio|comparado|informe)(?:-(\d+))?$/i.exec(name) ?? [];
  const next = ours?.toLowerCase() === kind ? `-${String(Number(count ?? '1') + 1)}` : '';
  return path.join(dir, `${stem}.${kind}${next}${extension(file, kind)}`);
}

/** A workbook with macros must keep saying so in its name, or Excel refuses to open it. */
function extension(file: string, kind: OutputKind): string {
  if (kind === 'informe') return '.docx';
  return path.extname(file).toLowerCase() === '.xlsm' ? '.xlsm' : '.xlsx';
}

function checkedExtension(target: string, input: string, kind: OutputKind): string {
  const wanted = extension(input, kind);
  if (path.extname(target).toLowerCase() === wanted) return target;
  throw new CliError(`La salida de ${path.basename(input)} debe terminar en ${wanted}, o ser una carpeta.`);
}

function isFolder(name: string, cwd: string): boolean {
  return fs.statSync(path.resolve(cwd, name), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

export function sameFile(a: string, b: string): boolean {
  if (a === b) return true;
  const [one, other] = [a, b].map((file) => fs.statSync(file, { throwIfNoEntry: false }));
  return one !== undefined && other !== undefined && one.dev === other.dev && one.ino === other.ino;
}

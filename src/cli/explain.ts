import { ReviewError } from '../core/review';
import { HostError } from '../hosts/host';
import { plain } from './format/words';
import { CliError } from './io';

const SYSTEM: Readonly<Record<string, string>> = {
  ENOENT: 'No existe.',
  EACCES: 'No hay permiso para abrirlo o para escribir allí.',
  EPERM: 'No hay permiso para abrirlo o para escribir allí.',
  EBUSY: 'Está abierto en otro programa: ciérrelo y repita.',
  EISDIR: 'Es una carpeta, no un archivo.',
  ENOTDIR: 'Una parte de la ruta no es una carpeta.',
  ENOSPC: 'No queda espacio en el disco.',
  EROFS: 'El disco es de solo lectura: indique otra carpeta con --salida.',
};

/** An error as one Spanish sentence for the person at the terminal. */
export function explain(error: unknown): string {
  if (error instanceof CliError || error instanceof HostError || error instanceof ReviewError) return plain(error.message);
  if (!(error instanceof Error)) return `Error inesperado: ${plain(String(error))}`;
  const { code, path } = error as NodeJS.ErrnoException;
  const known = code === undefined ? undefined : SYSTEM[code];
  if (known !== undefined) return plain(path === undefined ? known : `${path}: ${known}`);
  return `Error inesperado, es un defecto del programa: ${plain(error.stack ?? error.message)}`;
}

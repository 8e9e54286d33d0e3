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
  ERR_FS_FILE_TOO_LARGE: 'Es demasiado grande para revisarlo: divídalo en varios archivos.',
  ENAMETOOLONG: 'El nombre es demasiado largo.',
  ENOSPC: 'No queda espacio en el disco.',
  EROFS: 'El disco es de solo lectura.',
};

/**
 * An error as one Spanish sentence for the person at the terminal.
 * @param named the file that the sentence is already about.
 */
export function explain(error: unknown, named = ''): string {
  if (error instanceof CliError || error instanceof HostError || error instanceof ReviewError) return plain(error.message);
  const { code = '', path = named, stack = String(error) } = error as Partial<NodeJS.ErrnoException>;
  const known = SYSTEM[code];
  if (known === undefined) return `Error inesperado, es un defecto del programa: ${plain(stack)}`;
  return plain(path === named ? known : `${path}: ${known}`);
}

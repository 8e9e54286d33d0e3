import type { Look } from '../core/edits/edit';
import { HostError } from '../hosts/host';

/** What the worker is asked: the looks of some cells of a file. */
export interface Asked {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly cells: readonly { readonly hoja: string; readonly celda: string }[];
}

export type Answer = { readonly looks: readonly Look[] } | { readonly failure: string };

/**
 * The looks of cells as a file has them, read on a thread of their own: taking a large sheet apart would hold the page up for a second.
 * @throws HostError
 */
export function looksInFile(asked: Asked): Promise<readonly Look[]> {
  const worker = new Worker(new URL(/* webpackChunkName: "archivo" */ './file-looks.worker.ts', import.meta.url));
  return new Promise<readonly Look[]>((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<Answer>) => {
      if ('looks' in data) resolve(data.looks);
      else reject(new HostError('no-se-puede-leer', data.failure));
    };
    worker.onerror = () => {
      reject(new HostError('no-se-puede-leer', 'No se pudo leer el archivo abierto para marcarlo. Recargue la página y ábralo de nuevo.'));
    };
    worker.postMessage(asked);
  }).finally(() => {
    worker.terminate();
  });
}

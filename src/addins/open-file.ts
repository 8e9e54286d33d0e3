import type { Snapshot } from '../core/snapshot';

/** A file from the disk, read here: nothing is sent anywhere. @throws HostError */
export async function openFile(file: File): Promise<Snapshot> {
  const { readFile, pickedBytes } = await import(/* webpackChunkName: "archivos" */ './files');
  return readFile(await pickedBytes(file), file.name);
}

import fs from 'node:fs';
import path from 'node:path';

/** Writes a whole file or nothing: a reader never sees half of it, and a failure leaves what was there. */
export function writeFileAtomically(file: string, bytes: Uint8Array): void {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const partial = path.join(path.dirname(file), `.seguimiento.${String(process.pid)}.parcial`);
  try {
    fs.writeFileSync(partial, bytes, { flag: 'wx' });
    fs.renameSync(partial, file);
  } catch (error) {
    fs.rmSync(partial, { force: true });
    throw error;
  }
}

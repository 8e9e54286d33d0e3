import { HostError } from '../host';

/** The bytes of a file that a person picked or dropped in a browser. @throws HostError where it is not there any more. */
export async function pickedBytes(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    const why = 'se movió, cambió o se borró después de elegirlo. Elíjalo de nuevo.';
    throw new HostError('no-se-puede-leer', `El archivo «${file.name}» no se pudo leer: ${why}`, { cause });
  }
}

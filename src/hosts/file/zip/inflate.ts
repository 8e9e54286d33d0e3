import { Inflate } from 'fflate';

/** How much compressed input is taken at a time: what comes out of one step is bounded by deflate's 1,032 to 1. */
const STEP = 1 << 16;

/**
 * Inflates into exactly `size` bytes, counting while it goes, so that an entry that holds more than it declares stops at
 * once. @throws Error where the data is damaged or its length is not `size`.
 */
export function inflateExactly(compressed: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new Error('la entrada contiene más de lo que declara');
    out.set(chunk, length);
    length += chunk.length;
  });
  for (let at = 0; at < compressed.length; at += STEP) {
    const end = at + STEP;
    stream.push(compressed.subarray(at, end), end >= compressed.length);
  }
  if (length !== size) throw new Error('la entrada está incompleta');
  return out;
}

import { EMPTY_HASH, withCode } from './hash';

/** A short stable name for a text, 12 hexadecimal digits. For telling rows apart, not for secrecy. */
export function fingerprint(text: string): string {
  let low = EMPTY_HASH;
  let high = 0x1b873593;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    low = withCode(low, code);
    high = Math.imul(high ^ code, 0x85ebca6b) ^ (low >>> 13);
  }
  // All digits of the one and the first four of the other.
  return ((low >>> 0) * 0x10000 + (high >>> 16)).toString(16).padStart(12, '0');
}

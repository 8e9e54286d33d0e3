import { damagedXml } from './damaged';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** By the byte order mark, or by the zero beside the first «<»; parts of a workbook are UTF-8 or UTF-16. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}

/** Keeps the byte order mark as a character, so that `encode` gives the same bytes back. @throws HostError */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    throw damagedXml(error);
  }
}

export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), encoding === 'utf-16le');
  return bytes;
}

/** The bytes of a part as UTF-8, themselves where they are. */
export function toUtf8(bytes: Uint8Array): Uint8Array {
  return encodingOf(bytes) === 'utf-8' ? bytes : encode(decode(bytes), 'utf-8');
}

/** The way back from `toUtf8`. */
export function fromUtf8(bytes: Uint8Array, encoding: Encoding): Uint8Array {
  return encoding === 'utf-8' ? bytes : encode(decode(bytes), encoding);
}

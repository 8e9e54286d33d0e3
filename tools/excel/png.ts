const SIGNATURE = '89504e470d0a1a0a';

/** The size of a PNG in pixels, from its first chunk; null for what is no PNG. */
export function pngSize(bytes: Buffer): { readonly width: number; readonly height: number } | null {
  if (bytes.length < 24 || bytes.subarray(0, 8).toString('hex') !== SIGNATURE) return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

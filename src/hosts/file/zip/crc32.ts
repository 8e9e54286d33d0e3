/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes are kept inside the array by the loops */
/** Four tables, so that four bytes are taken per step. */
const TABLES = tables();

function tables(): Int32Array[] {
  const first = new Int32Array(256);
  for (let value = 0; value < 256; value++) {
    let crc = value;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    first[value] = crc;
  }
  const all = [first];
  for (let step = 1; step < 4; step++) {
    const previous = all[step - 1]!;
    all.push(previous.map((crc) => (crc >>> 8) ^ first[crc & 255]!));
  }
  return all;
}

/** The CRC-32 that a zip entry declares, as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  const [t0, t1, t2, t3] = TABLES as [Int32Array, Int32Array, Int32Array, Int32Array];
  let crc = -1;
  let at = 0;
  for (const whole = bytes.length - 3; at < whole; at += 4) {
    crc ^= bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24);
    crc = t3[crc & 255]! ^ t2[(crc >>> 8) & 255]! ^ t1[(crc >>> 16) & 255]! ^ t0[crc >>> 24]!;
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ t0[(crc ^ bytes[at]!) & 255]!;
  return ~crc >>> 0;
}

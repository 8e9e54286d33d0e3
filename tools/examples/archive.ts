import { unzipSync, zipSync } from 'fflate';

/** Taken as local time by the archive's own calendar, so no time zone moves it. */
const STAMP = new Date(2023, 8, 14);

/** Packs a .xlsx again with one compressor and one date: the platform's own depends on the version of Node. */
export function sameBytes(xlsx: Uint8Array): Uint8Array {
  return zipSync(unzipSync(xlsx), { level: 9, mtime: STAMP });
}

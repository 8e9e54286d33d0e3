/**
 * The zip container of a workbook. Entries stay compressed until they are asked for, and those that nobody changed are
 * written back byte for byte, in their order.
 */
import { deflateSync } from 'fflate';
import { HostError } from '../../host';
import { crc32 } from './crc32';
import { inflateExactly } from './inflate';

const MEGABYTE = 1 << 20;

/** What an honest workbook stays under; a small file that swells beyond it is a trap. */
const LIMITS = {
  entries: 20_000,
  totalBytes: 512 * MEGABYTE,
  partBytes: 400 * MEGABYTE,
  /** Times that a part may swell; looked at only in parts above `ratioFrom`. */
  ratio: 300,
  ratioFrom: 16 * MEGABYTE,
};

export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly utf8: boolean;
  readonly method: number;
  /** MS-DOS time and date, one 32-bit number. */
  readonly stamp: number;
  readonly crc: number;
  readonly size: number;
  /** As it stands in the file. */
  readonly data: Uint8Array;
}

const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const UTF8_FLAG = 0x800;
/**
 * 1980-01-01 at 00:00:02, next to the first moment that a zip knows: what we write does not depend on the clock, and no program
 * that saves a workbook again uses that second.
 */
export const OUR_STAMP = 0x00210001;

const damaged = (cause?: unknown) =>
  new HostError(
    'danado',
    'El archivo está dañado o incompleto. Ábralo en Excel para repararlo, o vuelva a descargarlo.',
    ...(cause === undefined ? [] : [{ cause }]),
  );

const tooLarge = () =>
  new HostError(
    'demasiado-grande',
    'El archivo, descomprimido, es demasiado grande para revisarlo. Deje en él solo las hojas del seguimiento.',
  );

/** @throws HostError where the container is damaged, ciphered or would swell beyond the limits. */
export function readZip(file: Uint8Array): ZipEntry[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  try {
    return entriesOf(file, view);
  } catch (error) {
    throw error instanceof HostError ? error : damaged(error);
  }
}

function entriesOf(file: Uint8Array, view: DataView): ZipEntry[] {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw tooLarge();
  // Bytes before the archive shift every offset by the same amount.
  const directory = end - view.getUint32(end + 12, true);
  const shift = directory - view.getUint32(end + 16, true);
  if (shift < 0) throw damaged();
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let total = 0;
  for (let at = directory, left = count; left > 0; left--) {
    if (view.getUint32(at, true) !== CENTRAL) throw damaged();
    const entry = entryAt(file, view, at, shift);
    total += entry.size;
    const swollen = entry.size > LIMITS.ratioFrom && entry.size > LIMITS.ratio * entry.data.length;
    if (total > LIMITS.totalBytes || entry.size > LIMITS.partBytes || swollen) throw tooLarge();
    const key = entry.name.toLowerCase();
    if (names.has(key)) throw damaged();
    names.add(key);
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record stands last, before a comment of at most 65,535 bytes. */
function endRecord(view: DataView): number {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 22 - 0xffff); at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  throw damaged();
}

function entryAt(file: Uint8Array, view: DataView, at: number, shift: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  if (flags & 1)
    throw new HostError('cifrado', 'El archivo tiene contraseña. Ábralo en Excel, quítele la contraseña y vuelva a intentarlo.');
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8) throw damaged();
  const rawName = file.slice(at + 46, at + 46 + view.getUint16(at + 28, true));
  const wide = zip64(view, at);
  const local = wide.offset + shift;
  if (view.getUint32(local, true) !== LOCAL) throw damaged();
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + wide.packed > file.length || (method === 0 && wide.packed !== wide.size)) throw damaged();
  return {
    name: new TextDecoder().decode(rawName),
    rawName,
    utf8: (flags & UTF8_FLAG) !== 0,
    method,
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    size: wide.size,
    data: file.subarray(start, start + wide.packed),
  };
}

/** Sizes and offset of an entry; those that say 0xFFFFFFFF stand in the zip64 field, in this order. */
function zip64(view: DataView, at: number): { size: number; packed: number; offset: number } {
  const found = { size: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true), offset: view.getUint32(at + 42, true) };
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = field + view.getUint16(at + 30, true);
  while (field + 4 <= end && view.getUint16(field, true) !== 1) field += 4 + view.getUint16(field + 2, true);
  let place = field + 4;
  for (const key of ['size', 'packed', 'offset'] as const) {
    if (found[key] !== 0xffffffff) continue;
    if (place + 8 > end) throw damaged();
    found[key] = Number(view.getBigUint64(place, true));
    place += 8;
  }
  return found;
}

/** What the entry holds. @throws HostError where it is damaged or holds more than it declares. */
export function contents(entry: ZipEntry): Uint8Array {
  try {
    const bytes = entry.method === 0 ? entry.data : inflateExactly(entry.data, entry.size);
    if (crc32(bytes) !== entry.crc) throw damaged();
    return bytes;
  } catch (error) {
    throw error instanceof HostError ? error : damaged(error);
  }
}

/** A new entry, or `like` with other contents. */
export function packEntry(name: string, bytes: Uint8Array, like: ZipEntry | null): ZipEntry {
  const packed = deflateSync(bytes, { level: bytes.length > 4 * MEGABYTE ? 4 : 6 });
  const stored = packed.length >= bytes.length;
  return {
    name: like?.name ?? name,
    rawName: like?.rawName ?? new TextEncoder().encode(name),
    utf8: like?.utf8 ?? true,
    method: stored ? 0 : 8,
    stamp: like?.stamp ?? OUR_STAMP,
    crc: crc32(bytes),
    size: bytes.length,
    data: stored ? bytes : packed,
  };
}

export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const localSize = entries.reduce((sum, entry) => sum + 30 + entry.rawName.length + entry.data.length, 0);
  const centralSize = entries.reduce((sum, entry) => sum + 46 + entry.rawName.length, 0);
  const file = new Uint8Array(localSize + centralSize + 22);
  const view = new DataView(file.buffer);
  let at = 0;
  let central = localSize;
  for (const entry of entries) {
    view.setUint32(central, CENTRAL, true);
    view.setUint16(central + 4, 20, true);
    writeHeader(view, central + 6, entry);
    view.setUint32(central + 42, at, true);
    file.set(entry.rawName, central + 46);
    central += 46 + entry.rawName.length;
    view.setUint32(at, LOCAL, true);
    writeHeader(view, at + 4, entry);
    file.set(entry.rawName, at + 30);
    file.set(entry.data, at + 30 + entry.rawName.length);
    at += 30 + entry.rawName.length + entry.data.length;
  }
  view.setUint32(central, END, true);
  view.setUint16(central + 8, entries.length, true);
  view.setUint16(central + 10, entries.length, true);
  view.setUint32(central + 12, centralSize, true);
  view.setUint32(central + 16, localSize, true);
  return file;
}

/** The 24 bytes that the local and the central header share. */
function writeHeader(view: DataView, at: number, entry: ZipEntry): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, entry.utf8 ? UTF8_FLAG : 0, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.stamp, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.data.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, entry.rawName.length, true);
}

import { decode, encode, encodingOf } from '../xml/encoding';
import { contents, OUR_STAMP, packEntry, readZip, writeZip, type ZipEntry } from '../zip/zip';
import { damagedXml } from '../xml/damaged';

/** `bytes` are new contents, null where nobody changed it; `entry` is the part as it stands in the file, null for one of ours. */
type Part =
  | { readonly path: string; readonly bytes: null; readonly entry: ZipEntry }
  | { readonly path: string; readonly bytes: Uint8Array; readonly entry: ZipEntry | null };

/**
 * The parts of a workbook, by path. Paths are compared without case, as the package format asks.
 * A copy is cheap, so that a change is prepared on a copy and takes the place of the original only when all of it is done.
 */
export class Package {
  private constructor(private readonly parts: Map<string, Part>) {}

  /** @throws HostError where the bytes are no sound zip. */
  static open(bytes: Uint8Array): Package {
    return new Package(
      new Map(readZip(bytes).map((entry) => [keyOf(entry.name), { path: entry.name.replace(/\\/g, '/'), bytes: null, entry }])),
    );
  }

  static empty(): Package {
    return new Package(new Map());
  }

  copy(): Package {
    return new Package(new Map(this.parts));
  }

  paths(): string[] {
    return [...this.parts.values()].map((part) => part.path);
  }

  /** Whether a part of ours stands as we packed it: a program that saves the file packs every part anew. */
  keepsOurPacking(): boolean {
    return [...this.parts.values()].some(({ entry }) => entry?.stamp === OUR_STAMP);
  }

  has(path: string): boolean {
    return this.parts.has(keyOf(path));
  }

  /** @throws HostError where the part is missing or damaged. */
  bytes(path: string): Uint8Array {
    const part = this.parts.get(keyOf(path));
    if (part === undefined) throw damagedXml(new Error(`falta la parte ${path}`));
    return part.bytes ?? contents(part.entry);
  }

  text(path: string): string {
    return decode(this.bytes(path));
  }

  setText(path: string, text: string): void {
    this.set(path, encode(text, this.has(path) ? encodingOf(this.bytes(path)) : 'utf-8'));
  }

  set(path: string, bytes: Uint8Array): void {
    const old = this.parts.get(keyOf(path));
    this.parts.set(keyOf(path), { path: old?.path ?? path, bytes, entry: old?.entry ?? null });
  }

  remove(path: string): void {
    this.parts.delete(keyOf(path));
  }

  /** The first of «xl/comments1.xml», «xl/comments2.xml»… that is free. */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${String(number)}${after}`)) number++;
    return `${before}${String(number)}${after}`;
  }

  /** The file. Parts that nobody changed are copied as they stand. */
  toBytes(): Uint8Array {
    const entries = [...this.parts].map(([key, part]) => {
      if (part.bytes === null) return part.entry;
      const entry = packEntry(part.path, part.bytes, part.entry);
      this.parts.set(key, { path: part.path, bytes: null, entry });
      return entry;
    });
    return writeZip(entries);
  }
}

function keyOf(path: string): string {
  return path.replace(/\\/g, '/').replace(/^\/+/, '').toLowerCase();
}

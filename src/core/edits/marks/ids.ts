import type { Place } from './places';

/** FNV-1a over UTF-16 code units, 32 bits. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  return value >>> 0;
}

/**
 * A short name for a new mark, «k0f3q9x»; the same for the same workbook, unlike any that is taken.
 * Starts with a letter other than e, so that no host takes it for a number.
 */
export function newId({ hoja, celda }: Place, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const id = `k${hash(`${hoja}!${celda}!${String(attempt)}`)
      .toString(36)
      .padStart(7, '0')}`;
    if (!taken.has(id)) return id;
  }
}

/** FNV-1a in 32 bits: numbers that equal texts share and other texts seldom do. */

const PRIME = 0x01000193;

/** The hash of no characters at all. */
export const EMPTY_HASH = 0x811c9dc5;

/** The hash of a text with one more character. */
export const withCode = (hash: number, code: number): number => Math.imul(hash ^ code, PRIME);

/** One number for two in their order: of words that follow one another. */
export const followedBy = (first: number, second: number): number => (Math.imul(first, PRIME) + second) | 0;

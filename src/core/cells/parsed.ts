/** What reading a cell gives: a value, or why there is none. Parsers of this folder never throw. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: string };

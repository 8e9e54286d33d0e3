import type { AnyRule } from './rule';

/** Every rule, sorted by code. Written by `npm run indice-de-reglas` from the folders beside it. */
export const RULES: readonly AnyRule[] = [];

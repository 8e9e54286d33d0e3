import { fingerprint } from '../../fingerprint';
import type { Place } from './places';

/**
 * A short name for a new mark, «k0f3a94»; the same for the same workbook, unlike any that is taken.
 * Its first letter keeps hosts from taking it for a number.
 */
export function newId({ hoja, celda }: Place, taken: ReadonlySet<string>): string {
  for (let attempt = 0; ; attempt++) {
    const id = `k${fingerprint(`${hoja}!${celda}!${String(attempt)}`).slice(0, 7)}`;
    if (!taken.has(id)) return id;
  }
}

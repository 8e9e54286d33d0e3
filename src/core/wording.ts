/** Spanish for whatever counts and lists: tabs, reports. */

/** «1 error», «3 errores». */
export const counted = (count: number, one: string, many: string): string => `${String(count)} ${count === 1 ? one : many}`;

/** «a», «a y b», «a, b y c»; «e» before a word that sounds like i. */
export function listed(parts: readonly string[]): string {
  const last = parts[parts.length - 1] ?? '';
  if (parts.length < 2) return last;
  return `${parts.slice(0, -1).join(', ')} ${/^h?i(?!e)/i.test(last) ? 'e' : 'y'} ${last}`;
}

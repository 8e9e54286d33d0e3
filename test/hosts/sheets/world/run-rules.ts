/** What google.script.run lets cross: numbers, booleans, text, null, and plain objects and lists of them. A copy arrives. */

function crossing(value: unknown, what: string, seen: readonly unknown[]): unknown {
  if (value === null || typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  if (value === undefined) return seen.length === 0 ? undefined : null;
  if (seen.includes(value)) throw new Error(`Failed due to illegal value in ${what}: a cycle`);
  const kind = Object.prototype.toString.call(value);
  if (Array.isArray(value)) return value.map((one) => crossing(one, what, [...seen, value]));
  if (kind !== '[object Object]') throw new Error(`Failed due to illegal value in ${what}: ${kind}`);
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, crossing(one, what, [...seen, value])]));
}

/** @throws where the request itself fails, before any function is called. */
export const checkRequest = (value: unknown): unknown => crossing(value, 'property', []);

/** @throws where the answer cannot be given: the failure handler is called. */
export const checkReply = (value: unknown): unknown => crossing(value, 'return value', []);

import type { Range } from '../../../../src/core/snapshot';

/** @throws as Google does for what is no address. */
export function areaOfText(text: unknown, parse: (text: string) => Range | null): Range {
  const area = typeof text === 'string' ? parse(text) : null;
  if (!area) throw new Error('Range not found');
  return area;
}

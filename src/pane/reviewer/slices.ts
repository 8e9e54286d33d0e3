/**
 * Long lists between two threads, as changes and in slices: reading ten thousand rows from one message would hold the page up for
 * half a second, and after an edit all but one of them are known.
 */

/** Items per message, and what they may weigh together: a few milliseconds of reading. */
const SLICE = { items: 100, weight: 5_000 };

/** Items of a list from one place on. */
export interface Slice {
  readonly list: string;
  readonly at: number;
  readonly items: readonly unknown[];
}

/** What of `now` the other side does not have from `before`, as slices; an item that weighs more than a slice has one to itself. */
export function slicesOf<T>(
  list: string,
  before: readonly T[],
  now: readonly T[],
  same: (a: T, b: T) => boolean,
  weightOf: (item: T) => number = () => 1,
): Slice[] {
  const slices: Slice[] = [];
  let open: { at: number; items: T[] } | null = null;
  let weight = 0;
  now.forEach((item, index) => {
    const known = index < before.length && same(before[index] as T, item);
    const own = known ? 0 : weightOf(item);
    if (known || (open !== null && (open.items.length >= SLICE.items || weight + own > SLICE.weight))) open = null;
    if (known) return;
    if (open === null) {
      open = { at: index, items: [] };
      weight = 0;
      slices.push({ list, ...open });
    }
    open.items.push(item);
    weight += own;
  });
  return slices;
}

/** `list` with a slice laid over it. */
export function laySlice(list: unknown[], { at, items }: Slice): void {
  items.forEach((item, index) => {
    list[at + index] = item;
  });
}

/** Whether two pieces of plain data say the same. */
export function sameData(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameData(item, b[index]));
  const keys = Object.keys(a);
  const [one, other] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.length === Object.keys(b).length && keys.every((key) => key in other && sameData(one[key], other[key]));
}

/** Keeps results alive, so that no work can be optimised away. */
let consumed = 0;

/** A piece of work; what it gives is consumed. */
export type Work = () => unknown;

/**
 * The least time of each work in milliseconds. The works take turns, so that a busy moment of the machine hurts them alike; the first
 * turn warms up and does not count.
 */
export async function least<K extends string>(works: Readonly<Record<K, Work>>, turns: number): Promise<Record<K, number>> {
  const times = Object.fromEntries(Object.keys(works).map((name) => [name, Infinity])) as Record<K, number>;
  for (let turn = 0; turn <= turns; turn++) {
    for (const [name, work] of Object.entries<Work>(works) as [K, Work][]) {
      global.gc?.();
      const start = performance.now();
      const result = await work();
      const time = performance.now() - start;
      consumed += result === undefined ? 0 : 1;
      if (turn > 0) times[name] = Math.min(times[name], time);
    }
  }
  if (consumed === 0) throw new Error('The works gave nothing.');
  return times;
}

import { partsOf } from './soundness';

/** Names of the parts that differ between two files, and «orden» where the parts stand in another order. */
export function differences(one: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [partsOf(one), partsOf(other)];
  const names = [...new Set([...a.keys(), ...b.keys()])];
  const order = [...a.keys()].join('\n') === [...b.keys()].join('\n') ? [] : ['orden'];
  return [...names.filter((name) => !sameBytes(a.get(name), b.get(name))), ...order];
}

/** Parts of the original that the other file has changed or lost. */
export function touched(original: Uint8Array, other: Uint8Array): string[] {
  const [a, b] = [partsOf(original), partsOf(other)];
  return [...a.keys()].filter((name) => !sameBytes(a.get(name), b.get(name)));
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

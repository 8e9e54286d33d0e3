/** What this host remembers of a cell that a mark covers: `Look.original`, opaque to everyone else. */
export interface CellMemory {
  /** The `s` attribute as written; null where the cell named no style. */
  readonly s: string | null;
  /** XML of its fill, so that the style is known again after another program has numbered the styles anew. */
  readonly f: string;
  /** XML of its comment; null where it had none. */
  readonly n: string | null;
}

export function remember(memory: CellMemory): string {
  return JSON.stringify(memory);
}

/** Null for what this host did not write; the memory comes back from a sheet that people can edit. */
export function recall(original: string | undefined): CellMemory | null {
  if (original === undefined) return null;
  const memory = parsed(original);
  const isNumber = (value: unknown): value is string => typeof value === 'string' && /^\d{1,6}$/.test(value);
  if (typeof memory !== 'object' || memory === null) return null;
  const { s = null, f, n = null } = memory as Readonly<Record<string, unknown>>;
  if ((s !== null && !isNumber(s)) || typeof f !== 'string' || (n !== null && typeof n !== 'string')) return null;
  return { s, f, n };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

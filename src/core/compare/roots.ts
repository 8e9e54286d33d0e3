/** What forms of a word have in common. */

/** What a verb or its noun ends in. */
const ENDING = /(?:[aiu]?cion|sion|[ai]mient|iend|and|ad|id|[aei]r)$/;
/** Shorter rests of a word say nothing. */
const SHORTEST_ROOT = 3;
/** Two words with a root this long are about the same thing. */
export const SURE_ROOT = 5;

/** What «adoptar», «adopción» and «adoptadas» have in common; `word` without plural and gender. */
export function rootOf(word: string): string {
  const ending = ENDING.exec(word);
  const root = ending !== null && ending.index >= SHORTEST_ROOT ? word.slice(0, ending.index) : word;
  return root.length > SHORTEST_ROOT + 1 ? root.replace(/[cdst]$/, '') : root;
}

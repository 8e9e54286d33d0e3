/** How Spanish verbs look in what was done. */
import type { Word } from './clauses';

/** «publicó», «publicaron»: the accent tells it from «publico». */
export function isPreterite({ plain, written }: Word): boolean {
  return /ó$/.test(written) || /(aron|ieron|yeron)$/.test(plain);
}

/** Forms of one verb made to begin alike: «expidió» and «expedido», «construyó» and «construido», «mover» and «muevan». */
export function folded(word: string): string {
  return word.replace(/ie|i/g, 'e').replace(/ue|u/g, 'o');
}

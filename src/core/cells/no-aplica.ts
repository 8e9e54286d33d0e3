import { plain, words } from './text';

/** More words than this are a narrative that happens to begin so. */
const LONGEST_TAIL = 8;

/** True where the whole text says that nothing is programmed or asked: «N/A», «N.A.», «No aplica para este seguimiento». */
export function saysNoAplica(text: string): boolean {
  const said = plain(text);
  if (/^\(?n ?[./\\|-]? ?[ad] ?\.?\)?$/.test(said)) return true;
  const [first, second, ...tail] = words(said);
  if (first !== 'no' || tail.length > LONGEST_TAIL || tail.some((word) => /^[0-9]+$/.test(word))) return false;
  return second !== undefined && (/^apli(ca|can|co|cable|cables|que)$/.test(second) || /^programad[oa]s?$/.test(second));
}

/** Whether two lists of names are the same people or dependencias. */
import { plain, stem } from '../cells/text';
import { difference, wordsOf, type Words } from './words';

/** What an office, a group or the person at its head is called: often left out, never the whole name. */
const TITLES = new Set(
  'alcalde area asesor asesora coordinacion coordinador coordinadora delegado dependencia director direccion division equipo funcionario gerencia gerente gobernador grupo jefatura jefe lider municipal oficina proceso profesional responsable secretaria secretario seccion servidor subdireccion subsecretaria unidad'
    .split(' ')
    .map(stem),
);

export function sameResponsables(before: readonly string[], after: readonly string[]): boolean {
  const [one, other] = [wordsOf(before.join(' ')), wordsOf(after.join(' '))];
  const { before: left, after: right } = difference(one, other);
  if (left.length === 0 && right.length === 0) return true;
  if (left.length === 0) return right.every(isTitle) && named(one);
  if (right.length === 0) return left.every(isTitle) && named(other);
  return shortened(left, right) || initials(before, after) || initials(after, before);
}

function isTitle(word: string): boolean {
  return TITLES.has(stem(word));
}

/** A name with more in it than titles. */
function named(words: Words): boolean {
  return [...words.values()].some((word) => !isTitle(word));
}

/** «Of. Planeac.» for «Oficina Planeación»: each word that differs is the beginning of its counterpart. */
function shortened(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  return left.every((word, at) => begins(word, right[at] ?? '') || begins(right[at] ?? '', word));
}

function begins(short: string, long: string): boolean {
  return short.length >= 2 && short.length < long.length && long.startsWith(short);
}

/** «OCI» for «Oficina de Control Interno», name by name. */
function initials(short: readonly string[], long: readonly string[]): boolean {
  if (short.length !== long.length) return false;
  return short.every((name, at) => {
    const full = [...wordsOf(long[at] ?? '').values()];
    const bare = plain(name).replace(/[^a-z]/g, '');
    return bare === full.map((word) => word.charAt(0)).join('') || bare === full.join('');
  });
}

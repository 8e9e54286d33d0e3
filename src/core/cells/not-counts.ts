import { monthOf } from '../days';
import { BETWEEN, STOPS } from './count-words';
import type { Token } from './tokens';

/** Words before a number that make it a name: «Ley 1712», «Acta No. 6», «numeral 3», «calle 12». */
const NAMED = new Set(
  `ley leyes decreto decretos resolucion resoluciones acuerdo circular directiva sentencia conpes articulo articulos art numeral literal paragrafo inciso
   capitulo titulo acta actas oficio memorando radicado radicados expediente contrato caso iso ntc ntcgp gtc norma formato version codigo cod anexo anexos
   pagina paginas pag folio folios item no nro num numero n componente subcomponente actividad objetivo eje linea dimension politica nivel fase etapa modulo
   calle carrera cra cl kr transversal diagonal avenida piso oficina local telefono tel celular cel ext extension pbx linea vigencia ano covid
   dia dias hora horas`.split(/\s+/),
);
/** Short forms that take a full stop before the number. */
const ABBREVIATED = new Set(['no', 'nro', 'num', 'n', 'art', 'cel', 'tel', 'ext', 'pag', 'cod', 'version', 'v', 'telefono', 'celular']);
const MONEY = new Set(['pesos', 'millones', 'millon', 'mil', 'cop', 'smmlv', 'smlmv', 'dolares']);

/** How many tokens from `at` on are a number that counts nothing; 0 where the token may begin a count. */
export function notCounted(tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token === undefined) return 0;
  if (token.kind === 'address') return 1;
  if (token.kind !== 'number') return 0;
  const length = dateLength(tokens, at);
  if (length > 0) return length;
  return isName(tokens, at) || isMoney(tokens, at) || isCode(tokens, at) ? 1 : 0;
}

/** «31/08/2020», «15 y 30 de junio», «12 junio», «8:30», «3 p.m.». */
function dateLength(tokens: readonly Token[], at: number): number {
  const mark = tokens[at + 1]?.plain;
  if (
    (mark === '/' || mark === '-') &&
    tokens[at + 2]?.kind === 'number' &&
    tokens[at + 3]?.plain === mark &&
    tokens[at + 4]?.kind === 'number'
  )
    return 5;
  if (mark === ':' && tokens[at + 2]?.kind === 'number' && tokens[at + 2]?.glued === true) return 3;
  if (/^[ap]$/.test(mark ?? '') && tokens[at + 2]?.plain === '.' && tokens[at + 3]?.plain === 'm') return 4;
  if (mark === 'am' || mark === 'pm') return 2;
  if (mark === '/' && /^(19|20)[0-9]{2}$/.test(tokens[at + 2]?.text ?? '')) return 3;
  if (monthBefore(tokens, at)) return 1;
  let next = at + 1;
  // A list of days is as long as a month at most.
  for (let days = 0; days < 31 && isDayLink(tokens[next]) && tokens[next + 1]?.kind === 'number'; days++) next += 2;
  const named = tokens[next]?.plain === 'de' || tokens[next]?.plain === '-' ? next + 1 : next;
  return monthOf(tokens[named]?.plain ?? '') === null ? 0 : named + 1 - at;
}

function isDayLink(token: Token | undefined): boolean {
  return token !== undefined && [',', 'y', 'e', 'a', 'al', '-', '/'].includes(token.plain);
}

function monthBefore(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  if (before === undefined) return false;
  const month = before.plain === '-' || before.plain === '/' ? tokens[at - 2] : before;
  return month?.kind === 'word' && month.plain !== 'mar' && monthOf(month.plain) !== null && !/^[A-Z]{3}$/.test(month.text);
}

/** «1. …», «2) …»: a number and its mark at the beginning of a line or a sentence, or the one that follows in a list begun before. */
export function listNumberAt(tokens: readonly Token[], at: number, listed: number): number | null {
  const token = tokens[at];
  const mark = tokens[at + 1];
  if (token?.kind !== 'number' || !/^[0-9]{1,2}$/.test(token.text)) return null;
  if (mark === undefined || !mark.glued || !/^[.):-]$/.test(mark.plain) || tokens[at + 2]?.glued === true) return null;
  const before = tokens[at - 1];
  if (before?.plain === '(') return null;
  const n = Number(token.text);
  const opens = before === undefined || token.startsLine || /^[.:;,•)-]$/.test(before.plain);
  return mark.plain === ')' || (mark.plain === ':' ? before === undefined : opens) || (listed > 0 && n === listed + 1) ? n : null;
}

/** «Ley 1712», «Acta No. 6», «numeral 3», «a las 3». */
function isName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const earlier = tokens[at - 2];
  if (before === undefined || tokens[at]?.glued === true) return /^[#°º]$/.test(before?.plain ?? '');
  if (/^[.:°º]$/.test(before.plain)) return earlier?.kind === 'word' && before.glued && ABBREVIATED.has(earlier.plain);
  return NAMED.has(before.plain) || (before.plain === 'las' && earlier?.plain === 'a');
}

function isMoney(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.plain === '$' || MONEY.has(tokens[at + 1]?.plain ?? '');
}

/** «FO-DE-18», «COVID-19», «GH 06», «2do», «3°», «96665-13». */
function isCode(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (token?.glued === true && (before?.kind === 'word' || before?.plain === '_')) return true;
  if (token?.glued === true && before?.plain === '-' && before.glued) return true;
  if (
    after?.glued === true &&
    (after.kind === 'word' || /^[°º_]$/.test(after.plain) || (after.plain === '-' && tokens[at + 2]?.glued === true))
  )
    return true;
  const shouting = after?.kind === 'word' && /^[A-ZÁÉÍÓÚÑ]{2,}$/.test(after.text);
  return before?.kind === 'word' && /^[A-Z]{2,4}$/.test(before.text) && !STOPS.has(before.plain) && !BETWEEN.has(before.plain) && !shouting;
}

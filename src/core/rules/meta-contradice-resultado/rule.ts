import { readCounts } from '../../cells/count';
import type { Count } from '../../cells/count';
import { findRecurrence } from '../../cells/period';
import { plain, words } from '../../cells/text';
import { quote } from '../quote';
import { rowRule } from '../rule';

/** Percent points that rounding may take. */
const ROUNDING = 0.5;
/** Words that make a count a rate or a bound: «dos talleres por comuna», «al menos 3». */
const OPEN =
  /\b(?:por|cada|al menos|minim[oa]s?|como minimo|maxim[oa]s?|hasta|mas de|entre|mensual(?:es)?|semanal(?:es)?|(?:bi|tri|cuatri|se)mestral(?:es)?)\b/;
const RATIO = /[/÷%]|\b(?:porcentaje|proporcion|tasa|indice|cobertura|nivel|razon|promedio|sobre el total)\b|[x*] ?100\b/;
const COUNTS_FROM_THE_START = new Set(['numero', 'n', 'no', 'nro', 'num', 'cantidad', 'total']);

export const rule = rowRule({
  code: 'meta-contradice-resultado',
  severity: 'error',
  group: 'estructura',
  title: 'La meta y el resultado del indicador no coinciden',
  whatToDo: 'Deje el mismo número en la meta y en el resultado del indicador.',
  source: 'Práctica: el resultado que se espera del indicador es la meta.',
  effect: 'El cumplimiento se puede medir contra una cantidad que no es la de la meta.',
  messages: {
    otraCuenta: 'La meta «{{meta}}» cuenta {{cuenta}} y el resultado es {{resultado}}.',
    otroPorcentaje: 'La meta «{{meta}}» pide {{cuenta}} % y el resultado es {{resultado}}.',
    otraUnidad: 'La meta «{{meta}}» cuenta {{cuenta}}, el indicador también cuenta («{{indicador}}») y el resultado es {{resultado}}.',
  },
  *check(row) {
    const cell = row.celdas.resultado;
    const field = row.celdas.meta ? 'meta' : 'producto';
    const meta = row[field];
    if (!cell || row.tipo !== 'plan' || row.resultado === '' || row.heredados.includes(field) || row.heredados.includes('resultado'))
      return;
    const counts = readCounts(meta).filter(({ weak, kind }) => !weak && kind !== 'proporcion');
    const shares = counts.filter(({ kind }) => kind === 'porcentaje');
    const things = counts.filter(({ kind }) => kind === 'cuenta');
    const data = { meta: quote(meta), resultado: row.resultado, indicador: quote(row.indicador) };
    const result = readResult(row.resultado);
    if (result === null) return;
    if (result.kind === 'cuenta' && shares.length === 0 && contradicts(result.n, things, meta)) {
      yield { message: 'otraCuenta', data: { ...data, cuenta: listed(things) }, row, cell };
    }
    if (result.kind !== 'porcentaje') return;
    if (things.length === 0 && shares.length > 0 && shares.every(({ n }) => Math.abs(n - result.n) > ROUNDING)) {
      yield { message: 'otroPorcentaje', data: { ...data, cuenta: listed(shares) }, row, cell };
    }
    if (things.length > 0 && shares.length === 0 && result.n === 100 && isCountOf(row.indicador)) {
      yield { message: 'otraUnidad', data: { ...data, cuenta: listed(things) }, row, cell };
    }
  },
});

/** The one number that RESULTADO gives. */
function readResult(text: string): Count | null {
  const [first, ...others] = readCounts(text);
  return first === undefined || others.length > 0 || first.weak || first.kind === 'proporcion' ? null : first;
}

/** Whether a number is none of those that the target lists, nor what they add up to. */
function contradicts(result: number, things: readonly Count[], meta: string): boolean {
  const numbers = things.map(({ n }) => n);
  if (numbers.length === 0 || OPEN.test(plain(meta)) || findRecurrence(meta) !== null) return false;
  const sum = (list: readonly number[]) => list.reduce((total, n) => total + n, 0);
  const sameThing = things.filter(({ unit }) => unit === things[0]?.unit).map(({ n }) => n);
  const products = numbers.flatMap((n, i) => numbers.slice(i + 1).map((m) => n * m));
  return ![...numbers, ...products, sum(numbers), sum(sameThing)].includes(result);
}

function isCountOf(indicador: string): boolean {
  return !RATIO.test(plain(indicador)) && COUNTS_FROM_THE_START.has(words(indicador)[0] ?? '');
}

function listed(counts: readonly Count[]): string {
  return counts.map(({ n }) => n.toLocaleString('es-CO')).join(' + ');
}

import { ordinal } from './numerals';
import { nearlyEqual } from './text';

/** Lengths in months that divide a year. */
export type Months = 1 | 2 | 3 | 4 | 6 | 12;

/** Adjectives of recurrence, without plural; the adverb is the same with «mente». */
export const EVERY: ReadonlyMap<string, Months> = new Map<string, Months>([
  ['quincenal', 1],
  ['semanal', 1],
  ['mensual', 1],
  ['bimestral', 2],
  ['bimensual', 2],
  ['trimestral', 3],
  ['cuatrimestral', 4],
  ['semestral', 6],
  ['anual', 12],
]);
const STRETCH: ReadonlyMap<string, Months> = new Map<string, Months>([
  ['bimestre', 2],
  ['trimestre', 3],
  ['trim', 3],
  ['cuatrimestre', 4],
  ['cuatri', 4],
  ['semestre', 6],
  ['sem', 6],
]);
export const LENGTH: ReadonlyMap<string, Months> = new Map<string, Months>([
  ['dia', 1],
  ['semana', 1],
  ['quincena', 1],
  ['mes', 1],
  ['ano', 12],
  ...STRETCH,
]);
const ALWAYS = [
  'permanente',
  'constante',
  'continua',
  'continuo',
  'diaria',
  'diario',
  'periodica',
  'periodico',
  'siempre',
  'ocasional',
  'eventual',
  'esporadica',
];
export const ON_DEMAND = [
  'demanda',
  'necesidad',
  'necesidades',
  'solicitud',
  'solicitudes',
  'requerimiento',
  'requerimientos',
  'requiera',
  'requieran',
  'requerido',
  'presente',
  'presenten',
  'ocurrencia',
  'disponibilidad',
];
const FILLERS = new Set(
  `a al ano anos cada con corte cuando de del durante e ejecucion el en es esta este fecha forma frecuencia hasta la las lo los manera mes meses o para
   habil habiles dias ultimo ultima primeros periodicidad periodo plazo por que se segun sea sean su todo toda todos todas vez veces vigencia y vencido vencida`.split(
    /\s+/,
  ),
);

/** True for a word that schedules are made of, so that nothing is left unread beside it. */
export function isPeriodWord(word: string): boolean {
  return (
    FILLERS.has(word) ||
    LENGTH.has(word) ||
    adjective(word) !== null ||
    isAlways(word) ||
    ON_DEMAND.includes(word) ||
    ordinal(word) !== null ||
    /^[0-9]+$/.test(word)
  );
}

/** «trimestral» for «trimestrales» and «trimestralmente». */
export function bare(word: string): string {
  return word.replace(/mente$/, '').replace(/(al)es$/, '$1');
}

/** Months of «trimestral», «trimestrales», «trimestralmente», also with one letter wrong. */
export function adjective(word: string): Months | null {
  const base = bare(word);
  const exact = EVERY.get(base);
  if (exact !== undefined) return exact;
  if (base.length < 7) return null;
  const near = [...EVERY.keys()].filter((known) => nearlyEqual(known, base));
  return near.length === 1 ? (EVERY.get(near[0] ?? '') ?? null) : null;
}

/** «permanente», «constantemente», «continua»: without a day of its own. */
export function isAlways(word: string): boolean {
  const base = word.replace(/mente$/, '').replace(/s$/, '');
  return ALWAYS.some((known) => known === base || (base.length >= 8 && nearlyEqual(known, base)));
}

/** Months of «trimestre», «semestres», also with one letter wrong. */
export function stretchMonths(word: string): Months | null {
  const exact = STRETCH.get(word.replace(/s$/, ''));
  if (exact !== undefined) return exact;
  const near = word.length >= 7 ? [...STRETCH.keys()].filter((known) => nearlyEqual(known, word)) : [];
  return near.length === 1 ? (STRETCH.get(near[0] ?? '') ?? null) : null;
}

/** Numbers written as Spanish words, plain («dieciseis»). */
const UNITS = [
  'cero',
  'uno',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
  'trece',
  'catorce',
  'quince',
];
const TEENS = ['dieciseis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte'];
const TWENTIES = [
  'veintiuno',
  'veintidos',
  'veintitres',
  'veinticuatro',
  'veinticinco',
  'veintiseis',
  'veintisiete',
  'veintiocho',
  'veintinueve',
];
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa', 'cien'];

const VALUES: ReadonlyMap<string, number> = new Map([
  ...[...UNITS, ...TEENS, ...TWENTIES].map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 30 + 10 * index]),
  ['un', 1],
  ['una', 1],
  ['ambos', 2],
  ['ambas', 2],
  ['veintiun', 21],
  ['veintiuna', 21],
]);

const HUNDREDS: ReadonlyMap<string, number> = new Map(
  ['cien', 'dosc', 'tresc', 'cuatroc', 'quin', 'seisc', 'setec', 'ochoc', 'novec'].map((start, index): [string, number] => [
    start,
    100 * (index + 1),
  ]),
);

const HUNDRED_WORD = /^(dosc|tresc|cuatroc|quin|seisc|setec|ochoc|novec)ient[oa]s$|^(ciento)$/;
/** Pattern of a word that begins a number, in a plain text; sorted, so that words of one beginning are tried together. */
export const NUMBER_WORD = `(?:(?:${[...VALUES.keys()].sort().join('|')})(?![a-z])|(?:${[...HUNDREDS.keys()].sort().join('|')})ient|ciento)`;

export interface NumberWords {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/** The number that plain words say from `at` on («treinta y nueve» is 39 in three words); null where they say none. */
export function numberWords(words: readonly string[], at: number): NumberWords | null {
  const thousands = belowThousand(words, at);
  if (thousands === null || words[at + thousands.length] !== 'mil') return thousands;
  const rest = belowThousand(words, at + thousands.length + 1);
  return { value: thousands.value * 1000 + (rest?.value ?? 0), length: thousands.length + 1 + (rest?.length ?? 0) };
}

function belowThousand(words: readonly string[], at: number): NumberWords | null {
  const hundreds = HUNDRED_WORD.exec(words[at] ?? '');
  if (!hundreds) return belowHundred(words, at);
  const value = hundreds[2] === undefined ? (HUNDREDS.get(hundreds[1] ?? '') ?? 0) : 100;
  const rest = belowHundred(words, at + 1);
  return { value: value + (rest?.value ?? 0), length: 1 + (rest?.length ?? 0) };
}

function belowHundred(words: readonly string[], at: number): NumberWords | null {
  const first = VALUES.get(words[at] ?? '');
  if (first === undefined) return null;
  if (first >= 30 && first <= 90 && words[at + 1] === 'y') {
    const unit = VALUES.get(words[at + 2] ?? '');
    if (unit !== undefined && unit >= 1 && unit <= 9) return { value: first + unit, length: 3 };
  }
  return { value: first, length: 1 };
}

/** 4 for «iv», 1 for «1», «1er», «primer», «primero»; null for what is no ordinal up to ten. */
export function ordinal(word: string): number | null {
  const digits = /^([0-9]{1,2})(er|ro|ra|do|da|to|ta|o|a)?$/.exec(word);
  if (digits) return Number(digits[1]);
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'].indexOf(word);
  if (roman >= 0) return roman + 1;
  const stems = ['primer', 'segund', 'tercer', 'cuart', 'quint', 'sext', 'septim', 'octav', 'noven', 'decim'];
  const index = stems.indexOf(word.replace(/[oa]$/, ''));
  return index < 0 ? null : index + 1;
}

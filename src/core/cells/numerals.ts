/** Numbers written as Spanish words, plain («dieciseis»). */
const UNITS = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve', 'diez', 'once', 'doce', 'trece', 'catorce', 'quince'];
const TEENS = ['dieciseis', 'diecisiete', 'dieciocho', 'diecinueve', 'veinte'];
const TWENTIES = ['veintiuno', 'veintidos', 'veintitres', 'veinticuatro', 'veinticinco', 'veintiseis', 'veintisiete', 'veintiocho', 'veintinueve'];
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
  ['ciento', 100],
  ['doscientos', 200],
  ['doscientas', 200],
]);

export interface NumberWords {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/** The number that plain words say from `at` on («treinta y nueve» is 39 in three words); null where they say none. */
export function numberWords(words: readonly string[], at: number): NumberWords | null {
  const first = VALUES.get(words[at] ?? '');
  if (first === undefined) return null;
  if (first >= 30 && first <= 90 && words[at + 1] === 'y') {
    const unit = VALUES.get(words[at + 2] ?? '');
    if (unit !== undefined && unit >= 1 && unit <= 9) return { value: first + unit, length: 3 };
  }
  if (words[at] === 'ciento' || first === 200) {
    const rest = numberWords(words, at + 1);
    if (rest !== null && rest.value > 0 && rest.value < 100) return { value: first + rest.value, length: rest.length + 1 };
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

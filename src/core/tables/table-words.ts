/** What kind of table the words of its headers tell: a risk map, the form of the trámites. */
import { stem } from '../cells/text';
import { headerKey } from './header-key';

const RISK_WORDS = new Set(
  ['riesgo', 'causa', 'control', 'probabilidad', 'impacto', 'zona', 'consecuencia', 'inherente', 'residual', 'severidad', 'amenaza'].map(
    stem,
  ),
);
/** Words that only a risk map has. */
const MEASURES = new Set(['probabilidad', 'impacto', 'inherente', 'residual', 'severidad'].map(stem));
const INTERNAL_CONTROL = ['control', 'interno'].map(stem);

interface RiskWords {
  /** How many of the risk map's own words a row of headers has. */
  readonly words: number;
  /** How many of them measure a risk. */
  readonly measures: number;
}

/** «Control interno» is who looks at a table, not what it is about. */
export function riskWordsIn(texts: readonly string[]): RiskWords {
  const found = new Set<string>();
  for (const text of texts) {
    const key = headerKey(text);
    if (key.length <= 6 && !INTERNAL_CONTROL.every((word) => key.includes(word)))
      key.filter((word) => RISK_WORDS.has(word)).forEach((word) => found.add(word));
  }
  return { words: found.size, measures: [...found].filter((word) => MEASURES.has(word)).length };
}

/** Whether a header belongs to the form of the trámites (SUIT): its columns mean other things than a plan's. */
export function isTramiteHeader(text: string): boolean {
  const words = new Set(headerKey(text));
  const has = (word: string) => words.has(stem(word));
  return (has('tramite') && has('nombre')) || (has('racionalizacion') && (has('tipo') || has('accion')));
}

/** A text word by word as it is compared: phrases that mean the same written the same, with what each word does in it. */
import { wordFor } from '../cells/abbreviations';
import { numberWords } from '../cells/numerals';
import { stem } from '../cells/text';
import { isInfinitive } from './acts';
import { worded } from './phrases';
import { ARTICLE, ARTICLES, LINKS, THOUSANDS } from './words';

export interface SaidWord {
  /** The same for other forms of the word; digits for a number. */
  readonly key: string;
  readonly word: string;
  /** Its place among all words of the text, links too. */
  readonly place: number;
  /** Whether a full stop follows inside of the text: «Res. 1519». */
  readonly clipped: boolean;
  /** Whether it says what is to be done: the first word of the text or of one of its clauses. */
  readonly heads: boolean;
  /** Whether it stands right after a number, as what is counted. */
  readonly counted: boolean;
  /** Whether it comes right after the «y» that joins it to the word before. */
  readonly joined: boolean;
  /** Whether it is «desarrollar» or «ejecutar», which say no more than «realizar» where the other text has that. */
  readonly light: boolean;
}

export interface Said {
  readonly words: readonly SaidWord[];
  /** Whether the text has a verb that says no more than its object: «realizar», «efectuar». */
  readonly emptyVerb: boolean;
}

/** Verbs that say no more than the noun after them: «realizar una visita» is «visitar». */
const EMPTY = new Set('realizar efectuar adelantar hacer practicar dictar impartir brindar'.split(' '));
const LIGHT = new Set('desarrollar ejecutar'.split(' '));
/** The same as nouns, at the head of a text: «realización de visitas». */
const EMPTY_NOUN = 'realizacion';
const LIGHT_NOUNS = new Set('desarrollo ejecucion'.split(' '));
const ANY_EMPTY = 'realizar';
const AND = new Set('y e o u'.split(' '));
const OF = new Set('de del'.split(' '));
const CLAUSE = /^[.,;:()/]$/;
const BEFORE_HEAD = new Set('el la los las su sus'.split(' '));

/** «Realizar dos (2) visitas a los comedores» says «2», «visitas», «comedores». */
export function saidIn(text: string): Said {
  const found =
    worded(text)
      .replace(THOUSANDS, '')
      .match(/[a-z]+|[0-9]+|%|[.,;:()/]/g) ?? [];
  const words: SaidWord[] = [];
  let emptyVerb = false;
  let heads = true;
  let headed = false;
  let counted = false;
  const add = (key: string, word: string, place: number, more: Partial<SaidWord> = {}): void => {
    words.push({ key, word, place, clipped: false, heads, counted, joined: AND.has(found[place - 1] ?? ''), light: false, ...more });
  };
  for (let at = 0; at < found.length; at++) {
    const word = found[at] ?? '';
    if (CLAUSE.test(word)) {
      // «Res. 1519»: no new clause.
      if (!isClipped(found, at - 1)) heads = true;
    } else if (AND.has(word)) heads = headed;
    else if (word === 'para') heads = true;
    else if (BEFORE_HEAD.has(word)) continue;
    else if (LINKS.has(word)) heads = headed = counted = false;
    else if (ARTICLES.has(word)) add(ARTICLE, word, at);
    else {
      const number = /^[a-z]/.test(word) ? numberWords(found, at) : null;
      if (number !== null && number.value !== 1) {
        add(String(number.value), word, at);
        at += number.length - 1;
        counted = true;
        continue;
      }
      if (/^[0-9%]/.test(word)) {
        add(/^[0-9]/.test(word) ? String(Number(word)) : word, word, at);
        counted = true;
        continue;
      }
      const empty = emptyAt(found, at, heads);
      if (empty === 'nothing') emptyVerb = heads = true;
      else {
        const clipped = isClipped(found, at);
        const whole = wordFor(word, clipped);
        if (empty === null) add(stem(whole), whole, at, { clipped });
        else add(ANY_EMPTY, whole, at, { light: empty === 'light' });
        headed = heads;
        heads = counted = false;
      }
    }
  }
  return { words, emptyVerb };
}

function isClipped(found: readonly string[], at: number): boolean {
  return /^[a-z]{2,}$/.test(found[at] ?? '') && found[at + 1] === '.' && at + 2 < found.length;
}

/** `nothing`: the word may as well not be there. `light`: beside «realizar». `verb`: it is «realizar» beside another verb, «planear y realizar». */
function emptyAt(found: readonly string[], at: number, heads: boolean): 'nothing' | 'light' | 'verb' | null {
  const word = found[at] ?? '';
  const [verb, noun] = [EMPTY.has(word) || LIGHT.has(word), heads && (word === EMPTY_NOUN || LIGHT_NOUNS.has(word))];
  if (!verb && !(noun && OF.has(found[at + 1] ?? ''))) return null;
  const joins = (place: number): boolean => AND.has(found[place] ?? '') || found[place] === ',';
  if (joins(at + 1) || (joins(at - 1) && isInfinitive(found[at - 2] ?? ''))) return 'verb';
  return EMPTY.has(word) || word === EMPTY_NOUN ? 'nothing' : 'light';
}

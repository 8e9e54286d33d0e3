import { type Token, tokenize } from '../cells/tokens';

/** A stretch of a narrative that says one thing. */
export interface Clause {
  readonly text: string;
  readonly words: readonly Word[];
}

export interface Word {
  /** Lower case without accents; the mark itself for «%». */
  readonly plain: string;
  /** Lower case as written: an accent tells «realizará» from «realizara», «está» from «esta». */
  readonly written: string;
  /** True where a comma or a bracket follows. */
  readonly pause: boolean;
  /** True inside the quoted title of something: «la campaña "Falta poco"» lacks nothing. */
  readonly titled: boolean;
}

/** Words that open a clause of their own inside a sentence. */
const TURNS = new Set(['pero', 'aunque', 'mientras', 'quedando', 'faltando', 'restando', 'excepto', 'salvo']);
const BULLETS = /^[•●▪◦■*·►➢✓]$/u;

/** Cuts a text at full stops, semicolons, line breaks, bullets and turns («pero», «quedando»). */
export function clauses(text: string): Clause[] {
  const spoken = withoutTags(text);
  const tokens = tokenize(spoken);
  const titled = titlesIn(tokens);
  const found: Clause[] = [];
  let start = 0;
  for (let at = 0; at <= tokens.length; at++) {
    if (at < tokens.length && !(at > start && !titled.has(at) && opens(tokens, at))) continue;
    const clause = clauseOf(spoken, tokens, start, at, titled);
    if (clause !== null) found.push(clause);
    start = at;
  }
  return found;
}

/** Spreadsheets filled from a form may keep its HTML. */
export function withoutTags(text: string): string {
  if (!text.includes('<')) return text;
  return text.replace(/<\/?[a-z][^<>]{0,300}>/gi, ' ');
}

function opens(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  const before = tokens[at - 1] as Token;
  if (token.startsLine && !/^[a-záéíóúñ,]/.test(token.text)) return true;
  if (token.kind === 'mark' && (BULLETS.test(token.text) || (token.text === '-' && !token.glued))) return true;
  if (before.text === ';' || (before.text === ':' && !isNothing(tokens, at))) return true;
  if (before.text === '.' && !token.glued) return !isAbbreviation(tokens[at - 2], token);
  return (
    TURNS.has(token.plain) || (before.text === ',' && token.plain === 'sin' && tokens[at + 1]?.plain === 'embargo') || isHowever(tokens, at)
  );
}

/** «Ninguno», «cero». */
export const NOTHING = /^(ningun[oa]?s?|cero|0|nada)$/;

/** «Pendientes: ninguno», «pendientes: no hay»: what stands after the colon takes back what stands before it. */
function isNothing(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (NOTHING.test(tokens[at]?.plain ?? '')) return true;
  return tokens[at]?.plain === 'no' && (next === undefined || next.kind === 'mark' || next.plain === 'hay');
}

function isHowever(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.plain === 'no' && tokens[at + 1]?.plain === 'obstante';
}

/** «No. 6», «art. 73»: a full stop that ends no sentence. */
function isAbbreviation(before: Token | undefined, after: Token): boolean {
  return (
    before?.kind === 'word' &&
    before.text.length <= 4 &&
    after.kind === 'number' &&
    /^(no|nro|num|art|arts|pag|cap|lit|res|dec)$/.test(before.plain)
  );
}

const OPENING_QUOTE = /^["“«]$/;
const CLOSING_QUOTE = /^["”»]$/;
/** Longer quotations are sentences, which say what they say. */
const LONGEST_TITLE = 8;
const NONE: ReadonlySet<number> = new Set();

/** Places of the words that stand between quotes after the word for what they are the title of. */
function titlesIn(tokens: readonly Token[]): ReadonlySet<number> {
  if (!tokens.some(({ text }) => OPENING_QUOTE.test(text))) return NONE;
  const found = new Set<number>();
  for (let at = 1; at < tokens.length; at++) {
    if (!OPENING_QUOTE.test(tokens[at]?.text ?? '') || tokens[at - 1]?.kind !== 'word') continue;
    let end = at + 1;
    while (end < tokens.length && end <= at + LONGEST_TITLE && !CLOSING_QUOTE.test(tokens[end]?.text ?? '')) end++;
    if (!CLOSING_QUOTE.test(tokens[end]?.text ?? '')) continue;
    if (/^\p{Lu}/u.test(tokens[at + 1]?.text ?? '')) for (let word = at + 1; word < end; word++) found.add(word);
    at = end;
  }
  return found;
}

/** The words of a clause that speak of the activity: all but those of a title. */
export function spokenWords({ words }: Clause): readonly Word[] {
  return words.some(({ titled }) => titled) ? words.filter(({ titled }) => !titled) : words;
}

/** The clause of the tokens from `start` up to `end`, not included; null where they say nothing. */
function clauseOf(text: string, tokens: readonly Token[], start: number, end: number, titled: ReadonlySet<number>): Clause | null {
  const words: Word[] = [];
  for (let at = start; at < end; at++) {
    const token = tokens[at] as Token;
    if (token.kind === 'word' || token.kind === 'number' || token.text === '%') words.push(wordOf(token, tokens[at + 1], titled.has(at)));
  }
  const first = tokens[start];
  const last = tokens[end - 1];
  if (first === undefined || last === undefined || words.length === 0) return null;
  return {
    text: text
      .slice(first.start, last.end)
      .replace(/^[^\p{L}0-9("«¿]{1,10}/u, '')
      .replace(/\s+/g, ' ')
      .trim(),
    words,
  };
}

function wordOf({ text, plain, end }: Token, next: Token | undefined, titled: boolean): Word {
  const lower = text.toLowerCase();
  return {
    plain,
    written: lower === plain ? plain : lower.normalize('NFC'),
    pause: next !== undefined && next.start <= end + 1 && /^[,()]/.test(next.text),
    titled,
  };
}

/** Whether two lists of names are the same people or dependencias, in whatever order and with whatever signs between them. */
import type { Row } from '../model';
import { isAcronym, lettersOf, spelledWords } from './acronyms';
import { isNaming, nameOf, sameName, type Name } from './names';
import { sameText } from './same-text';

/** What an acronym stands for, by its letters. */
export type Aliases = ReadonlyMap<string, Name>;

const ROLE = '(?:l[ií]der(?:a|es)?|apoyos?|apoyan?|responsables?|corresponsables?|principal|encargad[oa])';
/** «Apoyo: Sistemas», «(líder)»: what the name does in the activity. */
const ROLE_ALONE = new RegExp(`^${ROLE}$`, 'i');
const ROLE_LABEL = new RegExp(`[.\\s]*\\b${ROLE}\\s*:`, 'gi');
const TOGETHER =
  /(?:^|\s)(?:(?:y\s+)?con\s+(?:el\s+)?(?:apoyo|acompañamiento|concurso)\s+de(?:l|\s+las?|\s+los)?|en\s+(?:coordinaci[oó]n|conjunto|articulaci[oó]n|compañ[ií]a)\s+con(?:\s+(?:las?|el|los))?|conjuntamente\s+con|junto\s+con|apoyad[oa]s?\s+por)\s/gi;
/** «OAP-OCI», «Planeación-Sistemas», but not «sub-dirección». */
const TIGHT_HYPHEN = /([\p{L}.])[-–—](?=\p{Lu})/gu;
const SEPARATOR = /\s*[/;,+\n\r]+\s*|\s+[-–—]\s+|\s+[ye]\s+/i;
const WEAK_END = /(?:^|\s)(?:de|del|la|las|el|los|y|e|para|al|a|en)$/i;
const BRACKETS = /^(.*?)\s*\(([^()]+)\)\s*(.*)$/s;

/** Names of one cell longer than this list are compared as they stand. */
const MOST_NAMES = 8;
/** A name that has separators of its own («Hacienda y Finanzas, Bienes y Servicios») is in no more pieces. */
const MOST_PIECES = 4;
/** An acronym that no name spells stands for a name of this many words at least. */
const LONG_NAME = 3;

export function sameResponsables(before: readonly string[], after: readonly string[], aliases: Aliases = new Map()): boolean {
  if (sameText(before.join(' '), after.join(' '))) return true;
  const [one, other] = [namesIn(before, aliases), namesIn(after, aliases)];
  if (one.length > MOST_NAMES || other.length > MOST_NAMES) return false;
  return matched(one, other);
}

/**
 * What the acronyms of the documents stand for: the name that stands before one in brackets, «Servicio de Información y Atención al
 * Usuario (SIAU)», else the only name of the documents that it spells.
 */
export function aliasesIn(rows: readonly Pick<Row, 'responsables' | 'corresponsables'>[]): Aliases {
  const texts = [...new Set(rows.flatMap(({ responsables, corresponsables }) => [...responsables, ...corresponsables]))];
  const pieces = [...new Set(texts.flatMap((text) => [text.replace(/\([^()]*\)/g, ' '), ...cut(text.replace(/[()]/g, '/'))]))];
  const names = pieces
    .filter((piece) => !isAcronym(piece))
    .map(nameOf)
    .filter((name) => content(name) > 1);
  const aliases = new Map<string, Name>();
  for (const acronym of new Set(pieces.filter(isAcronym).map(lettersOf))) {
    const [name, ...others] = names.filter((other) => spelledWords(acronym, other, 0) === other.length);
    if (name !== undefined && others.every((other) => sameName(name, other))) aliases.set(acronym, name);
  }
  for (const text of texts) {
    const bracketed = bracketsOf(text);
    if (bracketed === null) continue;
    const [acronym, name] = [lettersOf(bracketed.acronym), nameOf(bracketed.long)];
    if (spells(acronym, name) || (!aliases.has(acronym) && content(name) >= LONG_NAME)) aliases.set(acronym, name);
  }
  return aliases;
}

function cut(text: string): string[] {
  return text.replace(ROLE_LABEL, '/').replace(TOGETHER, '/').replace(TIGHT_HYPHEN, '$1/').split(SEPARATOR);
}

function bracketsOf(text: string): { readonly acronym: string; readonly long: string } | null {
  const [, main = '', inner = ''] = BRACKETS.exec(text) ?? [];
  if (isAcronym(inner.trim()) && !isAcronym(main)) return { acronym: inner.trim(), long: main };
  return isAcronym(main) && inner !== '' ? { acronym: main, long: inner } : null;
}

function spells(letters: string, name: Name): boolean {
  return name.some((_, at) => spelledWords(letters, name, at) > 0);
}

function content(name: Name): number {
  return name.filter(({ kind }) => kind !== 'nexo').length;
}

/** The names of a cell, cut at every sign that may part two; what is one name after all is put together again when matching. */
function namesIn(list: readonly string[], aliases: Aliases): Name[] {
  const pieces = joinedWraps(list)
    .flatMap((text) => withoutBrackets(text, aliases))
    .flatMap(cut);
  const names = pieces.filter((piece) => !ROLE_ALONE.test(piece.trim())).map(nameOf);
  // Before the acronyms are words: «Unidad de Planeación y Desarrollo - UPD» is in pieces still.
  return saidOnce(saidOnce(names.filter((name) => content(name) > 0)).map((name) => unfolded(name, aliases)));
}

/** «Oficina Asesora de» and «Planeación» on two lines are one name. */
function joinedWraps(list: readonly string[]): string[] {
  const joined: string[] = [];
  for (const text of list) {
    const last = joined.length - 1;
    if (last >= 0 && WEAK_END.test(joined[last] ?? '')) joined[last] = `${joined[last] ?? ''} ${text}`;
    else joined.push(text);
  }
  return joined;
}

/** The acronym of the name before it says nothing new; another text in brackets is another name. */
function withoutBrackets(text: string, aliases: Aliases): string[] {
  const [, main = '', inner = '', rest = ''] = BRACKETS.exec(text) ?? [];
  if (inner === '') return [text];
  const bracketed = bracketsOf(text);
  const known =
    bracketed !== null && (aliases.has(lettersOf(bracketed.acronym)) || spells(lettersOf(bracketed.acronym), nameOf(bracketed.long)));
  const kept = known ? [bracketed.long] : [main, inner];
  return [...kept, ...withoutBrackets(rest, aliases)].filter((part) => part.trim() !== '');
}

/** Without repeated names and the acronyms of those beside them: «Oficina Asesora de Planeación - OAP». */
function saidOnce(all: readonly Name[]): Name[] {
  const names = [...new Map(all.map((name) => [name.map(({ key }) => key).join(' '), name])).values()];
  return names.filter((name, at) => {
    if (name.length > 1) return true;
    const others = names.filter((_, nth) => nth !== at);
    return !others.some((_, from) => runs(others, from).some(({ joined }) => joined.length > 1 && sameName(name, joined)));
  });
}

/** The name with what its acronyms stand for. */
function unfolded(name: Name, aliases: Aliases): Name {
  return aliases.size === 0 ? name : name.flatMap((token) => (isNaming(token.kind) ? aliases.get(token.word) : undefined) ?? [token]);
}

interface Run {
  readonly pieces: number;
  readonly joined: Name;
}

/** The pieces from `from` on, put together: one, two, … An acronym is no piece of a name, and no piece may be left out as a mere title. */
function runs(names: readonly Name[], from: number): Run[] {
  const whole = { pieces: 1, joined: names[from] ?? [] };
  const following = names.slice(from, from + MOST_PIECES);
  const end = following.findIndex(([first]) => first?.kind === 'sigla');
  const pieces = (end < 0 ? following : following.slice(0, end)).map(needed);
  return [whole, ...pieces.slice(1).map((_, nth) => ({ pieces: nth + 2, joined: pieces.slice(0, nth + 2).flat() }))];
}

/** A name of nothing but titles, «Gerencia», with none that may be left out. */
function needed(name: Name): Name {
  if (name.some(({ kind }) => kind === 'nombre')) return name;
  return name.map((token) => (token.kind === 'nexo' ? token : { ...token, kind: 'nombre', optional: false }));
}

/** Whether every name of one list is one of the other's, and none is left. */
function matched(one: readonly Name[], other: readonly Name[]): boolean {
  if (one.length === 0 || other.length === 0) return one.length === other.length;
  for (const left of runs(one, 0)) {
    for (let from = 0; from < other.length; from++) {
      for (const right of runs(other, from)) {
        if (left.pieces > 1 && right.pieces > 1) break;
        if (!sameName(left.joined, right.joined)) continue;
        if (matched(one.slice(left.pieces), [...other.slice(0, from), ...other.slice(from + right.pieces)])) return true;
      }
    }
  }
  return false;
}

/** Whether two names are the same dependencia or person, however short, abbreviated or titled. */
import { abbreviates, wordFor } from '../cells/abbreviations';
import { nearlyEqual, plain, stem } from '../cells/text';
import { rootOf, SURE_ROOT } from './roots';
import { isAcronym, lettersOf, spelledWords, type NameWord } from './acronyms';

/**
 * What a word does in a name. `cargo`: who in the office («jefe»), often left out. `unidad`: what kind of office («oficina»), left out
 * or not, but a «dirección» is no «oficina». `ambito`: said or not without changing anything («municipal»). `nexo`: joins the others.
 * `sigla`: the whole name in capitals.
 */
type Kind = 'nombre' | 'sigla' | 'cargo' | 'unidad' | 'ambito' | 'nexo';

export interface Token extends NameWord {
  readonly key: string;
  readonly kind: Kind;
}
/** A name, word by word. */
export type Name = readonly Token[];

const listed = (words: string): string[] => words.trim().split(/\s+/);
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ...listed(
    `asesor asesora cargo coordinador coordinadora delegado encargado enlace funcionario gestion jefatura jefe jefa lider proceso profesional
     responsable servidor titular`,
  ).map((word): [string, Kind] => [stem(word), 'cargo']),
  ...listed(
    `alcaldia area coordinacion departamento dependencia direccion division equipo gerencia gobernacion grupo oficina seccion
     secretaria subdireccion subgerencia subsecretaria superintendencia unidad vicepresidencia viceministerio vicerrectoria`,
  ).map((word): [string, Kind] => [stem(word), 'unidad']),
  ...listed('departamental distrital entidad institucional municipal municipio todas').map((word): [string, Kind] => [
    stem(word),
    'ambito',
  ]),
  ...listed('a al con de del e el en la las lo los para por u y').map((word): [string, Kind] => [word, 'nexo']),
]);
/** The head of an office stands for it. */
const OFFICE_OF: ReadonlyMap<string, string> = new Map(
  [
    ['alcalde', 'alcaldia'],
    ['coordinador', 'coordinacion'],
    ['director', 'direccion'],
    ['gerente', 'gerencia'],
    ['gobernador', 'gobernacion'],
    ['jefe', 'jefatura'],
    ['subdirector', 'subdireccion'],
    ['subgerente', 'subgerencia'],
  ].map(([head = '', office = '']) => [stem(head), stem(office)]),
);
/** Of «oficina (asesora)», «grupo», «dirección», «subdirección», «secretaría», «unidad», before those of the name. */
const OFFICE_LETTERS = /^(?:oa|[ogdsu]|sd)([a-z]{1,4})$/;
const EVERY = stem('todas');
const SHORTEST_MISSPELT = 6;
/** Longer ones are compared as bags of words. */
const MOST_WORDS = 16;

/** The words of a name; «O.C.I.» is one word, «Of.Jurídica» two. */
export function nameOf(text: string): Name {
  if (isAcronym(text.trim())) return [{ ...tokenOf(lettersOf(text)), kind: 'sigla', optional: false }];
  const found = plain(text).match(/[a-z0-9.]+/g) ?? [];
  const words = found.flatMap((word) => (/^(?:[a-z]\.)+[a-z]?$/.test(word) ? [word.replace(/\./g, '')] : word.split('.')));
  return words.filter((word) => word !== '').map(tokenOf);
}

function tokenOf(word: string): Token {
  const key = stem(word);
  const kind = KINDS.get(word) ?? KINDS.get(key) ?? KINDS.get(stem(wordFor(word, true))) ?? (OFFICE_OF.has(key) ? 'unidad' : 'nombre');
  // A second kind of office begins a second name: «GTH» is no «Dirección General y Grupo de Talento Humano».
  return { word, key, kind, optional: !isNaming(kind) && kind !== 'unidad' };
}

/** Whether a word is of the name itself, never left out. */
export function isNaming(kind: Kind): boolean {
  return kind === 'nombre' || kind === 'sigla';
}

export function sameName(one: Name, other: Name): boolean {
  if (one.length === 0 || other.length === 0) return false;
  if (one.length <= MOST_WORDS && other.length <= MOST_WORDS && walk(one, other, 0, 0, START)) return true;
  return sameBag(one, other);
}

/** What the way so far has done: left out words of a kind of office on one of the sides, told a name. */
interface Trail {
  readonly unit: 'ninguna' | 'una' | 'otra';
  readonly named: boolean;
  readonly shortened: boolean;
}
const START: Trail = { unit: 'ninguna', named: false, shortened: false };

/** Both names word by word in their order: equal, one spelling several of the other, or left out. */
function walk(one: Name, other: Name, i: number, j: number, trail: Trail): boolean {
  const [left, right] = [one[i], other[j]];
  if (left === undefined && right === undefined) return trail.named || !trail.shortened;
  if (left !== undefined && right !== undefined) {
    if (sameWord(left, right, collective(one) && collective(other))) {
      const named = trail.named || isNaming(left.kind) || isNaming(right.kind);
      if (walk(one, other, i + 1, j + 1, { ...trail, named })) return true;
    }
    const named = { ...trail, named: true };
    if (j === 0 && impliesOffice(left, other)) return i === one.length - 1;
    if (i === 0 && impliesOffice(right, one)) return j === other.length - 1;
    const many = isNaming(left.kind) ? spelledWords(left.word, other, j) : 0;
    if (many > 0 && walk(one, other, i + 1, j + many, named)) return true;
    const spelled = isNaming(right.kind) ? spelledWords(right.word, one, i) : 0;
    if (spelled > 0 && walk(one, other, i + spelled, j + 1, named)) return true;
  }
  const [without, withoutOther] = [leftOut(left, trail, 'una'), leftOut(right, trail, 'otra')];
  if (without !== null && walk(one, other, i + 1, j, without)) return true;
  return withoutOther !== null && walk(one, other, i, j + 1, withoutOther);
}

/** «OCI» for «Control Interno»: the acronym has the letter of the kind of office that the name leaves out. */
function impliesOffice({ word }: Token, name: Name): boolean {
  const [first] = name;
  const [, rest = ''] = OFFICE_LETTERS.exec(word) ?? [];
  if (rest === '' || first === undefined || !isNaming(first.kind)) return false;
  if (name.length === 1 && rest.length > 1) return rest === first.word;
  return name.length === 1 ? word.startsWith('oa') && first.word.startsWith(rest) : spelledWords(rest, name, 0) === name.length;
}

/** The trail after leaving a word out; null where it must stand on both sides. */
function leftOut(token: Token | undefined, trail: Trail, side: 'una' | 'otra'): Trail | null {
  if (token === undefined || isNaming(token.kind)) return null;
  if (token.kind === 'nexo' || token.kind === 'ambito') return trail;
  if (token.kind === 'cargo') return { ...trail, shortened: true };
  return trail.unit === 'ninguna' || trail.unit === side ? { ...trail, unit: side, shortened: true } : null;
}

/** «Todas las áreas» and «todas las dependencias» are all of them. */
function collective(name: Name): boolean {
  return name.some(({ key }) => key === EVERY);
}

function sameWord(one: Token, other: Token, everyone: boolean): boolean {
  if (officeOf(one) === officeOf(other)) return true;
  if (everyone && inGeneral(one) && inGeneral(other)) return true;
  if (one.kind === 'nexo' || other.kind === 'nexo') return false;
  if (one.kind === 'nombre' && other.kind === 'nombre' && sameRoot(one.key, other.key)) return true;
  const [short, long] = one.word.length < other.word.length ? [one.word, other.word] : [other.word, one.word];
  if (short.length >= SHORTEST_MISSPELT && nearlyEqual(short, long)) return true;
  return abbreviates(short, long);
}

/** «Contratos» and «Contratación». */
function sameRoot(one: string, other: string): boolean {
  const root = rootOf(one);
  return root.length >= SURE_ROOT && root === rootOf(other);
}

function officeOf({ key }: Token): string {
  return OFFICE_OF.get(key) ?? key;
}

function inGeneral({ kind, word }: Token): boolean {
  return (kind === 'unidad' || kind === 'cargo') && word.endsWith('s');
}

/** The same words in any order, but for some that one of the names leaves out. */
function sameBag(one: Name, other: Name): boolean {
  const [left, right] = [missing(one, other), missing(other, one)];
  if ([...left, ...right].some(({ kind }) => isNaming(kind))) return false;
  const isUnit = ({ kind }: Token): boolean => kind === 'unidad';
  if (left.some(isUnit) && right.some(isUnit)) return false;
  const shortened = [...left, ...right].some(({ kind }) => kind === 'unidad' || kind === 'cargo');
  return !shortened || one.some(({ kind }) => isNaming(kind));
}

function missing(from: Name, other: Name): Token[] {
  const keys = new Set(other.map(officeOf));
  return from.filter((token) => !keys.has(officeOf(token)));
}

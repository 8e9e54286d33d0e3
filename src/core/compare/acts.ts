/** Whether a verb and a noun name one act: «publicar» and «publicación», «cerrar» and «cierre». */

const CLITIC = /(?<=[aei]r)(?:l[aeo]s?|se)$/;
const INFINITIVE = /^([a-z]{2,})[aei]r$/;
const PARTICIPLE = /^([a-z]{2,})(?:ad|id)[oa]s?$/;
/** What nouns of an act end in, each with the letters of its verb that it may have changed: «revisión» of «revis-ar», «difusión» of «difund-ir». */
const NOUN = /^([a-z]{2,}?)(?:[aiu]?cion(?:es)?|sion(?:es)?|[ai]mientos?|atorias?|orias?|ias?)$/;
const SHORTEST_ROOT = 3;
/** Nouns whose verb is spelled otherwise. */
const IRREGULAR: ReadonlyMap<string, string> = new Map([
  ['respuesta', 'respond'],
  ['respuestas', 'respond'],
  ['propuesta', 'propon'],
  ['propuestas', 'propon'],
  ['promocion', 'promov'],
  ['apertura', 'abr'],
]);

/** What a word does: `verbo` as an infinitive, `hecho` as a participle, `acto` as a noun that ends like one, `otro` as any other word. */
type Kind = 'verbo' | 'hecho' | 'acto' | 'otro';

interface Form {
  readonly kind: Kind;
  readonly root: string;
}

export function isInfinitive(word: string): boolean {
  return INFINITIVE.test(word.replace(CLITIC, ''));
}

/** Whether a word ends like a noun that names an act: «publicación», «seguimiento». */
export function isActNoun(word: string): boolean {
  return /(?:[cs]ion|miento)(?:es|s)?$/.test(word);
}

export function isParticiple(word: string): boolean {
  return PARTICIPLE.test(word);
}

function formsOf(word: string): Form[] {
  const [, verb = ''] = INFINITIVE.exec(word.replace(CLITIC, '')) ?? [];
  const [, done = ''] = PARTICIPLE.exec(word) ?? [];
  const [, noun = ''] = NOUN.exec(word) ?? [];
  const plainNoun = word.replace(/(?:es|[aeo]?s|[aeo])$/, '');
  const forms: Form[] = [
    { kind: 'verbo', root: verb },
    { kind: 'hecho', root: done },
    { kind: 'acto', root: IRREGULAR.get(word) ?? noun },
    { kind: 'otro', root: plainNoun },
  ];
  return forms.filter(({ root }) => root.length >= SHORTEST_ROOT);
}

/** «Siembra» is of «sembrar», «prueba» of «probar», «actualizacion» of «actualiz-ar», «inspeccion» of «inspeccion-ar». */
function sameRoot(one: string, other: string): boolean {
  const [a, b] = [one, other].map((root) => root.replace(/ie/g, 'e').replace(/ue/g, 'o').replace(/z$/, 'c').replace(/p$/, 'b'));
  return a === b;
}

/** The last letters of a root, which its noun in «-ción» or «-sión» leaves out. */
const LOST = /(?:nd|[bcdnst])$/;

function agree(one: Form, other: Form): boolean {
  if (sameRoot(one.root, other.root)) return true;
  const noun = one.kind === 'acto' ? one : other;
  const verb = noun === one ? other : one;
  if (noun.kind !== 'acto' || verb.kind === 'acto' || verb.kind === 'otro') return false;
  const rest = verb.root.replace(LOST, '');
  return rest.length >= SHORTEST_ROOT && (sameRoot(noun.root, rest) || sameRoot(noun.root.replace(LOST, ''), rest));
}

/** Whether two words are forms of one verb, one of them as one of `left`, the other as one of `right`. */
function forms(one: string, other: string, left: readonly Kind[], right: readonly Kind[]): boolean {
  const rights = formsOf(other).filter(({ kind }) => right.includes(kind));
  return formsOf(one).some((form) => left.includes(form.kind) && rights.some((twin) => agree(form, twin)));
}

/** «Publicar» and «publicación», «ajustar» and «ajuste»; the noun is the second one. */
export function verbAndNoun(verb: string, noun: string): boolean {
  return isInfinitive(verb) && !isInfinitive(noun) && forms(verb, noun, ['verbo'], ['acto', 'otro']);
}

/** «Publicado» and «publicación», «publicar» and «publicado»: what a target says of a thing in one word or another. */
export function sameDeed(one: string, other: string): boolean {
  const deed: readonly Kind[] = ['verbo', 'hecho', 'acto'];
  return forms(one, other, ['verbo', 'hecho'], deed) || forms(one, other, deed, ['verbo', 'hecho']);
}

/** Any two forms of one verb: «siembra» and «sembrar», «sembrados» and «siembra». */
export function sameVerb(one: string, other: string): boolean {
  return sameDeed(one, other) || verbAndNoun(one, other) || verbAndNoun(other, one);
}

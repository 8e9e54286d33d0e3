import { plain } from './text';

/** A web or e-mail address of a text. */
export interface Address {
  readonly text: string;
  /** Why it cannot be right, a Spanish clause («termina en un guion: está cortada»); null where it may be. */
  readonly problem: string | null;
}

/** What follows an address in its text. */
type Follower = 'nada' | 'direccion' | 'texto';

/** A beginning that a web address has or was meant to have («htpp://», «https//», «www,»). */
const WEB = /https?:|h{1,2}t{1,3}p{1,2}s?[:;]?\/\/|www[.,][a-z0-9]/i;
/** What no address is without. */
const HINT = /@|\/\/|https?:|www/i;
/** A local part, an @ and a domain; «@cuenta» of a social network is none. */
const MAIL = /^[^\s@/:;,()<>[\]]{1,64}@[^\s/:;()<>[\]]{0,255}$/;
const HOST = /^[\p{L}\p{M}0-9_.-]+$/u;
const VIDEO = /(?:youtube\.com\/watch\?(?:[^#]*&)?v=|youtu\.be\/)([^&?#/.,;:]*)/i;
const VIDEO_ID_LENGTH = 11;

/** Whether a text may have an address: quicker than to look for it. */
export function mayHaveAddress(text: string): boolean {
  return HINT.test(text);
}

/** Every web and e-mail address of a text. Only what cannot be right has a problem. Linear in the text. */
export function readAddresses(text: string): Address[] {
  if (!mayHaveAddress(text)) return [];
  const chunks = text.match(/\S+/g) ?? [];
  return chunks.flatMap((chunk, i) => addressesOf(chunk, followerOf(chunks[i + 1])));
}

function followerOf(next: string | undefined): Follower {
  if (next === undefined) return 'nada';
  return /^(?:www\.)?[a-z0-9-]{1,63}\.[a-z0-9.-]{2,}/i.test(next) ? 'direccion' : 'texto';
}

function addressesOf(chunk: string, follower: Follower): Address[] {
  const at = chunk.search(WEB);
  if (at >= 0) {
    const all = separate(chunk.slice(at));
    return all.flatMap((piece, i) => webAddress(piece, i === all.length - 1 ? follower : 'texto'));
  }
  const mail = trimEnd(chunk.replace(/^[(<«"'“[]{1,5}/, ''));
  return MAIL.test(mail) ? mailAddress(mail, follower) : [];
}

/** Addresses that a comma, a semicolon or a bracket holds together. */
function separate(chunk: string): string[] {
  return chunk.split(/[,;)\]|]+(?=https?:|www\.)/i).map(trimEnd);
}

/** Without the punctuation of the sentence around it. */
function trimEnd(address: string): string {
  return address.replace(/[.,;:)\]}>»”"'’]{1,20}$/, '');
}

/** A web address; a beginning alone is one only where a space cuts it off from the rest. */
function webAddress(text: string, follower: Follower): Address[] {
  if (!/^(?:https?(?::\/{0,2})?)?$/i.test(text)) return [{ text, problem: webProblem(text, follower) }];
  return text !== '' && follower === 'direccion' ? [{ text, problem: 'la corta un espacio' }] : [];
}

function webProblem(url: string, follower: Follower): string | null {
  const start = /^(?:https?:\/\/|www\.)/i.exec(url)?.[0];
  if (start === undefined) return /^https?:\/?[^/]/i.test(url) ? 'le falta «//» después de «:»' : 'su comienzo no es «https://» ni «www.»';
  const rest = /^www/i.test(start) ? url : url.slice(start.length);
  if (/^https?:/i.test(rest)) return 'su comienzo está dos veces';
  const host = (/^[^/?#]*/.exec(rest)?.[0] ?? '').replace(/^[^@]*@/, '').replace(/:\d{1,5}$/, '');
  const cut = follower === 'nada' && url.endsWith('-') ? 'termina en un guion: está cortada' : null;
  return hostProblem(host) ?? videoProblem(url) ?? restProblem(rest) ?? cut;
}

function hostProblem(host: string): string | null {
  if (host.includes(',')) return `«${host}» tiene una coma`;
  if (!HOST.test(host) || host.includes('..') || /\.[^.]?$/.test(host)) return `«${host}» no puede ser un dominio`;
  return host.includes('.') || /^localhost$/i.test(host) ? null : `a «${host}» le falta el punto y lo que sigue`;
}

/** An identifier of YouTube has eleven letters, digits, «-» or «_». */
function videoProblem(url: string): string | null {
  const id = VIDEO.exec(url)?.[1];
  if (id === undefined) return null;
  const odd = /[^A-Za-z0-9_-]/.exec(id)?.[0];
  if (odd !== undefined) return `el identificador del video, «${id}», tiene «${odd}»`;
  if (id.length === VIDEO_ID_LENGTH) return null;
  const what = id.length < VIDEO_ID_LENGTH ? 'está cortado' : 'le sobran letras';
  return `el identificador del video, «${id}», ${what}: los de YouTube tienen ${String(VIDEO_ID_LENGTH)}`;
}

function restProblem(rest: string): string | null {
  if (/%(?![0-9a-f]{2})/i.test(rest)) return 'tiene un «%» sin su código';
  // One address may stand in the query or the path of another.
  return /[a-z0-9]https?:\/\//i.test(rest) ? 'son dos direcciones pegadas' : null;
}

function mailAddress(text: string, follower: Follower): Address[] {
  const [name = '', domain = '', ...more] = text.split('@');
  if (domain !== '') return [{ text, problem: more.length > 0 ? 'tiene la arroba dos veces' : mailProblem(name, domain) }];
  return follower === 'direccion' ? [{ text, problem: 'la corta un espacio' }] : [];
}

function mailProblem(name: string, domain: string): string | null {
  if (domain.includes(',')) return 'tiene una coma';
  if (!domain.includes('.')) return `a «${domain}» le falta el punto y lo que sigue`;
  if (/\.\.|^\.|\.$/.test(domain)) return 'tiene un punto de más';
  const accented = [...(name + domain).normalize('NFC')].find((letter) => plain(letter) !== letter.toLowerCase());
  return accented === undefined ? null : `tiene «${accented}», que un correo no puede llevar`;
}

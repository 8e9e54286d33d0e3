import { plain } from './text';

/** A web or e-mail address of a text. */
export interface Address {
  readonly text: string;
  /** Why it cannot be right, a Spanish clause («termina en un guion: está cortada»); null where it may be. */
  readonly problem: string | null;
}

/** A beginning that a web address has or was meant to have («htpp://», «https//», «www,»). */
const WEB = /https?:|h{1,2}t{1,3}p{1,2}s?[:;]?\/\/|www[.,][a-z0-9]/i;
/** A local part, an @ and a domain; «@cuenta» of a social network is none. */
const MAIL = /^[^\s@/:;,()<>[\]]{1,64}@[^\s@/:;()<>[\]]{1,255}$/;
const VIDEO = /(?:youtube\.com\/watch\?(?:[^#]*&)?v=|youtu\.be\/)([^&?#/.,;:]*)/i;
const VIDEO_ID_LENGTH = 11;

/** Every web and e-mail address of a text. Only what cannot be right has a problem. Linear in the text. */
export function readAddresses(text: string): Address[] {
  const found: Address[] = [];
  const chunks = /\S+/g;
  const end = text.trimEnd().length;
  for (let chunk = chunks.exec(text); chunk !== null; chunk = chunks.exec(text)) {
    found.push(...addressesOf(chunk[0], chunks.lastIndex >= end));
  }
  return found;
}

function addressesOf(chunk: string, last: boolean): Address[] {
  const at = chunk.search(WEB);
  if (at >= 0) return separate(chunk.slice(at)).map((url, i, all) => ({ text: url, problem: webProblem(url, last && i === all.length - 1) }));
  const mail = trimEnd(chunk.replace(/^[(<«"'“[]{1,5}/, ''));
  return MAIL.test(mail) ? [{ text: mail, problem: mailProblem(mail) }] : [];
}

/** Addresses that a comma, a semicolon or a bracket holds together. */
function separate(chunk: string): string[] {
  return chunk
    .split(/[,;)\]|]+(?=https?:|www\.)/i)
    .map(trimEnd)
    .filter((url) => !/^(?:https?)?$/i.test(url));
}

/** Without the punctuation of the sentence around it. */
function trimEnd(address: string): string {
  return address.replace(/[.,;:)\]}>»”"'’]{1,20}$/, '');
}

function webProblem(url: string, last: boolean): string | null {
  const scheme = /^(https?:\/\/)?(?=[^/])/i.exec(url);
  const bare = scheme?.[1] === undefined && !/^www\./i.test(url);
  if (scheme === null || bare) return 'su comienzo no es «https://» ni «www.»';
  const rest = url.slice(scheme[0].length);
  const host = /^[^/?#]*/.exec(rest)?.[0] ?? '';
  return hostProblem(host.replace(/^[^@]*@/, '').replace(/:\d{1,5}$/, '')) ?? videoProblem(url) ?? escapeProblem(url) ?? gluedProblem(rest) ?? (last && url.endsWith('-') ? 'termina en un guion: está cortada' : null);
}

function hostProblem(host: string): string | null {
  if (host.includes(',')) return `«${host}» tiene una coma`;
  if (!host.includes('.')) return /^(?:\[|localhost)/i.test(host) ? null : `«${host}» no es un sitio de internet`;
  if (host.includes('..')) return `«${host}» tiene dos puntos seguidos`;
  const name = /\.([^.]*)$/.exec(host)?.[1] ?? '';
  if (/^\d{1,3}$/.test(name)) return null;
  return name.length < 2 || /\d/.test(name) ? `«${host}» no es un sitio de internet` : null;
}

/** An identifier of YouTube has eleven letters, digits, «-» or «_». */
function videoProblem(url: string): string | null {
  const id = VIDEO.exec(url)?.[1];
  if (id === undefined) return null;
  const odd = /[^A-Za-z0-9_-]/.exec(id)?.[0];
  if (odd !== undefined) return `el identificador del video, «${id}», tiene «${odd}»`;
  if (id.length === VIDEO_ID_LENGTH) return null;
  return `el identificador del video, «${id}», tiene ${String(id.length)} caracteres y los de YouTube tienen ${String(VIDEO_ID_LENGTH)}`;
}

function escapeProblem(url: string): string | null {
  return /%(?![0-9a-f]{2})/i.test(url) ? 'tiene un «%» sin su código' : null;
}

/** Two addresses without a space between them; one may stand in the query of another. */
function gluedProblem(rest: string): string | null {
  return /[a-z0-9]https?:\/\//i.test(rest) ? 'son dos direcciones pegadas' : null;
}

function mailProblem(mail: string): string | null {
  const [name = '', domain = ''] = mail.split('@');
  if (!/[.,]/.test(domain)) return null;
  if (domain.includes(',')) return 'tiene una coma';
  if (/\.\.|^\.|\.$/.test(domain)) return 'tiene un punto de más';
  return plain(name + domain) === (name + domain).toLowerCase() ? null : 'tiene una tilde o una eñe';
}

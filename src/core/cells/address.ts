/** A web or e-mail address of a text. */
export interface Address {
  readonly text: string;
  /** Why it cannot be right, a Spanish clause («termina en un guion: está cortada»); null where it may be. */
  readonly problem: string | null;
}

/** Every web and e-mail address of a text. Only what cannot be right has a problem. Linear in the text. */
export function readAddresses(text: string): Address[] {
  const found: Address[] = [];
  const chunks = /\S+/g;
  for (let chunk = chunks.exec(text); chunk !== null; chunk = chunks.exec(text)) {
    const last = text.slice(chunks.lastIndex).trim() === '';
    found.push(...addressesOf(chunk[0], last));
  }
  return found;
}

function addressesOf(chunk: string, last: boolean): Address[] {
  const urlAt = chunk.search(/https?:|www\.[a-z0-9]/i);
  if (urlAt >= 0) {
    const whole = trimEnd(chunk.slice(urlAt));
    return whole === '' ? [] : [{ text: whole, problem: urlProblem(whole, last) }];
  }
  return [];
}

/** Without the punctuation of the sentence around it. */
function trimEnd(address: string): string {
  return address.replace(/[.,;:)\]}>»”"'’]{1,20}$/, '');
}

function urlProblem(url: string, last: boolean): string | null {
  return last && url.endsWith('-') ? 'termina en un guion: está cortada' : null;
}

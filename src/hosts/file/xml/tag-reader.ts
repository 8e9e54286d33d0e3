/* eslint-disable @typescript-eslint/no-non-null-assertion -- indexes are kept inside the array by the loops */
/** Reads tags from the bytes of an XML text, one after another, into one record that is used again and again. */
import { damagedXml } from './damaged';

export const GT = 0x3e;
export const SLASH = 0x2f;
const LT = 0x3c;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const EQUALS = 0x3d;
const COLON = 0x3a;

/** The tag that was read last. Offsets are -1 where the attribute is missing. */
class Tag {
  start = 0;
  localStart = 0;
  nameEnd = 0;
  closing = false;
  empty = false;
  /** Value of `r`, `s`, `t`: first byte and the byte after the last one. */
  rStart = -1;
  rEnd = -1;
  sStart = -1;
  sEnd = -1;
  tStart = -1;
  tEnd = -1;
}

export class TagReader {
  protected readonly tag = new Tag();
  /** Where the next tag is looked for. */
  protected at = 0;

  constructor(readonly xml: Uint8Array) {}

  text(start: number, end: number): string {
    return utf8.decode(this.xml.subarray(start, end));
  }

  /** A whole number in bytes, NaN where it is none. */
  protected integer(start: number, end: number): number {
    let value = 0;
    for (let at = start; at < end; at++) {
      const digit = this.xml[at]! - 0x30;
      if (digit < 0 || digit > 9) return NaN;
      value = value * 10 + digit;
    }
    return end > start ? value : NaN;
  }

  /** Goes past the element whose start tag was read last. */
  protected skipElement(): void {
    let depth = this.deeper();
    while (depth > 0) {
      this.readTag();
      depth += this.deeper();
    }
  }

  /** How much deeper the text is after the tag. */
  private deeper(): number {
    if (this.tag.closing) return -1;
    return this.tag.empty ? 0 : 1;
  }

  protected isNamed(local: string): boolean {
    const { localStart, nameEnd } = this.tag;
    if (nameEnd - localStart !== local.length) return false;
    for (let index = 0; index < local.length; index++) {
      if (this.xml[localStart + index] !== local.charCodeAt(index)) return false;
    }
    return true;
  }

  /** Reads the next tag, with comments, instructions and CDATA left aside. */
  protected readTag(): void {
    const { xml, tag } = this;
    let at = this.at;
    for (;;) {
      while (at < xml.length && xml[at] !== LT) at++;
      if (at >= xml.length) throw damagedXml();
      if (xml[at + 1] === 0x3f) at = this.past('?>', at);
      else if (xml[at + 1] === 0x21) at = this.pastDeclaration(at);
      else break;
    }
    tag.start = at++;
    tag.closing = xml[at] === SLASH;
    if (tag.closing) at++;
    tag.localStart = at;
    for (; at < xml.length; at++) {
      const byte = xml[at]!;
      if (byte <= 0x20 || byte === GT || byte === SLASH) break;
      if (byte === COLON) tag.localStart = at + 1;
    }
    tag.nameEnd = at;
    tag.rStart = tag.sStart = tag.tStart = -1;
    this.at = this.readAttributes(at);
  }

  private readAttributes(from: number): number {
    const { xml, tag } = this;
    for (let at = from; at < xml.length; at++) {
      const byte = xml[at]!;
      if (byte === GT) {
        tag.empty = xml[at - 1] === SLASH;
        return at + 1;
      }
      if (byte <= 0x20 || byte === SLASH) continue;
      const name = at;
      while (at < xml.length && xml[at]! > 0x20 && xml[at] !== EQUALS) at++;
      const length = at - name;
      while (at < xml.length && xml[at] !== QUOTE && xml[at] !== APOSTROPHE) at++;
      const quote = xml[at];
      const start = ++at;
      while (at < xml.length && xml[at] !== quote) at++;
      if (length === 1) this.keepAttribute(byte, start, at);
    }
    throw damagedXml();
  }

  private keepAttribute(name: number, start: number, end: number): void {
    const { tag } = this;
    if (name === 0x72) {
      tag.rStart = start;
      tag.rEnd = end;
    } else if (name === 0x73) {
      tag.sStart = start;
      tag.sEnd = end;
    } else if (name === 0x74) {
      tag.tStart = start;
      tag.tEnd = end;
    }
  }

  private pastDeclaration(at: number): number {
    const { xml } = this;
    if (xml[at + 2] === 0x2d && xml[at + 3] === 0x2d) return this.past('-->', at + 4);
    if (xml[at + 2] === 0x5b) return this.past(']]>', at);
    throw damagedXml();
  }

  private past(mark: string, from: number): number {
    const { xml } = this;
    for (let at = from; at + mark.length <= xml.length; at++) {
      let same = 0;
      while (same < mark.length && xml[at + same] === mark.charCodeAt(same)) same++;
      if (same === mark.length) return at + mark.length;
    }
    throw damagedXml();
  }
}

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

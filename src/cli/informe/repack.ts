import { contents, OUR_STAMP, packEntry, readZip, writeZip } from '../../hosts/file/zip/zip';

/** Dates that the library takes from the clock; the format asks for none. */
const DATES = /<dcterms:(created|modified)\b[^>]*>[^<]*<\/dcterms:\1>/g;

/** The document without any trace of when it was made. */
export function repacked(file: Uint8Array): Uint8Array {
  const entries = readZip(file).map((entry) => {
    const bytes = contents(entry);
    if (entry.name !== 'docProps/core.xml') return packEntry(entry.name, bytes, null);
    return packEntry(entry.name, new TextEncoder().encode(new TextDecoder().decode(bytes).replace(DATES, '')), null);
  });
  return writeZip(entries);
}

/** Whether the document is as we wrote it: a program that saves it again leaves its own times. False for what is no document. */
export function isUntouched(file: Uint8Array): boolean {
  try {
    return readZip(file).every(({ stamp }) => stamp === OUR_STAMP);
  } catch {
    return false;
  }
}

/** A file that is only read; what writes is elsewhere, and stays out of where nothing is written. */
import type { Snapshot } from '../../core/snapshot';
import { parseDelimited } from './delimited';
import { detect, refuseOpenDocument } from './detect';
import { newWorkbook, sheetNameFor } from './new-workbook';
import { readBook } from './package/book';
import { Package } from './package/package';
import { readWorkbook } from './read-workbook';

/**
 * Opens a file by what it holds, not by what its name says; a text file becomes an .xlsx.
 * @param name with its extension; it names the snapshot and, for text files, the sheet.
 * @throws HostError with a Spanish sentence that says what to do: ciphered, damaged, too large, or of another format.
 */
export function openParts(bytes: Uint8Array, name: string): Package {
  const parts = detect(bytes, name) === 'delimited' ? newWorkbook(sheetNameFor(name), parseDelimited(bytes)) : Package.open(bytes);
  if (parts.has('mimetype')) refuseOpenDocument(parts.text('mimetype'));
  readBook(parts);
  return parts;
}

/** What a file holds. @throws HostError as `openParts` does. */
export function readFile(bytes: Uint8Array, name: string): Snapshot {
  const parts = openParts(bytes, name);
  return readWorkbook(parts, readBook(parts), name);
}

/** The host of workbooks in files: .xlsx and .xlsm are patched, .csv and .tsv become an .xlsx. Bytes in, bytes out. */
import type { Edit, Look } from '../../core/edits/edit';
import { blockAt, type Block, type Sheet, type Snapshot } from '../../core/snapshot';
import { areaOf, type Host } from '../host';
import { applyEdits } from './edits/apply-edits';
import { looksOf } from './looks';
import { notesOf } from './notes/notes';
import { openParts } from './open-file';
import { readBook, sheetNamed } from './package/book';
import type { Package } from './package/package';
import { readWorkbook } from './read-workbook';

interface Asked {
  readonly hoja: string;
  readonly celda: string;
}

/** Opens a file to read it and to write it. @throws HostError as `openParts` does. */
export function openWorkbook(bytes: Uint8Array, name: string): FileHost {
  return new FileHost(openParts(bytes, name), name);
}

export class FileHost implements Host {
  constructor(
    private parts: Package,
    private readonly name: string,
  ) {}

  /** The file with all edits so far: an .xlsx, or an .xlsm where it was one. */
  bytes(): Uint8Array {
    return this.parts.toBytes();
  }

  /** Whether another program saved the file after we wrote it. */
  savedByOthers(): boolean {
    return !this.parts.keepsOurPacking();
  }

  read(): Promise<Snapshot> {
    return answer(() => readWorkbook(this.parts, readBook(this.parts), this.name));
  }

  readRange({ hoja, rango }: { readonly hoja: string; readonly rango: string }): Promise<Block> {
    return answer(() => {
      const book = readBook(this.parts);
      const only = sheetNamed(book, hoja);
      const { sheets } = readWorkbook(this.parts, { ...book, sheets: [only] }, this.name);
      return blockAt(sheets[0] as Sheet, areaOf(rango));
    });
  }

  looks(cells: readonly Asked[]): Promise<readonly Look[]> {
    return answer(() => looksOf(this.parts, readBook(this.parts), cells));
  }

  notes(): Promise<readonly { readonly hoja: string; readonly celda: string; readonly nota: string }[]> {
    return answer(() =>
      readBook(this.parts)
        .sheets.filter((sheet) => sheet.hasCells)
        .flatMap((sheet) => notesOf(this.parts, sheet).comments.map(({ celda, text }) => ({ hoja: sheet.name, celda, nota: text }))),
    );
  }

  apply(edits: readonly Edit[]): Promise<void> {
    return answer(() => {
      this.parts = applyEdits(this.parts, edits);
    });
  }

  /** A file has nobody looking at it. */
  select({ hoja }: Asked): Promise<void> {
    return answer(() => {
      sheetNamed(readBook(this.parts), hoja);
    });
  }

  /** A file has nobody editing it. */
  onEdit(): () => void {
    return () => undefined;
  }
}

/** What is thrown while working becomes the promise's rejection. */
async function answer<T>(act: () => T): Promise<T> {
  return Promise.resolve(act());
}

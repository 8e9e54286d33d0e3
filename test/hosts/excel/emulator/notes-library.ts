/// <reference types="office-js" />
/**
 * What the client library of ExcelApi 1.18 has for notes. Microsoft publishes it on its CDN only; this is made of the same parts of the
 * published library as its comments, with the members of @types/office-js. Names on the wire follow its convention and are unverified.
 */

type Made = new (context: unknown, path: unknown) => object;

/** The parts of the published library. */
export interface LibraryParts {
  readonly ClientObject: new (context: unknown, path: unknown) => { readonly _isNull: boolean; _handleResult(value: unknown): void };
  readonly Utility: {
    load(of: object, option: unknown): object;
    fixObjectPathIfNecessary(of: object, value: object): void;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: boolean): void;
  };
  readonly BatchApiHelper: {
    createPropertyObject(type: Made, parent: object, name: string, isCollection: boolean, flags: number): object;
    createIndexerObject(type: Made, parent: object, args: readonly unknown[]): object;
    createMethodObject(
      type: Made,
      parent: object,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getById: string | null,
      flags: number,
    ): object;
    invokeMethod(of: object, name: string, operation: number, args: readonly unknown[], flags: number, result: number): unknown;
    invokeSetProperty(of: object, name: string, value: unknown, flags: number): void;
  };
}

const [WRITE, READ] = [0, 1];
const CONCURRENT = 4;

export function addNotes(library: typeof Excel, { ClientObject, Utility, BatchApiHelper }: LibraryParts): void {
  class Note extends ClientObject {
    private text: unknown;

    load(option: unknown): object {
      return Utility.load(this, option);
    }

    get content(): unknown {
      Utility.throwIfNotLoaded('content', this.text, 'Note', this._isNull);
      return this.text;
    }

    set content(value: unknown) {
      this.text = value;
      BatchApiHelper.invokeSetProperty(this, 'Content', value, 0);
    }

    getLocation(): object {
      const range = library.Range as unknown as Made;
      return BatchApiHelper.createMethodObject(range, this, 'GetLocation', READ, [], false, true, null, CONCURRENT);
    }

    delete(): void {
      BatchApiHelper.invokeMethod(this, 'Delete', WRITE, [], 0, 0);
    }

    override _handleResult(value: unknown): void {
      super._handleResult(value);
      if (value === null || value === undefined) return;
      Utility.fixObjectPathIfNecessary(this, value);
      const { Content } = value as { Content?: unknown };
      if (Content !== undefined) this.text = Content;
    }
  }

  class NoteCollection extends ClientObject {
    add(cell: unknown, content: unknown): object {
      return BatchApiHelper.createMethodObject(Note, this, 'Add', WRITE, [cell, content], false, true, null, 0);
    }

    getItem(key: unknown): object {
      return BatchApiHelper.createIndexerObject(Note, this, [key]);
    }

    getItemAt(index: unknown): object {
      return BatchApiHelper.createMethodObject(Note, this, 'GetItemAt', READ, [index], false, false, null, CONCURRENT);
    }

    getItemOrNullObject(key: unknown): object {
      return BatchApiHelper.createMethodObject(Note, this, 'GetItemOrNullObject', READ, [key], false, false, null, CONCURRENT);
    }

    getCount(): unknown {
      return BatchApiHelper.invokeMethod(this, 'GetCount', READ, [], CONCURRENT, 0);
    }
  }

  for (const { prototype } of [library.Workbook, library.Worksheet]) {
    const made = new WeakMap<object, object>();
    Object.defineProperty(prototype, 'notes', {
      configurable: true,
      get(this: object) {
        const notes = made.get(this) ?? BatchApiHelper.createPropertyObject(NoteCollection, this, 'Notes', true, CONCURRENT);
        made.set(this, notes);
        return notes;
      },
    });
  }
}

/** Objects that refuse whatever they do not model: a gap in the test kit is a failure, never a silent pass. */

/** What happens on each call of a method of a service. */
export type Watch = (service: string, method: string) => void;

/** Answered without a service: properties that the language itself asks objects for. */
const ASKED_BY_THE_LANGUAGE = new Set<PropertyKey>([
  'then',
  'toJSON',
  'constructor',
  Symbol.toStringTag,
  Symbol.toPrimitive,
  Symbol.iterator,
]);

export function strict<T extends object>(service: string, target: T, watch: Watch): T {
  return new Proxy(target, {
    get(object, key) {
      if (!(key in object)) {
        if (ASKED_BY_THE_LANGUAGE.has(key)) return undefined;
        throw new Error(`FAKE GAP: ${service}.${String(key)} is not modelled`);
      }
      const value: unknown = Reflect.get(object, key);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        watch(service, String(key));
        return (value as (...all: unknown[]) => unknown).apply(object, args);
      };
    },
    set(_object, key) {
      throw new Error(`FAKE GAP: ${service}.${String(key)} is assigned`);
    },
  });
}

/** Methods that answer from the object itself, without asking the document. */
export const LOCAL = new Set([
  'Range.getRow',
  'Range.getColumn',
  'Range.getNumRows',
  'Range.getNumColumns',
  'SpreadsheetApp.newRichTextValue',
  'RichTextValueBuilder.setText',
  'RichTextValueBuilder.setLinkUrl',
  'RichTextValueBuilder.build',
  'SpreadsheetApp.newColor',
  'ColorBuilder.setThemeColor',
  'ColorBuilder.build',
  'Color.getColorType',
  'Color.asThemeColor',
  'ThemeColor.getThemeColorType',
]);

import type { Book } from '../book';
import { numberOf, object, type EmulatedObject } from '../object';

const DAY = 86_400_000;

/** Worksheet functions that add-ins may call: only DATE, in the day count of the workbook. */
export function functionsObject(book: Book): EmulatedObject {
  return {
    type: 'Functions',
    call: {
      Date: (args) => {
        const [year = 0, month = 0, day = 0] = args.map((argument) => numberOf(argument, 'date'));
        const zero = book.date1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        const serial = (Date.UTC(year, month - 1, day) - zero) / DAY;
        return object({ type: 'FunctionResult', load: { value: () => serial, error: () => null } });
      },
    },
  };
}

import type { Finding } from '../../src/core/model';
import { valueAt } from '../../src/core/snapshot';
import type { Sheet, Snapshot } from '../../src/core/snapshot';

/** What the «esperado» column of one row asks for. */
export interface Expected {
  readonly hoja: string;
  readonly fila: number;
  /** Must fire. */
  readonly required: readonly string[];
  /** May fire: the definition allows two readings. */
  readonly allowed: readonly string[];
}

const isMark = (value: unknown) => value === 'esperado';

/** The marks of every sheet; the column is that of the last «esperado» above the row. */
export function expectedOf(snapshot: Snapshot): Expected[] {
  return snapshot.sheets.flatMap((sheet) => expectedOfSheet(sheet));
}

function expectedOfSheet(sheet: Sheet): Expected[] {
  let column = 0;
  return sheet.values.flatMap((row, index) => {
    const mark = row.findIndex(isMark);
    if (mark >= 0) column = mark + 1;
    const text = mark < 0 && column > 0 ? valueAt(sheet, index + 1, column) : null;
    if (typeof text !== 'string') return [];
    const codes = text.split(/[\s,]+/).filter((code) => code !== '');
    return [
      {
        hoja: sheet.name,
        fila: index + 1,
        required: codes.filter((code) => !code.endsWith('?')),
        allowed: codes.filter((code) => code.endsWith('?')).map((code) => code.slice(0, -1)),
      },
    ];
  });
}

/** One line per row that disagrees, with what is missing, what is extra and the messages of the extra ones. */
export function disagreements(expected: readonly Expected[], found: readonly Finding[]): string[] {
  const place = ({ hoja, fila }: { readonly hoja: string; readonly fila: number }) => `${hoja}!${fila}`;
  const marks = new Map(expected.map((row) => [place(row), row]));
  const places = new Set([...marks.keys(), ...found.map(place)]);
  return [...places].flatMap((at) => {
    const { required = [], allowed = [] } = marks.get(at) ?? {};
    const here = found.filter((finding) => place(finding) === at);
    const missing = required.filter((code) => here.every(({ regla }) => regla !== code));
    const extra = here.filter(({ regla }) => !required.includes(regla) && !allowed.includes(regla));
    if (missing.length + extra.length === 0) return [];
    return [
      `${at} missing [${missing.join(' ')}] extra [${extra.map(({ celda, regla, mensaje }) => `${celda} ${regla}: ${mensaje}`).join(' · ')}]`,
    ];
  });
}

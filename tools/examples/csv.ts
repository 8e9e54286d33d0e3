import type { Example } from './definition';

/** The first sheet as Excel in Spanish saves a CSV: semicolons, a byte order mark, everything as it was typed. */
export function toCsv({ hojas }: Example): Uint8Array {
  const lines = (hojas[0]?.lineas ?? []).map(({ celdas }) => celdas.map(quoted).join(';'));
  return new TextEncoder().encode(`\uFEFF${lines.join('\n')}\n`);
}

function quoted(cell: string): string {
  const text = cell.split('¶').join('\n');
  return /[;"\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

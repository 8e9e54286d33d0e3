/** Foreign workbooks that lie beside the repository, and what of them our writing may touch. */
import fs from 'node:fs';
import path from 'node:path';
import { address, type Sheet } from '../../../src/core/snapshot';

const FOLDERS = ['workbooks', 'corpus', 'real'].map((name) => path.resolve(__dirname, '../../../../shared', name));
/** Name and path of each; none where they are not at hand. */
export const FOREIGN = FOLDERS.filter((folder) => fs.existsSync(folder)).flatMap((folder) =>
  fs
    .readdirSync(folder)
    .filter((name) => /\.xls[xm]$/.test(name))
    .map((name) => [name, path.join(folder, name)] as const),
);
/** Parts of a package that marks and tabs of ours change. */
export const OURS =
  /^(\[Content_Types\]\.xml|xl\/(_rels\/workbook\.xml\.rels|workbook\.xml|styles\.xml|comments\d+\.xml|drawings\/vmlDrawing\d+\.vml|worksheets\/.*))$/;

/** The first filled cell and one that is empty for sure. */
export function targets(sheet: Sheet | undefined): { hoja: string; celda: string }[] {
  if (sheet === undefined) return [];
  const row = sheet.values.findIndex((cells) => cells.some((value) => value !== null));
  const column = sheet.values[row]?.findIndex((value) => value !== null) ?? 0;
  const filled = address({ fila: Math.max(1, row + 1), columna: column + 1 });
  return [filled, `AZ${String(sheet.values.length + 40)}`].map((celda) => ({ hoja: sheet.name, celda }));
}

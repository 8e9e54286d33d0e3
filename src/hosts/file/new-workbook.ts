/** A workbook of one plain sheet, for tables that came as text. */
import { address, type CellValue } from '../../core/snapshot';
import { Package } from './package/package';
import { newCell } from './sheet/cell-xml';
import { escapeAttribute } from './xml/escape';

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export function newWorkbook(sheetName: string, rows: readonly (readonly CellValue[])[]): Package {
  const parts = Package.empty();
  parts.setText(
    '[Content_Types].xml',
    `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
      `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
  );
  parts.setText('_rels/.rels', relations('officeDocument', 'xl/workbook.xml'));
  parts.setText(
    'xl/workbook.xml',
    `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      `<sheet name="${escapeAttribute(sheetName)}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  );
  parts.setText('xl/_rels/workbook.xml.rels', relations('worksheet', 'worksheets/sheet1.xml'));
  parts.setText(
    'xl/worksheets/sheet1.xml',
    `${HEADER}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(rowXml).join('')}</sheetData></worksheet>`,
  );
  return parts;
}

function relations(kind: string, target: string): string {
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/${kind}" Target="${target}"/></Relationships>`;
}

function rowXml(row: readonly CellValue[], index: number): string {
  const number = index + 1;
  const cells = row.map((value, at) => (value === null ? '' : newCell('', address({ fila: number, columna: at + 1 }), 0, value))).join('');
  return cells === '' ? '' : `<row r="${String(number)}">${cells}</row>`;
}

/** The file's name without its extension, as far as a sheet may be called so. */
export function sheetNameFor(fileName: string): string {
  const plain = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.[^.]*$/, '')
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim();
  return plain === '' ? 'Hoja1' : plain;
}

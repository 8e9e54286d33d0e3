/** The workbook of the contract as an .xlsx, written without the code under test. */
import { strToU8, zipSync } from 'fflate';
import type { CellValue } from '../../../src/core/snapshot';
import type { ContractSheet, ContractWorkbook } from '../contract';
import { MAIN, RELATIONS } from './build-workbook';

const TYPES = 'application/vnd.openxmlformats-officedocument';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

interface Format {
  readonly code: string;
  readonly fill: string;
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const letter = (column: number): string => String.fromCharCode(65 + column);

export function contractFile({ sheets }: ContractWorkbook): Uint8Array {
  const formats: Format[] = [{ code: '', fill: '' }];
  const files = new Map<string, string>();
  sheets.forEach((sheet, index) => {
    addSheet(files, sheet, String(index + 1), formats);
  });
  const list = sheets.map(({ name, visibility }, index) => {
    const state = visibility === 'visible' ? '' : ` state="${visibility}"`;
    return `<sheet name="${escape(name)}" sheetId="${index + 1}"${state} r:id="s${index + 1}"/>`;
  });
  files.set('xl/workbook.xml', `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${list.join('')}</sheets></workbook>`);
  files.set('xl/styles.xml', stylesXml(formats));
  const links = sheets.map((_, index) => ['worksheet', `s${index + 1}`, `worksheets/sheet${index + 1}.xml`] as const);
  files.set('xl/_rels/workbook.xml.rels', relations([...links, ['styles', 'st', 'styles.xml']]));
  files.set('_rels/.rels', relations([['officeDocument', 'r1', 'xl/workbook.xml']]));
  files.set('[Content_Types].xml', typesXml([...files.keys()]));
  return zipSync(Object.fromEntries([...files].map(([name, text]) => [name, strToU8(text)])));
}

function relations(items: readonly (readonly [string, string, string])[]): string {
  const all = items.map(([kind, id, target]) => `<Relationship Id="${id}" Type="${RELATIONS}/${kind}" Target="${target}"/>`);
  return `<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`;
}

function typesXml(names: readonly string[]): string {
  const kinds: readonly (readonly [RegExp, string])[] = [
    [/workbook\.xml$/, 'spreadsheetml.sheet.main'],
    [/styles\.xml$/, 'spreadsheetml.styles'],
    [/sheet\d+\.xml$/, 'spreadsheetml.worksheet'],
    [/comments\d+\.xml$/, 'spreadsheetml.comments'],
  ];
  const overrides = names.flatMap((name) => {
    const kind = kinds.find(([pattern]) => pattern.test(name))?.[1];
    return kind === undefined ? [] : [`<Override PartName="/${name}" ContentType="${TYPES}.${kind}+xml"/>`];
  });
  return (
    `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function addSheet(files: Map<string, string>, sheet: ContractSheet, number: string, formats: Format[]): void {
  const { values, merges, notes } = sheet;
  const rows = values.map((row, r) => {
    const cells = row.map((value, c) =>
      cellXml(`${letter(c)}${r + 1}`, value, styleOf(sheet, `${letter(c)}${r + 1}`, formats), sheet.formulas),
    );
    return `<row r="${r + 1}">${cells.join('')}</row>`;
  });
  const lock = sheet.protected ? '<sheetProtection sheet="1"/>' : '';
  const merged = merges.map((range) => `<mergeCell ref="${range}"/>`).join('');
  const list = merges.length === 0 ? '' : `<mergeCells count="${merges.length}">${merged}</mergeCells>`;
  files.set(
    `xl/worksheets/sheet${number}.xml`,
    `<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${lock}${list}</worksheet>`,
  );
  const comments = Object.entries(notes).map(
    ([celda, note]) => `<comment ref="${celda}" authorId="0"><text><t xml:space="preserve">${escape(note)}</t></text></comment>`,
  );
  if (comments.length === 0) return;
  const authors = '<authors><author>OCI</author></authors>';
  files.set(`xl/comments${number}.xml`, `<comments xmlns="${MAIN}">${authors}<commentList>${comments.join('')}</commentList></comments>`);
  files.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, relations([['comments', 'c1', `../comments${number}.xml`]]));
}

function styleOf({ formats: codes, fills }: ContractSheet, celda: string, formats: Format[]): number {
  const wanted = { code: codes[celda] ?? '', fill: fills[celda] ?? '' };
  const standing = formats.findIndex(({ code, fill }) => code === wanted.code && fill === wanted.fill);
  return standing >= 0 ? standing : formats.push(wanted) - 1;
}

function cellXml(celda: string, value: CellValue, style: number, formulas: ContractSheet['formulas'] = {}): string {
  const open = `<c r="${celda}" s="${style}"`;
  const formula = formulas[celda] === undefined ? '' : `<f>${escape(formulas[celda].slice(1))}</f>`;
  if (value === null) return `${open}/>`;
  if (typeof value === 'string') return `${open} t="inlineStr"><is><t xml:space="preserve">${escape(value)}</t></is></c>`;
  return typeof value === 'boolean' ? `${open} t="b"><v>${value ? 1 : 0}</v></c>` : `${open}>${formula}<v>${value}</v></c>`;
}

function stylesXml(formats: readonly Format[]): string {
  const codes = formats.map(
    ({ code }, index) => `<numFmt numFmtId="${200 + index}" formatCode="${code === '' ? 'General' : escape(code)}"/>`,
  );
  const fills = formats.map(({ fill }) =>
    fill === ''
      ? '<fill><patternFill patternType="none"/></fill>'
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1)}"/></patternFill></fill>`,
  );
  const xfs = formats.map(
    (_, index) => `<xf numFmtId="${200 + index}" fontId="0" fillId="${index === 0 ? 0 : index + 1}" borderId="0" xfId="0"/>`,
  );
  return (
    `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts>` +
    `<fills>${fills[0] ?? ''}<fill><patternFill patternType="gray125"/></fill>${fills.slice(1).join('')}</fills><borders><border/></borders>` +
    `<cellStyleXfs><xf/></cellStyleXfs><cellXfs>${xfs.join('')}</cellXfs></styleSheet>`
  );
}

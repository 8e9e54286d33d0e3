/** The workbook part: its sheets, in order, and the parts that all of them share. */
import { HostError } from '../../host';
import type { Sheet } from '../../../core/snapshot';
import { attributeOf, childOf, childrenOf, descendant, relationIdOf, rootOf } from '../xml/elements';
import { typeOf } from './content-types';
import { dialectOf, type Dialect } from './dialect';
import type { Package } from './package';
import { relationsOf, type Relation } from './relations';

export interface SheetPart {
  readonly name: string;
  /** False for chart, dialog and macro sheets, which have no cells to read. */
  readonly hasCells: boolean;
  readonly visibility: Sheet['visibility'];
  readonly path: string;
}

export interface Book {
  readonly path: string;
  readonly dialect: Dialect;
  readonly date1904: boolean;
  readonly sheets: readonly SheetPart[];
  readonly strings: string | null;
  readonly styles: string | null;
  readonly theme: string | null;
}

/** @throws HostError where the package holds no workbook that we can read. */
export function readBook(parts: Package): Book {
  const main = relationsOf(parts, '').find((relation) => relation.kind === 'officeDocument');
  if (main === undefined || !parts.has(main.target)) throw notWorkbook();
  const type = typeOf(parts, main.target) ?? '';
  if (/sheet\.binary/i.test(type) || /\.bin$/i.test(main.target)) throw binaryWorkbook();
  if (type !== '' && !/spreadsheetml|ms-excel|\/xml$/i.test(type)) throw notWorkbook();
  const xml = parts.text(main.target);
  const root = rootOf(xml);
  if (root.local !== 'workbook') throw notWorkbook();
  const relations = relationsOf(parts, main.target);
  const shared = (kind: string): string | null => {
    const found = relations.find((relation) => relation.kind === kind && !relation.external && parts.has(relation.target));
    return found?.target ?? null;
  };
  const settings = childOf(xml, root, 'workbookPr');
  return {
    path: main.target,
    dialect: dialectOf(main.type),
    date1904: settings !== undefined && /^(1|true|on)$/.test(attributeOf(xml, settings, 'date1904') ?? ''),
    sheets: sheetsOf(xml, relations),
    strings: shared('sharedStrings'),
    styles: shared('styles'),
    theme: shared('theme'),
  };
}

function sheetsOf(xml: string, relations: readonly Relation[]): SheetPart[] {
  const list = descendant(xml, rootOf(xml), 'sheets');
  if (list === undefined) throw notWorkbook();
  const byId = new Map(relations.map((relation) => [relation.id, relation]));
  return childrenOf(xml, list).map((element) => {
    const relation = byId.get(relationIdOf(xml, element) ?? '');
    const state = attributeOf(xml, element, 'state');
    return {
      name: attributeOf(xml, element, 'name') ?? '',
      hasCells: relation?.kind === 'worksheet',
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      path: relation?.target ?? '',
    };
  });
}

/** @throws HostError where no sheet with cells has that name. */
export function sheetNamed(book: Book, name: string): SheetPart {
  const sheet = book.sheets.find((one) => one.name === name && one.hasCells);
  if (sheet === undefined) throw new HostError('hoja-inexistente', `El libro no tiene la hoja «${name}». Revise de nuevo el libro.`);
  return sheet;
}

function notWorkbook(): HostError {
  return new HostError(
    'formato-no-admitido',
    'El archivo no es un libro de Excel. Guárdelo desde Excel como «Libro de Excel (.xlsx)» y vuelva a intentarlo.',
  );
}

function binaryWorkbook(): HostError {
  return new HostError(
    'formato-no-admitido',
    'Los libros binarios (.xlsb) no se pueden revisar. En Excel use «Guardar como» y elija «Libro de Excel (.xlsx)».',
  );
}

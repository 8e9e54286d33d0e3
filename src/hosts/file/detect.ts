/** What kind of file the bytes are, whatever the name says. */
import { HostError } from '../host';

export type FileKind = 'workbook' | 'delimited';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b];
/** How a ciphered workbook names its contents inside the OLE container. */
const CIPHERED = utf16('EncryptedPackage');

/** @throws HostError where it is nothing that we read, with what to do about it. */
export function detect(bytes: Uint8Array, name: string): FileKind {
  if (bytes.length === 0) throw new HostError('danado', 'El archivo está vacío (0 bytes). Vuelva a guardarlo o a descargarlo.');
  if (startsWith(bytes, ZIP)) return 'workbook';
  if (startsWith(bytes, OLE)) throw oleError(bytes);
  if (/\.(csv|tsv|tab|txt)$/i.test(name)) return 'delimited';
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    throw unsupported('El archivo es un PDF. Copie su tabla a un libro de Excel (.xlsx) y revise ese libro.');
  }
  if (isMarkup(bytes)) {
    throw unsupported(
      'El archivo es una página web o un XML con nombre de libro. Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
    );
  }
  if (!/\.[a-z0-9]{1,5}$/i.test(name) && isText(bytes)) return 'delimited';
  throw new HostError(
    'danado',
    'El archivo no es un libro de Excel o está dañado. Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».',
  );
}

/** @throws HostError where the zip is an OpenDocument file. */
export function refuseOpenDocument(mimetype: string): void {
  if (!mimetype.startsWith('application/vnd.oasis.opendocument')) return;
  throw unsupported('El archivo es de LibreOffice (.ods). Ábralo y use «Guardar como», tipo «Excel 2007-365 (.xlsx)».');
}

function oleError(bytes: Uint8Array): HostError {
  return includes(bytes, CIPHERED)
    ? new HostError('cifrado', 'El archivo tiene contraseña. Ábralo en Excel, quítele la contraseña y vuelva a intentarlo.')
    : unsupported('Los libros de Excel 97-2003 (.xls) no se pueden revisar. Ábralo en Excel y guárdelo como «Libro de Excel (.xlsx)».');
}

function unsupported(message: string): HostError {
  return new HostError('formato-no-admitido', message);
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^\ufeff?\s*<(\?xml|!doctype|html|table|meta)/i.test(new TextDecoder().decode(bytes.subarray(0, 256)));
}

function isText(bytes: Uint8Array): boolean {
  return !bytes.subarray(0, 4096).includes(0);
}

function utf16(text: string): number[] {
  return [...text].flatMap((char) => [char.charCodeAt(0), 0]);
}

function includes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

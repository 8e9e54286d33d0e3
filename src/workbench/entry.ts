/** The workbench: a real grid with the task pane at its right, in a page that sends nothing anywhere. */
import './workbench.css';
import type { Snapshot } from '../core/snapshot';
import { HostError, type Host } from '../hosts/host';
import { detect } from '../hosts/file/detect';
import { openWorkbook } from '../hosts/file/file-host';
import { pickedBytes } from '../hosts/file/picked-file';
import { OpenBook } from '../hosts/workbench/open-book';
import { PLAIN, type Appearance } from '../hosts/workbench/workbook-data';
import { readAppearance } from './appearance';
import { confirmLosses, listenForDrops, pickedFiles, say, saveAs, sayOpening, titled } from './controls';
import { Grid, type Shown } from './grid';
import { element } from './element';
import { fittedAppearance } from './fitted-appearance';
import { looksInFile } from './file-looks';
import { listenForKeys } from './keyboard';

const SAMPLE = new URL('../../examples/seguimiento-ejemplo.xlsx', import.meta.url);
const NO_BOOK = 'Ningún libro abierto';
const PANE = new URL('../taskpane/taskpane.html?host=workbench', document.baseURI);

/** What the pane finds in the page around it. */
interface ForPane {
  __seguimientoHost?: Host;
}

// Before the grid does: it takes Esc for its own.
listenForKeys(() => grid.isEditing());
const grid = new Grid(element('cuadricula', HTMLElement));
let open: { readonly book: OpenBook; readonly shown: Shown; readonly name: string } | null = null;
let opened = 0;
let opening: Promise<void> = Promise.resolve();

const namesOf = ({ sheets }: Snapshot): string[] => sheets.map(({ name }) => name);
const wordsOf = (error: unknown): string =>
  error instanceof HostError ? error.message : `Ocurrió un error inesperado: ${error instanceof Error ? error.message : String(error)}`;

/** Opens a file in place of the workbook that is open, which stays where the file cannot be read. */
async function show(bytes: Uint8Array, name: string): Promise<void> {
  const file = openWorkbook(bytes, name);
  const dress = async (snapshot: Snapshot): Promise<Appearance> => {
    if (detect(bytes, name) === 'delimited') return fittedAppearance(snapshot);
    return (await readAppearance(file.bytes(), namesOf(snapshot))) ?? PLAIN;
  };
  const book = await OpenBook.open(file, dress, `libro-${String(++opened)}`, (cells) => looksInFile({ bytes, name, cells }));
  open = { book, shown: grid.show(book), name };
  titled(name);
  (window as ForPane).__seguimientoHost = open.shown.host;
  element('panel', HTMLIFrameElement).src = PANE.href;
  element('descargar', HTMLButtonElement).disabled = false;
  say(
    book.appearance === PLAIN
      ? 'El libro se muestra sin sus colores ni sus anchos, que no se pudieron leer. Al descargarlo se conservan.'
      : null,
  );
}

/** One file after the other, in the order asked: the last one stays, however long those before it took. */
function inTurn(act: () => Promise<void>): void {
  opening = opening.then(act);
}

async function tryToShow(file: File): Promise<void> {
  try {
    await sayOpening();
    await show(await pickedBytes(file), file.name);
  } catch (error) {
    titled(open?.name ?? NO_BOOK);
    say(`«${file.name}» no se abrió. ${wordsOf(error)}`);
  }
}

const openNext = (file: File): void => {
  inTurn(() => tryToShow(file));
};

/** The file as it was opened, with what was done since. */
async function download(): Promise<void> {
  if (open === null) return;
  const { book, shown, name } = open;
  try {
    const { edits, avisos } = shown.changes();
    if (!(await confirmLosses(avisos))) return;
    const copy = openWorkbook(book.file.bytes(), name);
    await copy.apply(edits);
    saveAs(copy.bytes(), name);
    say(null);
  } catch (error) {
    say(`El libro no se descargó. ${wordsOf(error)}`);
  }
}

pickedFiles(openNext);
listenForDrops(openNext);
element('descargar', HTMLElement).addEventListener('click', () => void download());

async function showSample(): Promise<void> {
  try {
    const sample = await fetch(SAMPLE);
    if (!sample.ok) throw new Error(`${String(sample.status)} ${sample.statusText}`);
    await show(new Uint8Array(await sample.arrayBuffer()), 'seguimiento-ejemplo.xlsx');
  } catch (error) {
    titled(NO_BOOK);
    say(`El libro de ejemplo no se abrió. Abra su archivo con «Abrir .xlsx…» o suéltelo aquí. ${wordsOf(error)}`);
  }
}

inTurn(showSample);

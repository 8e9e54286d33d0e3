/** The bar of the page: which file is open, opening and saving one, and what the page has to say. */
import { element } from './element';

/** Milliseconds in which a page paints what changed, also where it is slow. */
const PAINT = 50;
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Which file is open. */
export function titled(name: string): void {
  element('libro', HTMLElement).textContent = name;
  document.title = `${name} · Seguimiento: banco de pruebas`;
}

/** Says that a file is being opened; a large one holds the page up for seconds, so that this is painted first. */
export function sayOpening(): Promise<void> {
  element('libro', HTMLElement).textContent = 'Abriendo el archivo…';
  return new Promise((resolve) => setTimeout(resolve, PAINT));
}

/** A sentence above the grid until it is closed; null takes it away. */
export function say(sentence: string | null): void {
  const notice = element('aviso', HTMLElement);
  const text = notice.querySelector('p');
  if (text) text.textContent = sentence ?? '';
  notice.hidden = sentence === null;
}

/** Asks before a download that cannot keep everything. */
export async function confirmLosses(losses: readonly string[]): Promise<boolean> {
  if (losses.length === 0) return true;
  const dialog = element('perdidas', HTMLDialogElement);
  dialog.querySelector('ul')?.replaceChildren(
    ...losses.map((loss) => {
      const item = document.createElement('li');
      item.textContent = loss;
      return item;
    }),
  );
  dialog.returnValue = '';
  dialog.showModal();
  await new Promise((resolve) => {
    dialog.addEventListener('close', resolve, { once: true });
  });
  return dialog.returnValue === 'seguir';
}

/** «plan.revisado.xlsx» for «plan.xlsx» and «plan.csv»; an .xlsm stays one, so that its macros do. */
function outputName(name: string): string {
  const stem = name.replace(/\.[a-z]{3,4}$/i, '').replace(/\.revisado$/i, '');
  return `${stem}.revisado${/\.xlsm$/i.test(name) ? '.xlsm' : '.xlsx'}`;
}

export function saveAs(bytes: Uint8Array, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE }));
  link.download = outputName(name);
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}

/** «Abrir .xlsx…» */
export function pickedFiles(open: (file: File) => void): void {
  const input = element('archivo', HTMLInputElement);
  element('abrir', HTMLElement).addEventListener('click', () => {
    input.click();
  });
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    if (file) open(file);
    input.value = '';
  });
  element('aviso', HTMLElement)
    .querySelector('button')
    ?.addEventListener('click', () => {
      say(null);
      element('abrir', HTMLElement).focus();
    });
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;

/** A file dropped anywhere on the page. Before the grid sees it: its canvas has a drag and drop of its own. */
export function listenForDrops(open: (file: File) => void): void {
  const target = element('soltar', HTMLElement);
  const on = (type: 'dragover' | 'dragleave' | 'drop', act: (event: DragEvent) => void): void => {
    window.addEventListener(
      type,
      (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.stopPropagation();
        act(event);
      },
      true,
    );
  };
  on('dragover', () => {
    target.hidden = false;
  });
  on('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) target.hidden = true;
  });
  on('drop', ({ dataTransfer }) => {
    target.hidden = true;
    const [file] = dataTransfer?.files ?? [];
    if (file) open(file);
  });
}

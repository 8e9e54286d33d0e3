/** How large a spreadsheet may be for what is done in one execution. In the sidebar each slice is an execution of its own. */
import { HostError } from '../../../hosts/host';
import type { SheetsBook } from '../../../hosts/sheets/sheets-host';

/**
 * Cells that a menu command takes on. Google ends it after 6 minutes, whatever was written by then; reading values, formats and notes,
 * reviewing and writing are counted with 3,000 cells a second, an assumption on the safe side: Google promises no speed.
 */
const MENU_CELLS = 1_000_000;
/** The same speed for a simple trigger, which ends after 30 seconds. */
const LIVE_CELLS = 80_000;

const dotted = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, '.');

const sizeOf = (cells: number, most: number): string =>
  `Este libro tiene ${dotted(cells)} celdas y Google no da tiempo para más de ${dotted(most)}`;

/** @throws HostError that sends the person to the sidebar, before anything is read. */
export function checkMenuSize(book: SheetsBook): void {
  const cells = book.cellCount();
  if (cells <= MENU_CELLS) return;
  throw new HostError(
    'demasiado-grande',
    `${sizeOf(cells, MENU_CELLS)} en una orden del menú. No se cambió nada. Use «Abrir panel» en este mismo menú: allí el libro se lee por partes.`,
  );
}

/** @throws HostError that sends the person to the sidebar, before anything is read. */
export function checkLiveSize(book: SheetsBook): void {
  const cells = book.cellCount();
  if (cells <= LIVE_CELLS) return;
  throw new HostError(
    'demasiado-grande',
    `${sizeOf(cells, LIVE_CELLS)} en la revisión en vivo. No se revisó el cambio. Use «Abrir panel» en el menú: mientras esté abierto, revisa cada cambio.`,
  );
}

/** The progress of a row: one percentage and one narrative per corte. */
import { isBlank, textOf } from '../cells/text';
import type { Avance } from '../model';
import { valueAt } from '../snapshot';
import { STRAY_NARRATIVE } from './draft';
import type { DraftCells } from './draft-cells';
import { pairSlot, type Pair } from './layout';

export function readProgress(cells: DraftCells): Avance[] {
  const { pairs, relatoComun } = cells.draft.layout;
  if (pairs.length === 0) return strayNarrative(cells);
  const read = pairs.map((pair) => withSecond(cells, pair, readPair(cells, pair)));
  return relatoComun === null ? read : withCommon(cells, read, relatoComun);
}

/** A second narrative stands for a blank first one, where the row reports or the table has no percentages. */
function withSecond(cells: DraftCells, { avance, segunda }: Pair, read: Avance): Avance {
  const { fila, displacement } = cells.draft;
  if (segunda === null || read.seguimiento !== '' || displacement !== null || (avance !== null && read.texto === '')) return read;
  const value = valueAt(cells.context.sheet, fila, segunda);
  if (typeof value !== 'string' || isBlank(value)) return read;
  return { ...read, seguimiento: value.trim(), celdaSeguimiento: cells.cell({ row: fila, column: segunda }) };
}

/** The one narrative of several cortes tells of the latest that the row reports on, else of the one under review. */
function withCommon(cells: DraftCells, read: readonly Avance[], column: number): Avance[] {
  const { own, fila } = cells.draft;
  const slot = pairSlot('seguimiento', null);
  const cell = cells.cell(own.get(slot) ?? { row: fila, column });
  const { corte } = cells.context;
  const until = read.filter((one) => corte === null || one.corte === null || one.corte <= corte);
  const told = [...read].reverse().find(({ texto }) => texto !== '') ?? until[until.length - 1] ?? read[read.length - 1];
  return read.map((one) => (one === told ? { ...one, seguimiento: cells.text(slot), celdaSeguimiento: cell } : one));
}

function readPair(cells: DraftCells, { corte, avance, seguimiento, slots }: Pair): Avance {
  const { own, fila } = cells.draft;
  const reading = cells.percentage(slots.avance, avance ?? 0);
  return {
    corte,
    avance: reading?.kind === 'avance' ? reading.avance : null,
    noAplica: reading?.kind === 'noAplica',
    texto: textOf(cells.value(slots.avance)).trim(),
    ilegible: reading?.kind === 'ilegible',
    seguimiento: cells.text(slots.seguimiento),
    celdaAvance: avance === null ? null : cells.cell(own.get(slots.avance) ?? { row: fila, column: avance }),
    celdaSeguimiento: seguimiento === null ? null : cells.cell(own.get(slots.seguimiento) ?? { row: fila, column: seguimiento }),
  };
}

/** What was found under a row of a table that has no column for it. */
function strayNarrative(cells: DraftCells): Avance[] {
  const place = cells.draft.continued.get(STRAY_NARRATIVE)?.[0];
  if (!place) return [];
  return [
    {
      corte: null,
      avance: null,
      noAplica: false,
      texto: '',
      ilegible: false,
      seguimiento: cells.text(STRAY_NARRATIVE),
      celdaAvance: null,
      celdaSeguimiento: cells.cell(place),
    },
  ];
}

/** The progress of a row: one percentage and one narrative per corte. */
import { textOf } from '../cells/text';
import type { Avance } from '../model';
import { STRAY_NARRATIVE } from './draft';
import type { DraftCells } from './draft-cells';
import type { Pair } from './layout';

export function readProgress(cells: DraftCells): Avance[] {
  const { pairs } = cells.draft.layout;
  return pairs.length > 0 ? pairs.map((pair) => readPair(cells, pair)) : strayNarrative(cells);
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

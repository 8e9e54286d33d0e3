/** What stands in the wrong place, in the words that a finding quotes. */
import { clip } from '../cells/text';
import { columnName } from '../snapshot';
import type { Displacement, Place } from './draft';
import type { SectionReader } from './section-reader';

const LONGEST_QUOTE = 60;

const named = (reader: SectionReader, column: number): string => `${columnName(column)} («${reader.titleAt(column)}»)`;

/** A row whose cells came to stand under other headers; the first of `moves` ([from, to] columns) is the evidence. */
export function displacedRow(reader: SectionReader, row: number, moves: readonly (readonly [number, number])[]): Displacement {
  const [from, to] = moves[0] ?? [1, 1];
  return {
    place: { row, column: from },
    columnas: from - to,
    evidencia: `«${clip(reader.shownText(row, from), LONGEST_QUOTE)}» está en la columna ${named(reader, from)} y es de ${named(reader, to)}`,
  };
}

/** A number without the rest of its row. */
export function displacedNumber(reader: SectionReader, place: Place): Displacement {
  const { row, column } = place;
  return {
    place,
    columnas: column - reader.numeral,
    evidencia: `el número «${reader.textAt(row, column)}» está solo en la columna ${named(reader, column)} y el resto de la fila no aparece`,
  };
}

/** A narrative a line below its row, under the dates of a table that has no column for it. */
export function displacedNarrative(reader: SectionReader, place: Place): Displacement {
  return {
    place,
    columnas: -1,
    evidencia: `el relato está en la columna ${named(reader, place.column)}, un renglón más abajo; la tabla no tiene columna de seguimiento en esta página`,
  };
}

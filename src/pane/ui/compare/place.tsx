import { CellLink } from '../cell-link';

interface PlaceProps {
  readonly hoja: string;
  readonly celda: string;
  /** Whether the cell stands in this workbook, and can be gone to. */
  readonly isHere: boolean;
}

export function Place({ hoja, celda, isHere }: PlaceProps) {
  if (isHere) return <CellLink hoja={hoja} celda={celda} />;
  return (
    <span class="muted">
      {celda} de «{hoja}»
    </span>
  );
}

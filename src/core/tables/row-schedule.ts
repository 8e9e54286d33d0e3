/** When a row is due: its dates, start and end, or its period. */
import { formatDate } from '../days';
import { readSchedule, type ScheduleReading } from '../cells/date';
import type { IsoDate, Row } from '../model';
import type { DraftCells } from './draft-cells';
import { markedYearEnd } from './row-marks';

export type RowSchedule = Pick<Row, 'fechaTexto' | 'fechas' | 'fechaIlegible' | 'inicio' | 'fin' | 'periodo'>;
type ScheduleSlot = 'fecha' | 'inicio' | 'fin';

function readSlot(cells: DraftCells, slot: ScheduleSlot): ScheduleReading {
  const value = cells.draft.continued.has(slot) ? cells.text(slot) : cells.value(slot);
  return readSchedule(value, cells.format(slot), cells.context);
}

/** As a person sees the cell: a serial number is the date that its format shows. */
function shownSchedule(cells: DraftCells, slot: ScheduleSlot, reading: ScheduleReading): string {
  const isSerial = reading.kind === 'fechas' && !cells.draft.continued.has(slot) && typeof cells.value(slot) === 'number';
  return isSerial ? reading.fechas.map(formatDate).join(' ') : cells.text(slot);
}

function illegible(cells: DraftCells, slot: ScheduleSlot, reading: ScheduleReading): Row['fechaIlegible'] {
  const place = cells.place(slot);
  if (reading.kind !== 'ilegible' || !place) return null;
  return { celda: cells.cell(place), texto: cells.text(slot), motivo: reading.reason };
}

const lastOf = (reading: ScheduleReading): IsoDate | null =>
  reading.kind === 'fechas' ? (reading.fechas[reading.fechas.length - 1] ?? null) : null;

export function readRowSchedule(cells: DraftCells): RowSchedule {
  const [main, start, end] = [readSlot(cells, 'fecha'), readSlot(cells, 'inicio'), readSlot(cells, 'fin')];
  const { fechas: listed, inicio: first } = main.kind === 'fechas' ? main : { fechas: [], inicio: null };
  const inicio = lastOf(start) ?? first;
  const fin = lastOf(end);
  const dated = [...new Set([...(inicio ? [inicio] : []), ...listed, ...(fin ? [fin] : [])])].sort();
  const year = listed.length === 0 && fin === null ? markedYearEnd(cells) : null;
  const period = [main, end, start].find((reading) => reading.kind === 'periodo');
  const texts = [shownSchedule(cells, 'fecha', main), shownSchedule(cells, 'inicio', start), shownSchedule(cells, 'fin', end)];
  return {
    fechaTexto: texts.filter((text) => text !== '').join(' - '),
    fechas: year === null ? dated : [...dated, year],
    fechaIlegible: illegible(cells, 'fecha', main) ?? illegible(cells, 'fin', end) ?? illegible(cells, 'inicio', start),
    inicio,
    fin: fin ?? (first === null ? null : lastOf(main)),
    periodo: period?.texto ?? null,
  };
}

/** How the pane writes numbers, days and terms, as officials in Colombia do. */
import { formatDate } from '../core/days';
import { fromSerial, isDateFormat } from '../core/cells/date';
import { formatShare, isPercentFormat } from '../core/cells/percentage';
import { parseAddress } from '../core/a1';
import type { Field, Severity, TableKind, Zona } from '../core/model';
import { formatAt, valueAt, type Snapshot } from '../core/snapshot';

export { counted } from '../core/wording';

const NUMBER = new Intl.NumberFormat('es-CO');

/** «1.234,57»: a value of a cell, with no more decimals than one reads. */
export const number = (value: number): string => NUMBER.format(value);

export const SEVERITY: Readonly<Record<Severity, { readonly one: string; readonly many: string; readonly name: string }>> = {
  error: { one: 'error', many: 'errores', name: 'Error' },
  advertencia: { one: 'advertencia', many: 'advertencias', name: 'Advertencia' },
  informativo: { one: 'informativo', many: 'informativos', name: 'Informativo' },
};

export const ZONE: Readonly<Record<Zona, string>> = { baja: 'Zona baja', media: 'Zona media', alta: 'Zona alta' };

export const TABLE_KIND: Readonly<Record<TableKind, string>> = {
  seguimiento: 'seguimiento',
  plan: 'plan',
  tramites: 'trámites',
  riesgos: 'mapa de riesgos',
};

export const FIELD: Readonly<Record<Field, string>> = {
  dependencia: 'Dependencia',
  componente: 'Componente',
  subcomponente: 'Subcomponente',
  numeral: 'Numeral',
  actividad: 'Actividad',
  descripcion: 'Descripción',
  meta: 'Meta',
  producto: 'Producto',
  indicador: 'Indicador',
  resultado: 'Resultado',
  peso: 'Peso',
  responsable: 'Responsable',
  corresponsable: 'Corresponsable',
  fecha: 'Fecha',
  inicio: 'Fecha de inicio',
  fin: 'Fecha de fin',
  cuatrimestre: 'Cuatrimestre',
  trimestre: 'Trimestre',
  semestre: 'Semestre',
  mes: 'Mes',
  anualidad: 'Año del programa',
  avance: '% de avance',
  seguimiento: 'Seguimiento (relato)',
  esperado: 'Hallazgos esperados',
};

/** A cell as a person sees it in the sheet; empty where it is blank. */
export function shownValue(snapshot: Snapshot, hoja: string, celda: string): string {
  const sheet = snapshot.sheets.find(({ name }) => name === hoja);
  const place = parseAddress(celda);
  if (!sheet || !place) return '';
  const value = valueAt(sheet, place.row, place.column);
  const format = formatAt(sheet, place.row, place.column);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'VERDADERO' : 'FALSO';
  if (typeof value === 'string') return value;
  if (isPercentFormat(format)) return formatShare(value);
  const day = isDateFormat(format) ? fromSerial(value, snapshot.date1904) : null;
  return day === null ? number(value) : formatDate(day);
}

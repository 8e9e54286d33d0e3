/** The two documents of the cases, alike: a case changes cells by their address, or chooses rows. */
import { address } from '../../snapshot';

type Table = readonly (readonly string[])[];

/** At this corte 1.1 and 1.3 are due, 1.1 is done. */
export const CORTE = '2023-08-31';

export const PLAN: Table = [
  ['N°', 'Actividad', 'Meta o producto', 'Responsable', 'Fecha programada'],
  ['1.1', 'Publicar el mapa de riesgos de la alcaldía', '(1) Mapa publicado', 'Secretaría de Planeación', '30/04/2023'],
  ['1.2', 'Capacitar a los servidores en conflicto de interés', '(2) Capacitaciones', 'Talento Humano', '30/11/2023'],
  ['1.3', 'Actualizar la política de administración de riesgos', 'Política actualizada', 'Secretaría de Planeación', '31/07/2023'],
  ['2.1', 'Realizar la audiencia pública de rendición de cuentas', '(1) Audiencia', 'Despacho del Alcalde', '15/12/2023'],
];

export const SEGUIMIENTO: Table = [
  ['N°', 'Actividad', 'Meta o producto', 'Responsable', 'Fecha programada', '% de avance', 'Seguimiento'],
  [
    '1.1',
    'Publicar el mapa de riesgos de la alcaldía',
    '(1) Mapa publicado',
    'Secretaría de Planeación',
    '30/04/2023',
    '100%',
    'Se publicó el 14 de abril.',
  ],
  [
    '1.2',
    'Capacitar a los servidores en conflicto de interés',
    '(2) Capacitaciones',
    'Talento Humano',
    '30/11/2023',
    '50%',
    'Se dictó la primera.',
  ],
  [
    '1.3',
    'Actualizar la política de administración de riesgos',
    'Política actualizada',
    'Secretaría de Planeación',
    '31/07/2023',
    '20%',
    'Está en borrador.',
  ],
  [
    '2.1',
    'Realizar la audiencia pública de rendición de cuentas',
    '(1) Audiencia',
    'Despacho del Alcalde',
    '15/12/2023',
    '0%',
    'Se hará en diciembre.',
  ],
];

/** The table with other texts in some cells: `{ E3: '30/12/2023' }`. */
export function withCells(table: Table, cells: Readonly<Record<string, string>>): Table {
  return table.map((row, r) => row.map((text, c) => cells[address({ fila: r + 1, columna: c + 1 })] ?? text));
}

/** Some rows of the table, counted from 1, in the order given. */
export function rowsOf(table: Table, ...rows: readonly number[]): Table {
  return rows.flatMap((row) => table.slice(row - 1, row));
}

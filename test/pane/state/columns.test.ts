import type { ColumnCorrection, Table } from '../../../src/core/model';
import { columnsOf, corrected, tableGroups } from '../../../src/pane/state/columns';

const table = (hoja: string, top: number, titulo = 'Actividad'): Table => ({
  hoja,
  rango: `A${String(top)}:C${String(top + 5)}`,
  tipo: 'seguimiento',
  encabezado: [top, top],
  columnas: {},
  columnasLeidas: [{ columna: 'B', campo: 'actividad', titulo, corte: null, periodo: null }],
  rivales: [],
  dudas: [],
});
const choice = { columna: 'C', campo: 'avance', corte: '2020-08-31' } as const;

test('tables that were read alike are corrected together, once for the whole sheet', () => {
  const [group] = tableGroups([table('Plan', 1), table('Plan', 20)]);
  expect(group?.tables).toHaveLength(2);
  expect(group && corrected([], group, [choice])).toEqual([{ hoja: 'Plan', encabezado: null, ...choice }]);
});

test('where a sheet has other tables too, a correction names its own headers', () => {
  const groups = tableGroups([table('Plan', 1), table('Plan', 20, 'Acción'), table('Plan', 40)]);
  expect(groups.map(({ tables }) => tables.length)).toEqual([2, 1]);
  expect(groups[0] && corrected([], groups[0], [choice])).toEqual([
    { hoja: 'Plan', encabezado: 1, ...choice },
    { hoja: 'Plan', encabezado: 40, ...choice },
  ]);
});

test('a newer word about a column replaces the older one and leaves the others', () => {
  const [group] = tableGroups([table('Plan', 1)]);
  const old: ColumnCorrection = { hoja: 'Plan', columna: 'C', encabezado: null, campo: 'meta', corte: null };
  const others: ColumnCorrection[] = [
    { ...old, columna: 'D' },
    { ...old, hoja: 'Otra' },
  ];
  expect(group && corrected([old, ...others], group, [choice])).toEqual([...others, { hoja: 'Plan', encabezado: null, ...choice }]);
});

test('columns that were not understood are shown with their header, so that they can be', () => {
  const sheet = {
    name: 'Plan',
    visibility: 'visible',
    protected: false,
    values: [['N°', 'Actividad', '<b>Reporte</b>']],
    formats: [],
    merges: [],
  } as const;
  expect(columnsOf(table('Plan', 1), sheet)).toEqual([
    { columna: 'A', titulo: 'N°', campo: null, corte: null },
    { columna: 'B', titulo: 'Actividad', campo: 'actividad', corte: null },
    { columna: 'C', titulo: '<b>Reporte</b>', campo: null, corte: null },
  ]);
});

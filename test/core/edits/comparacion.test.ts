import { compare } from '../../../src/core/compare';
import { comparisonTabs } from '../../../src/core/edits';
import type { Tab } from '../../../src/core/edits/edit';
import { avance, review, row, sheet, snapshot } from '../factory';

const cells = (hoja: string, fila: number) => ({
  actividad: { hoja, fila, columna: 2 },
  meta: { hoja, fila, columna: 3 },
  fecha: { hoja, fila, columna: 5 },
});
const of = (hoja: string, fila: number, actividad: string, fecha: string) =>
  row({ hoja, fila, actividad, meta: '(1) acta', fechas: [fecha], celdas: cells(hoja, fila), avances: [avance(0.2)] });

const before = review({
  filas: [of('Plan', 4, 'Publicar el mapa de riesgos', '2020-06-30'), of('Plan', 5, 'Convocar la audiencia pública', '2020-11-30')],
});
const after = review({ filas: [of('Agosto', 9, 'Publicar el mapa de riesgos', '2020-10-30')] });

function tabsOf(sameBook: boolean, book = snapshot(sheet('Agosto', []))): readonly Tab[] {
  const books = { comparison: compare(before, after), before, after, plan: 'plan.xlsx', sameBook };
  return comparisonTabs(books, book).flatMap((edit) => (edit.kind === 'tab' ? [edit.tab] : []));
}

const linksOf = (tab: Tab | undefined) => tab?.rows.slice(5).map((cellsOfRow) => cellsOfRow.slice(7, 9).map(({ link }) => link));

test('in one workbook both cells of a changed field are linked to', () => {
  expect(linksOf(tabsOf(true)[0])).toEqual([
    [{ hoja: 'Plan', celda: 'B5' }, undefined],
    [
      { hoja: 'Plan', celda: 'E4' },
      { hoja: 'Agosto', celda: 'E9' },
    ],
  ]);
});

test('the plan of another file is linked to on its copy', () => {
  const [tab, plan] = tabsOf(false);
  expect(linksOf(tab)).toEqual([
    [{ hoja: 'Plan comparado', celda: 'B7' }, undefined],
    [
      { hoja: 'Plan comparado', celda: 'E6' },
      { hoja: 'Agosto', celda: 'E9' },
    ],
  ]);
  expect(plan?.rows[5]?.[4]?.value).toBe('30/06/2020');
  expect(plan?.rows[6]?.[6]?.value).toBe('no está');
});

test('a sheet of a person with the name of a tab stays', () => {
  const names = tabsOf(false, snapshot(sheet('Comparación', [['mía']]))).map(({ name }) => name);
  expect(names).toEqual(['Comparación (Seguimiento)', 'Plan comparado']);
});

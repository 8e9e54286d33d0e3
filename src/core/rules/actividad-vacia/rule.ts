import type { Field, Row } from '../../model';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'actividad-vacia',
  severity: 'error',
  group: 'estructura',
  title: 'Fila sin actividad',
  whatToDo: 'Escriba la actividad, o borre la fila si sobra.',
  source:
    'Ley 1474 de 2011, artículo 73, y guía «Estrategias para la construcción del PAAC», versión 2: el plan se compone de actividades.',
  effect: 'A una actividad que no está escrita no se le puede hacer seguimiento.',
  messages: {
    numerada: 'La fila tiene el número {{numeral}} y no dice qué actividad es.',
    sinActividad: 'La fila tiene {{datos}} y no dice qué actividad es.',
  },
  *check(row) {
    const cell = row.celdas.actividad;
    if (!cell || row.actividad !== '') return;
    const own = ownData(row);
    if (row.numeral !== '' && !row.heredados.includes('numeral')) yield { message: 'numerada', data: { numeral: row.numeral }, row, cell };
    else if (own.length >= 2) yield { message: 'sinActividad', data: { datos: own.join(' y ') }, row, cell };
  },
});

/** What the row itself says of its plan; one such cell alone may be litter of the page. */
function ownData(row: Row): string[] {
  const said: readonly (readonly [Field, string, boolean])[] = [
    ['meta', 'meta', row.meta !== ''],
    ['producto', 'producto', row.producto !== ''],
    ['responsable', 'responsable', row.responsables.length > 0],
    ['fecha', 'fecha', row.fechas.length > 0 || row.periodo !== null],
  ];
  return said.filter(([field, , present]) => present && !row.heredados.includes(field)).map(([, name]) => name);
}

import type { Field, Row } from '../../model';
import { inUse } from '../columns';
import { nameOf } from '../quote';
import { rowRule } from '../rule';

const isPlanned = inUse({ exists: (row) => targetField(row) !== null, isFilled: (row) => target(row) !== '' });

export const rule = rowRule({
  code: 'meta-vacia',
  severity: 'advertencia',
  group: 'estructura',
  title: 'Actividad sin meta',
  whatToDo: 'Escriba la meta o el producto con el que se sabrá que se cumplió.',
  source: 'Guía «Estrategias para la construcción del PAAC», versión 2: cada actividad tiene meta o producto.',
  effect: 'No se puede establecer cuándo está cumplida la actividad ni verificar su porcentaje.',
  messages: {
    vacia: '«{{actividad}}» no tiene meta ni producto.',
  },
  *check(row, { reading }) {
    const field = targetField(row);
    const cell = field === null ? undefined : row.celdas[field];
    if (!cell || row.desplazada !== null || row.actividad === '' || target(row) !== '' || !isPlanned(row, reading)) return;
    yield { message: 'vacia', data: { actividad: nameOf(row) }, row, cell };
  },
});

/** The column of the target: META, else PRODUCTO. */
function targetField({ celdas }: Row): Field | null {
  if (celdas.meta) return 'meta';
  return celdas.producto ? 'producto' : null;
}

/** What the column of the target says; a product beside an empty META does not fill it. */
function target(row: Row): string {
  return row.celdas.meta ? row.meta : row.producto;
}

import { inUse } from '../columns';
import { nameOf } from '../quote';
import { rowRule } from '../rule';

const isAssigned = inUse({
  exists: ({ celdas }) => celdas.responsable !== undefined,
  isFilled: ({ responsables }) => responsables.length > 0,
});

export const rule = rowRule({
  code: 'responsable-vacio',
  severity: 'advertencia',
  group: 'estructura',
  title: 'Actividad sin responsable',
  whatToDo: 'Escriba la dependencia responsable.',
  source: 'Guía «Estrategias para la construcción del PAAC», versión 2: cada actividad tiene una dependencia responsable.',
  effect: 'La tabla no dice qué dependencia responde por la actividad.',
  messages: {
    vacio: '«{{actividad}}» no tiene responsable.',
  },
  *check(row, { reading }) {
    const cell = row.celdas.responsable;
    if (!cell || row.desplazada !== null || row.actividad === '' || row.responsables.length > 0 || !isAssigned(row, reading)) return;
    yield { message: 'vacio', data: { actividad: nameOf(row) }, row, cell };
  },
});

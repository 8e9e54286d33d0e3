import { inUse } from '../columns';
import { rowRule } from '../rule';
import { hasSchedule, scheduleCell } from '../schedule';

const isScheduled = inUse({ exists: (row) => scheduleCell(row) !== null, isFilled: hasSchedule });

export const rule = rowRule({
  code: 'sin-fecha',
  severity: 'advertencia',
  group: 'cronograma',
  title: 'Actividad sin fecha',
  whatToDo: 'Escriba la fecha o el periodo, o marque los meses en que se hará.',
  source:
    'Ley 1474 de 2011, artículo 73, y guía «Estrategias para la construcción del PAAC», versión 2: cada actividad tiene fecha programada.',
  effect: 'La actividad no vence nunca y no entra en lo programado al corte.',
  messages: {
    vacia: 'La actividad no tiene fecha, periodo ni mes marcado.',
  },
  *check(row, { reading }) {
    const cell = scheduleCell(row);
    if (cell === null || row.desplazada !== null || row.actividad === '' || hasSchedule(row) || !isScheduled(row, reading)) return;
    yield { message: 'vacia', row, cell };
  },
});

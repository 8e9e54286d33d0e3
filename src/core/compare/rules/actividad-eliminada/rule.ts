import { nameOf } from '../../../rules/quote';
import { cellOf, comparisonRule } from '../rule';

export const rule = comparisonRule({
  code: 'actividad-eliminada',
  severity: 'error',
  title: 'Una actividad del plan no está en el seguimiento',
  whatToDo: 'Inclúyala en el seguimiento, o cite el acto que la retiró del plan y su justificación.',
  source: 'Práctica de control interno: se sigue el plan publicado; un retiro se aprueba, se justifica y se publica.',
  effect: 'El avance que se publica no cuenta una actividad del plan aprobado.',
  messages: {
    eliminada: 'El plan tiene «{{actividad}}» y el seguimiento no trae ninguna fila que le corresponda.',
  },
  *check(compared) {
    if (compared.kind !== 'solo' || compared.lado !== 'antes') return;
    const { row } = compared;
    yield {
      message: 'eliminada',
      data: { actividad: nameOf(row) },
      lado: 'antes',
      row,
      cell: cellOf(row, ['actividad', 'descripcion']),
      other: null,
    };
  },
});

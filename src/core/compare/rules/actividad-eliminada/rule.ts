import { nameOf } from '../../../rules/quote';
import { cellOf, comparisonRule } from '../rule';

export const rule = comparisonRule({
  code: 'actividad-eliminada',
  severity: 'error',
  title: 'Una actividad del plan no está en el seguimiento',
  whatToDo: 'Inclúyala en el seguimiento con fila propia, o cite el acto que la retiró del plan o la unió a otra, y su justificación.',
  source: 'Práctica de control interno: se sigue el plan publicado; un retiro se aprueba, se justifica y se publica.',
  effect: 'El avance que se publica no cuenta una actividad del plan aprobado.',
  messages: {
    eliminada: 'El plan tiene «{{actividad}}» y el seguimiento no trae ninguna fila que le corresponda.',
    unida:
      'El plan tiene «{{actividad}}» como actividad aparte y el seguimiento la une con otra en la fila {{fila}}: «{{despues}}»; su avance no se ve solo.',
  },
  *check(compared) {
    if (compared.kind !== 'solo' || compared.lado !== 'antes') return;
    const { row, unida } = compared;
    const where = { lado: 'antes', row, cell: cellOf(row, ['actividad', 'descripcion']) } as const;
    if (unida === null) yield { message: 'eliminada', data: { actividad: nameOf(row) }, ...where, other: null };
    else {
      yield {
        message: 'unida',
        data: { actividad: nameOf(row), fila: unida.fila, despues: nameOf(unida) },
        ...where,
        other: cellOf(unida, ['actividad', 'descripcion']),
        severity: 'informativo',
      };
    }
  },
});

import { nameOf } from '../../../rules/quote';
import { cellOf, comparisonRule } from '../rule';

export const rule = comparisonRule({
  code: 'actividad-nueva',
  severity: 'informativo',
  title: 'Una actividad del seguimiento no estaba en el plan',
  whatToDo: 'Confirme que el plan se modificó para incluirla y cite la versión que la trae.',
  source: 'Práctica de control interno: se sigue el plan publicado; lo que se agrega se aprueba y se publica.',
  effect: 'El avance que se publica cuenta una actividad que no está en el plan comparado.',
  messages: {
    nueva: '«{{actividad}}» está en el seguimiento y el plan no trae ninguna fila que le corresponda.',
  },
  *check(compared) {
    if (compared.kind !== 'solo' || compared.lado !== 'despues') return;
    const { row } = compared;
    yield {
      message: 'nueva',
      data: { actividad: nameOf(row) },
      lado: 'despues',
      row,
      cell: cellOf(row, ['actividad', 'descripcion']),
      other: null,
    };
  },
});

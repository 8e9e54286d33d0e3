import { address } from '../../snapshot';
import { rowRule } from '../rule';

export const rule = rowRule({
  code: 'celdas-desplazadas',
  severity: 'error',
  group: 'estructura',
  title: 'Celdas corridas',
  whatToDo: 'Pase cada dato a su columna. La fila se revisó como se quiso escribir, no como quedó.',
  source: 'Práctica: al pegar una tabla de un documento, las celdas combinadas y los saltos de página corren las filas.',
  effect: 'Los datos de la fila quedan bajo títulos que no son los suyos, y las fórmulas y los resúmenes de la hoja los leen mal.',
  messages: {
    corridas: 'La fila está corrida desde {{celda}}: {{evidencia}}.',
  },
  *check(row) {
    if (row.desplazada === null) return;
    const { celda, evidencia } = row.desplazada;
    yield { message: 'corridas', data: { celda: address(celda), evidencia }, row, cell: celda };
  },
});

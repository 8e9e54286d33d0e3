import { shorten } from '../../narrative/narrative';
import type { Row } from '../../model';
import { progressAt } from '../progress';
import { type RuleContext, tableRule } from '../rule';

export const rule = tableRule({
  code: 'avance-sin-dato',
  severity: 'advertencia',
  group: 'porcentaje',
  title: 'Hay relato, pero no porcentaje',
  whatToDo: 'Escriba el porcentaje que el relato soporta, o N/A si nada estaba programado.',
  source: 'Práctica: sin porcentaje la actividad no cuenta en el avance de su componente.',
  effect: 'Lo que cuenta el relato no entra en el avance del componente.',
  messages: {
    falta: 'El seguimiento dice «{{relato}}» y la celda de avance está vacía.',
  },
  *check(rows, context) {
    const used = new Set(rows.filter((row) => isFilledIn(row, context)).map(({ hoja }) => hoja));
    for (const row of rows) {
      const now = progressAt(row, context);
      if (now === null || !used.has(row.hoja) || now.avance.texto !== '' || now.avance.seguimiento === '') continue;
      if (context.narrative(now.avance.seguimiento).noAplica !== null) continue;
      const relato = shorten(now.avance.seguimiento.replace(/\s+/g, ' '));
      yield { message: 'falta', data: { relato }, row, cell: now.cell, corte: now.avance.corte };
    }
  },
});

/** An entity that leaves the whole progress column of the corte blank does not use it. */
function isFilledIn(row: Row, context: RuleContext): boolean {
  return (progressAt(row, context)?.avance.texto ?? '') !== '';
}

import { plain } from '../../cells/text';
import type { Row } from '../../model';
import { blocksByDependencia } from '../numbering';
import type { Numbered, Run } from '../numbering';
import { quote } from '../quote';
import { tableRule } from '../rule';

/** Where more of the numbers than this repeat, the column numbers something else than activities. */
const MOST_REPEATED = 0.25;

export const rule = tableRule({
  code: 'numeral-repetido',
  severity: 'advertencia',
  group: 'estructura',
  title: 'Número repetido',
  whatToDo: 'Dé a cada actividad su propio número.',
  source: 'Práctica: el seguimiento cita las actividades por su número.',
  effect: 'No se sabe de cuál de las dos actividades hablan los documentos que las citan por su número.',
  messages: {
    repetido: 'El número {{numeral}} ya es el de la fila {{fila}} («{{otra}}»); esta es otra actividad («{{actividad}}»).',
  },
  *check(rows) {
    for (const run of blocksByDependencia(rows).flat(2)) {
      const found = repeatedIn(run);
      if (found.length > Math.max(1, MOST_REPEATED * run.length)) continue;
      for (const { one, first } of found) {
        const cell = one.row.celdas.numeral;
        const data = { numeral: one.numeral, fila: first.row.fila, otra: quote(first.row.actividad), actividad: quote(one.row.actividad) };
        if (cell) yield { message: 'repetido', data, row: one.row, cell };
      }
    }
  },
});

/** Numbers that stand twice in a run, before two activities. */
function repeatedIn(run: Run): { readonly one: Numbered; readonly first: Numbered }[] {
  const firsts = new Map<string, Numbered>();
  return run.flatMap((one) => {
    const first = firsts.get(one.numeral);
    if (first === undefined) firsts.set(one.numeral, one);
    return first !== undefined && areTwo(first, one) ? [{ one, first }] : [];
  });
}

/** An activity that goes on in the next row or page keeps its number; its text may go on too. */
function areTwo({ row: a }: Numbered, { row: b }: Numbered): boolean {
  return a.actividad !== '' && b.actividad !== '' && plain(a.actividad) !== plain(b.actividad) && !goesOn(a, b);
}

function goesOn(a: Row, b: Row): boolean {
  return a.tabla !== b.tabla && /^\W*\p{Ll}/u.test(b.actividad);
}

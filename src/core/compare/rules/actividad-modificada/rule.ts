import { quotePair } from '../../../rules/quote';
import { cellsOf, changeOf, comparisonRule } from '../rule';

export const rule = comparisonRule({
  code: 'actividad-modificada',
  severity: 'advertencia',
  title: 'El seguimiento redacta la actividad de otra manera',
  whatToDo: 'Vuelva al texto del plan, o cite la modificación aprobada.',
  source: 'Práctica de control interno: se sigue el plan publicado; un cambio de alcance se aprueba y se publica.',
  effect: 'Lo que se mide puede no ser lo que el plan se propuso.',
  messages: {
    modificada: 'El plan dice «{{antes}}» y el seguimiento «{{despues}}».',
  },
  *check(compared) {
    const found = changeOf(compared, 'actividad');
    if (found === null) return;
    const { par, cambio } = found;
    const [antes, despues] = quotePair(cambio.antes, cambio.despues);
    const data = { antes, despues };
    yield { message: 'modificada', data, ...cellsOf(par, ['actividad']) };
  },
});

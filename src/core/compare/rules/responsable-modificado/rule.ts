import { quote } from '../../../rules/quote';
import { cellsOf, changeOf, comparisonRule } from '../rule';

export const rule = comparisonRule({
  code: 'responsable-modificado',
  severity: 'advertencia',
  title: 'El seguimiento cambia el responsable que fijó el plan',
  whatToDo: 'Vuelva al responsable del plan, o cite la modificación aprobada.',
  source: 'Práctica de control interno: se sigue el plan publicado; quien responde por una actividad lo sabe y lo acepta.',
  effect: 'No es claro quién responde por la actividad.',
  messages: {
    modificado: 'Por el plan responde «{{antes}}» y en el seguimiento figura «{{despues}}».',
  },
  *check(compared) {
    const found = changeOf(compared, 'responsable');
    if (found === null) return;
    const { par, cambio } = found;
    const data = { antes: quote(cambio.antes), despues: quote(cambio.despues) };
    yield { message: 'modificado', data, ...cellsOf(par, ['responsable', 'actividad']) };
  },
});

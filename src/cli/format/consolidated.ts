import { countBySeverity } from '../../core/model';
import type { Consolidated } from '../../core/consolidate';
import type { Output } from '../io';
import { figureLines } from './figures';
import { painter } from './paint';
import { totalLine } from './texto';
import { day, plain } from './words';

/** Many files as one: what was read, the figures per dependencia and per componente, what stands twice. */
export function consolidatedText({ archivos, review, repetidas }: Consolidated, output: Output): string {
  const paint = painter(output.colour);
  const { resumen, corte, avisos, filas, hallazgos } = review;
  const total = { activities: filas.length, counts: countBySeverity(hallazgos), accepted: 0 };
  const lines = [
    `${String(archivos.filter(({ problema }) => problema === null).length)} de ${String(archivos.length)} archivos leídos · ${corte === null ? 'corte desconocido' : `corte ${day(corte)}`}`,
    ...avisos.map((aviso) => `  ${paint('dim', 'aviso:')} ${plain(aviso)}`),
    ...(repetidas.length === 0 ? [] : ['', 'Repetidas']),
    ...repetidas.map(({ actividad, origenes }) => {
      const places = origenes.map(({ archivo, hoja, fila }) => `${archivo}, ${hoja}, fila ${String(fila)}`);
      return `  «${plain(actividad)}»: ${plain(places.join(' · '))}`;
    }),
    '',
    'Por dependencia',
    ...figureLines({ ...resumen, componentes: resumen.dependencias }, paint),
    '',
    'Por componente',
    ...figureLines(resumen, paint),
    '',
    paint('bold', totalLine([total])),
  ];
  return `${lines.join('\n')}\n`;
}

import type { CorteComparison, MovedActivity } from '../../core/compare';
import { findingsOverview, isRedated, movementOverview } from '../../core/edits';
import type { Finding } from '../../core/model';
import type { Output } from '../io';
import { painter } from './paint';
import { findingLines } from './texto';
import { day, percent, plain } from './words';

const NAME_WIDTH = 90;

/** Two cortes as a person reads them: what fell back, stood still, was re-dated or advanced, and what became of the findings. */
export function cortesText(comparison: CorteComparison, antes: string, despues: string, output: Output): string {
  const paint = painter(output.colour);
  const { actividades, hallazgos } = comparison;
  const side = (what: string, name: string, corte: string | null): string =>
    `${what}: ${paint('underline', plain(name))}  ${paint('dim', corte === null ? 'corte desconocido' : `corte ${day(corte)}`)}`;
  const part = (title: string, of: (activity: MovedActivity) => boolean): string[] => {
    const lines = actividades.filter(of).map(activityLine);
    return lines.length === 0 ? [] : ['', title, ...lines];
  };
  const found = (title: string, findings: readonly Finding[]): string[] =>
    findings.length === 0 ? [] : ['', title, ...findingLines(findings, paint, output.columns)];
  const lines = [
    side('Antes', antes, comparison.corteAntes),
    side('Después', despues, comparison.corteDespues),
    ...part('▼ Retrocedieron', ({ movimiento }) => movimiento === 'retrocedió'),
    ...part('● Siguen igual', ({ movimiento }) => movimiento === 'sin cambio'),
    ...part('▲ Avanzaron', ({ movimiento }) => movimiento === 'avanzó'),
    ...part('Reprogramadas', isRedated),
    ...found('Hallazgos nuevos', hallazgos.nuevos),
    ...found('Hallazgos corregidos (celdas del seguimiento anterior)', hallazgos.corregidos),
    '',
    paint('bold', `Actividades: ${movementOverview(comparison)}`),
    paint('bold', `Hallazgos: ${findingsOverview(comparison)}`),
  ];
  return `${lines.join('\n')}\n`;
}

function activityLine({ despues, avanceAntes, avanceDespues, cambios }: MovedActivity): string {
  const share = (value: number | null): string => (value === null ? 'sin dato' : percent(value));
  const name = plain([despues.numeral, despues.actividad].filter((text) => text !== '').join(' '));
  const fecha = cambios.find(({ campo }) => campo === 'fecha');
  const dates = fecha === undefined ? '' : `  (${plain(fecha.antes)} → ${plain(fecha.despues)})`;
  const progress = `${share(avanceAntes).padStart(8)} → ${share(avanceDespues).padEnd(8)}`;
  return `  ${progress}  fila ${String(despues.fila)}  ${name.length > NAME_WIDTH ? `${name.slice(0, NAME_WIDTH - 1)}…` : name}${dates}`;
}

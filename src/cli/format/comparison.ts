import { overview, type ComparedBooks } from '../../core/edits';
import type { Output } from '../io';
import { painter } from './paint';
import { findingLines } from './texto';
import { counted, day, plain } from './words';

/** A comparison as a person reads it: the two documents, what vanished from the plan, what the follow-up says otherwise. */
export function comparisonText({ comparison, before, after }: ComparedBooks, plan: string, seguimiento: string, output: Output): string {
  const paint = painter(output.colour);
  const { hallazgos } = comparison;
  const side = (what: string, name: string, rows: number, more: readonly string[]): string =>
    `${what}: ${paint('underline', plain(name))}  ${paint('dim', [counted(rows, 'actividad', 'actividades'), ...more].join(' · '))}`;
  const part = (title: string, lado: 'antes' | 'despues'): string[] => {
    const found = hallazgos.filter((finding) => finding.lado === lado);
    return found.length === 0 ? [] : ['', title, ...findingLines(found, paint, output.columns)];
  };
  const lines = [
    side('Plan', plan, before.filas.length, []),
    side('Seguimiento', seguimiento, after.filas.length, [after.corte === null ? 'corte desconocido' : `corte ${day(after.corte)}`]),
    ...part('En el plan', 'antes'),
    ...part('En el seguimiento', 'despues'),
    '',
    paint('bold', overview(comparison)),
  ];
  return `${lines.join('\n')}\n`;
}

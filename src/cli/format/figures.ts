import type { Figures, Summary, Zona } from '../../core/model';
import type { Ink, Paint } from './paint';
import { percent, plain } from './words';

const ZONE_INK: Readonly<Record<Zona, Ink>> = { baja: 'red', media: 'yellow', alta: 'green' };
const ZONE_WIDTH = 'zona media'.length;
const NAME_WIDTH = 44;
const BAR_WIDTH = 20;

/** The progress of each componente and of the whole as a bar with its zone in words; nothing where no progress is told. */
export function figureLines({ componentes, total }: Summary, paint: Paint): string[] {
  const rows = [...componentes, total].flatMap((figures, index) => {
    if (figures.avance === null) return [];
    const name = index === componentes.length ? 'Total' : figures.nombre || 'Sin componente';
    return [{ name: shortened(plain(name)), bar: bar(figures, figures.avance, paint) }];
  });
  const width = Math.max(0, ...rows.map((row) => row.name.length));
  return rows.length === 0 ? [] : ['', ...rows.map((row) => `  ${row.name.padEnd(width)}  ${row.bar}`)];
}

function bar({ programado, zona, cumplidas, programadas }: Figures, avance: number, paint: Paint): string {
  const filled = Math.round(Math.min(Math.max(avance, 0), 1) * BAR_WIDTH);
  const ink = zona === null ? 'dim' : ZONE_INK[zona];
  const drawn = paint(ink, '█'.repeat(filled)) + paint('dim', '░'.repeat(BAR_WIDTH - filled));
  const word = paint(ink, (zona === null ? 'sin zona' : `zona ${zona}`).padEnd(ZONE_WIDTH));
  const due = programado === null ? '' : ` · programado ${percent(programado)}`;
  return `${drawn} ${percent(avance).padStart(7)}  ${word}  ${String(cumplidas)} de ${String(programadas)} cumplidas${due}`;
}

function shortened(text: string): string {
  return text.length <= NAME_WIDTH ? text : `${text.slice(0, NAME_WIDTH - 1)}…`;
}

import { formatShare } from '../../../core/cells/percentage';
import type { Figures, Summary } from '../../../core/model';
import { ZONE } from '../../words';

const WIDTH = 300;

const length = (share: number): number => Math.min(Math.max(share, 0), 1) * WIDTH;

function describe({ nombre, avance, programado, zona }: Figures): string {
  const done = avance === null ? 'sin dato' : `avance ${formatShare(avance)}${zona ? `, ${ZONE[zona].toLowerCase()}` : ''}`;
  return `${nombre || 'Sin componente'}: ${done}${programado === null ? '' : `, programado ${formatShare(programado)}`}.`;
}

function Bars({ nombre, avance, programado }: Figures) {
  return (
    <div class="bars">
      <span>{nombre || 'Sin componente'}</span>
      <span class="figure">{avance === null ? 'sin dato' : formatShare(avance)}</span>
      <svg viewBox={`0 0 ${String(WIDTH)} 14`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect class="track" width={WIDTH} height="14" />
        {avance !== null && <rect class="done" width={length(avance)} height="9" />}
        {programado !== null && <rect class="due" y="10" width={length(programado)} height="4" />}
      </svg>
    </div>
  );
}

/** Reported beside programmed progress per componente; the same in words for who does not see it. */
export function ProgressChart({ summary: { componentes } }: { readonly summary: Summary }) {
  const told = componentes.filter(({ avance, programado }) => avance !== null || programado !== null);
  if (told.length === 0) return <p class="muted">La tabla no trae porcentajes de avance: no hay gráfico que mostrar.</p>;
  return (
    <figure class="chart">
      <figcaption>
        Avance <span class="key done" /> y programado <span class="key due" /> por componente
      </figcaption>
      <div role="img" aria-label={`Gráfico de barras. ${told.map(describe).join(' ')}`}>
        {told.map((figures) => (
          <Bars key={figures.nombre} {...figures} />
        ))}
      </div>
    </figure>
  );
}

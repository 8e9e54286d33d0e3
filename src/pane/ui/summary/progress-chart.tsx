import { formatShare } from '../../../core/cells/percentage';
import type { Figures, Summary } from '../../../core/model';
import { ZONE } from '../../words';

const HEIGHT = 34;
const WIDTH = 300;
const LABEL = 13;

const length = (share: number): number => Math.min(Math.max(share, 0), 1) * WIDTH;
const cut = (name: string): string => (name.length > 46 ? `${name.slice(0, 45)}…` : name);

function describe({ nombre, avance, programado, zona }: Figures): string {
  const done = avance === null ? 'sin dato' : `avance ${formatShare(avance)}${zona ? `, ${ZONE[zona].toLowerCase()}` : ''}`;
  return `${nombre || 'Sin componente'}: ${done}${programado === null ? '' : `, programado ${formatShare(programado)}`}.`;
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
      <svg
        viewBox={`0 0 ${String(WIDTH)} ${String(told.length * HEIGHT)}`}
        role="img"
        aria-label={`Gráfico de barras. ${told.map(describe).join(' ')}`}
      >
        {told.map(({ nombre, avance, programado }, index) => (
          <g key={nombre} transform={`translate(0 ${String(index * HEIGHT)})`}>
            <text y={LABEL - 2}>{cut(nombre || 'Sin componente')}</text>
            <text class="value" x={WIDTH} y={LABEL - 2}>
              {avance === null ? 's. d.' : formatShare(avance)}
            </text>
            <rect class="track" y={LABEL + 2} width={WIDTH} height="14" />
            {avance !== null && <rect class="done" y={LABEL + 2} width={length(avance)} height="9" />}
            {programado !== null && <rect class="due" y={LABEL + 12} width={length(programado)} height="4" />}
          </g>
        ))}
      </svg>
    </figure>
  );
}

import { formatShare } from '../../core/cells/percentage';
import type { Figures, Summary } from '../../core/model';
import { ZONE } from '../words';

const WIDTH = 100;
const within = (share: number): number => Math.min(Math.max(share, 0), 1) * WIDTH;

function Bar({
  avance,
  programado,
  zona,
}: {
  readonly avance: number;
  readonly programado: number | null;
  readonly zona: Figures['zona'];
}) {
  return (
    <svg class={`bar ${zona ?? ''}`} viewBox={`0 0 ${String(WIDTH)} 8`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect class="track" width={WIDTH} height="8" />
      <rect class="fill" width={within(avance)} height="8" />
      {programado !== null && <rect class="due" x={Math.min(within(programado), WIDTH - 1)} width="1" height="8" />}
    </svg>
  );
}

/** The progress of each componente as a bar with its zone in words; nothing where no progress is told. */
export function ZoneBars({ summary: { componentes, total } }: { readonly summary: Summary }) {
  const rows = [...componentes, ...(componentes.length === 1 ? [] : [total])].filter(({ avance }) => avance !== null);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="zones">
      <h3 id="zones">Avance por componente</h3>
      <ul class="zones">
        {rows.map(({ nombre, avance, programado, zona }) => (
          <li key={nombre}>
            <span class="name">{nombre || 'Sin componente'}</span>
            <span class="figure">
              {formatShare(avance ?? 0)}
              {zona && <span class={`zone ${zona}`}> {ZONE[zona]}</span>}
              {programado !== null && <span class="muted"> · programado {formatShare(programado)}</span>}
            </span>
            <Bar avance={avance ?? 0} programado={programado} zona={zona} />
          </li>
        ))}
      </ul>
    </section>
  );
}

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

function Row({ nombre, avance, programado, zona }: Figures) {
  return (
    <li>
      <span class="name">{nombre || 'Sin componente'}</span>
      <span class="figure">
        {formatShare(avance ?? 0)}
        {zona && <span class={`zone ${zona}`}> {ZONE[zona]}</span>}
        {programado !== null && <span class="muted"> · programado {formatShare(programado)}</span>}
      </span>
      <Bar avance={avance ?? 0} programado={programado} zona={zona} />
    </li>
  );
}

/** The progress of the whole and of each componente as bars with their zone in words; nothing where no progress is told. */
export function ZoneBars({ summary: { componentes, total } }: { readonly summary: Summary }) {
  const parts = componentes.filter(({ avance }) => avance !== null);
  if (total.avance === null) return null;
  return (
    <section aria-label="Avance">
      <ul class="zones">
        <Row {...total} nombre="Avance total" />
      </ul>
      {parts.length > 1 && (
        <details>
          <summary>Por componente</summary>
          <ul class="zones">
            {parts.map((figures) => (
              <Row key={figures.nombre} {...figures} />
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

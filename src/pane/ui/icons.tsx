import type { Severity } from '../../core/model';

/** Shapes differ, so that colour is never the only sign: octagon, triangle, circle. */
const SHAPES: Readonly<Record<Severity, string>> = {
  error: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zM7.25 4v5h1.5V4zM7.25 10.5V12h1.5v-1.5z',
  advertencia: 'M8 1l7.5 14H.5zM7.25 6v4.5h1.5V6zM7.25 11.75v1.5h1.5v-1.5z',
  informativo: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1zM7.25 7v5h1.5V7zM7.25 4v1.5h1.5V4z',
};

/** Decorative: the severity's word stands beside it. */
export function SeverityIcon({ severity }: { readonly severity: Severity }) {
  return (
    <svg class={`icon ${severity}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path fill="currentColor" fill-rule="evenodd" d={SHAPES[severity]} />
    </svg>
  );
}

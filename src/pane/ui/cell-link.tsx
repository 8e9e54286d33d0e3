import { useRef } from 'preact/hooks';
import { useSession } from './context';

/** «E12 de «Seguimiento»»: goes to the cell, and keeps the focus so that the next one can be gone to. */
export function CellLink({ hoja, celda }: { readonly hoja: string; readonly celda: string }) {
  const session = useSession();
  const link = useRef<HTMLButtonElement>(null);
  return (
    <button
      type="button"
      class="link"
      ref={link}
      onClick={() => {
        void session.goTo({ hoja, celda }).then(() => link.current?.focus());
      }}
    >
      {celda} de «{hoja}»
    </button>
  );
}

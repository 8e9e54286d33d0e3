import { useSession } from './context';

/** «E12 de «Seguimiento»»: goes to the cell; the focus stays, so that the next one can be gone to. */
export function CellLink({ hoja, celda }: { readonly hoja: string; readonly celda: string }) {
  const session = useSession();
  return (
    <button type="button" class="link" onClick={() => void session.goTo({ hoja, celda })}>
      {celda} de «{hoja}»
    </button>
  );
}

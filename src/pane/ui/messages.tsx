import { useRef } from 'preact/hooks';
import { usePane, useSession } from './context';

const KIND = { hecho: 'Listo', aviso: 'Atención', error: 'No se pudo' } as const;

/** What was just done, until the person closes it, who then goes on from where they were in the view. */
export function NoticeBar() {
  const { notice } = usePane();
  const { store } = useSession();
  const before = useRef<HTMLElement | null>(null);
  if (!notice) return null;
  return (
    <div class={`notice ${notice.kind}`}>
      <p>
        <strong>{KIND[notice.kind]}.</strong> {notice.text}
      </p>
      <button
        type="button"
        class="quiet"
        aria-label="Cerrar el mensaje"
        onFocus={({ relatedTarget }) => {
          before.current = relatedTarget instanceof HTMLElement && relatedTarget.closest('.view') !== null ? relatedTarget : null;
        }}
        onClick={() => {
          if (before.current?.isConnected === true) before.current.focus();
          store.send({ kind: 'notice', notice: null });
        }}
      >
        ✕
      </button>
    </div>
  );
}

/** What is being done now, with the way to stop it. */
export function WorkBar() {
  const { work } = usePane();
  const session = useSession();
  if (!work) return null;
  const words = work.progress ? `${work.progress.step} ${String(Math.floor(work.progress.done * 100))} %` : work.step;
  return (
    <div class="work">
      <span>{words}</span>
      {work.progress ? <progress aria-label={words} value={work.progress.done} /> : <progress aria-label={words} />}
      {work.cancellable && (
        <button type="button" onClick={session.cancel}>
          Cancelar
        </button>
      )}
    </div>
  );
}

import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../../core/model';
import { usePane, useSession } from '../context';

const MOST = 1000;

/** «Aceptar»: why the finding stays as it is, and who says so. The name is asked once. */
export function AcceptForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { preferences } = usePane();
  const session = useSession();
  const asksName = useRef(preferences.quien === '').current;
  const [motivo, setMotivo] = useState('');
  const [quien, setQuien] = useState(preferences.quien);
  const [tried, setTried] = useState(false);
  const sent = useRef(false);
  const reason = useRef<HTMLTextAreaElement>(null);
  const name = useRef<HTMLInputElement>(null);
  // Before the next key, which may come sooner than the next picture.
  useLayoutEffect(() => {
    reason.current?.focus();
  }, []);

  const lacksReason = motivo.trim() === '';
  const lacksName = quien.trim() === '';
  const submit = (event: Event): void => {
    event.preventDefault();
    // A double click is one decision.
    if (sent.current) return;
    setTried(true);
    if (lacksReason) reason.current?.focus();
    else if (lacksName) name.current?.focus();
    else {
      session.prefer({ quien: quien.trim() });
      sent.current = true;
      void session.accept(finding, motivo, quien).then(() => {
        sent.current = false;
      });
    }
  };
  const leave = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose();
  };

  return (
    <form class="accept" noValidate onSubmit={submit} onKeyDown={leave}>
      <label class="field">
        <span>Motivo para aceptarlo (obligatorio)</span>
        <textarea
          ref={reason}
          rows={3}
          maxLength={MOST}
          value={motivo}
          aria-required="true"
          aria-invalid={tried && lacksReason}
          aria-describedby={tried && lacksReason ? 'lacks-reason' : undefined}
          onInput={({ currentTarget }) => {
            setMotivo(currentTarget.value);
          }}
        />
      </label>
      {tried && lacksReason && (
        <p class="wrong" id="lacks-reason">
          Escriba por qué el hallazgo se acepta: queda en el libro para quien lo lea después.
        </p>
      )}
      {asksName && (
        <label class="field">
          <span>Su nombre (se pregunta una vez)</span>
          <input
            ref={name}
            type="text"
            maxLength={120}
            value={quien}
            autocomplete="name"
            aria-required="true"
            aria-invalid={tried && lacksName}
            aria-describedby={tried && lacksName ? 'lacks-name' : undefined}
            onInput={({ currentTarget }) => {
              setQuien(currentTarget.value);
            }}
          />
        </label>
      )}
      {tried && lacksName && (
        <p class="wrong" id="lacks-name">
          Escriba su nombre: la decisión queda firmada.
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary">
          Aceptar el hallazgo
        </button>
        <button type="button" onClick={onClose}>
          Volver
        </button>
      </div>
    </form>
  );
}

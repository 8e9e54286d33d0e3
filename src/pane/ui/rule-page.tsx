import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSession } from './context';
import { Markdown } from './markdown';

/** The page of a rule: what it checks, why it matters, how to correct it. Shipped with the pane. */
export function RulePage({ code }: { readonly code: string }) {
  const { store, options } = useSession();
  const [text, setText] = useState<string | null>(null);
  const back = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    back.current?.focus();
    let isHere = true;
    const show = (page: string): void => {
      if (isHere) setText(page);
    };
    options.pages().then(
      (pages) => {
        show(pages[code] ?? `La página de la regla «${code}» no está en esta versión.`);
      },
      () => {
        show('No se pudo abrir la página de la regla. Cierre el panel y vuelva a abrirlo.');
      },
    );
    return () => {
      isHere = false;
    };
  }, [code, options]);
  return (
    <article class="page">
      <button
        type="button"
        ref={back}
        onClick={() => {
          store.send({ kind: 'read', rulePage: null });
        }}
      >
        Volver
      </button>
      {text === null ? <p>Abriendo la página…</p> : <Markdown text={text.replace(/^# [a-z-]+: /, '# ')} />}
    </article>
  );
}

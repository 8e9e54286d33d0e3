import { useLayoutEffect, useRef } from 'preact/hooks';
import { TABS, type TabName } from '../state/state';
import { Adjust } from './adjust/adjust';
import { Announcer } from './announcer';
import { Compare } from './compare/compare';
import { usePane, useSession } from './context';
import { NoticeBar, WorkBar } from './messages';
import { ReviewView } from './review/review-view';
import { RulePage } from './rule-page';
import { SummaryView } from './summary/summary-view';

const NAMES: Readonly<Record<TabName, string>> = { revisar: 'Revisar', resumen: 'Resumen', comparar: 'Comparar', ajustes: 'Ajustes' };
const VIEWS: Readonly<Record<TabName, () => preact.JSX.Element>> = {
  revisar: ReviewView,
  resumen: SummaryView,
  comparar: Compare,
  ajustes: Adjust,
};

/** The four tabs; arrows, Inicio and Fin walk them. */
function TabBar({ tab }: { readonly tab: TabName }) {
  const { store } = useSession();
  const bar = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent): void => {
    const at = TABS.indexOf(tab);
    const target = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: TABS.length - 1 }[event.key];
    if (target === undefined) return;
    event.preventDefault();
    const next = TABS[(target + TABS.length) % TABS.length] ?? tab;
    store.send({ kind: 'tab', tab: next });
    bar.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div class="tabs" role="tablist" aria-label="Seguimiento" ref={bar} onKeyDown={walk}>
      {TABS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === tab}
          aria-controls="panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => {
            store.send({ kind: 'tab', tab: name });
          }}
        >
          {NAMES[name]}
        </button>
      ))}
    </div>
  );
}

export function App() {
  const { tab, rulePage } = usePane();
  const panel = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (document.hasFocus() && document.activeElement === document.body) panel.current?.focus();
  }, [rulePage]);
  const View = VIEWS[tab];
  return (
    <main class="pane">
      <h1 class="heard">Seguimiento</h1>
      <TabBar tab={tab} />
      <WorkBar />
      <NoticeBar />
      <div key={rulePage ?? tab} id="panel" class="view" role="tabpanel" aria-labelledby={`tab-${tab}`} tabIndex={-1} ref={panel}>
        {rulePage === null ? <View /> : <RulePage code={rulePage} />}
      </div>
      <Announcer />
    </main>
  );
}

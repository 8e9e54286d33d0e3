import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyOf, PAGE_SIZE, pageOf, rowOf } from '../../state/list';
import type { Finding } from '../../../core/model';
import { counted, number, SEVERITY } from '../../words';
import { usePane, useSession } from '../context';
import { SeverityIcon } from '../icons';
import { Pager } from '../pager';
import { FindingDetail } from './finding-detail';

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  ArrowUp: -1,
  PageDown: PAGE_SIZE,
  PageUp: -PAGE_SIZE,
  Home: -Infinity,
  End: Infinity,
};

/** Keeps the focus at the cursor: after a key of ours, and where the focused line left the list. Never takes it from the sheet. */
function useListFocus(isReturning: boolean): {
  readonly list: { current: HTMLDivElement | null };
  readonly follow: () => void;
  readonly onFocusIn: () => void;
} {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef(false);
  const inside = useRef(isReturning);
  useLayoutEffect(() => {
    const lost = inside.current && document.hasFocus() && document.activeElement === document.body;
    if (!wanted.current && !lost) return;
    wanted.current = false;
    const line = list.current?.querySelector<HTMLElement>('.line[aria-current="true"]') ?? document.getElementById('counts');
    line?.focus();
    inside.current = line?.classList.contains('line') ?? false;
  });
  useLayoutEffect(() => {
    const left = ({ target }: FocusEvent): void => {
      inside.current = target instanceof Node && list.current?.contains(target) === true;
    };
    document.addEventListener('focusin', left);
    return () => {
      document.removeEventListener('focusin', left);
    };
  }, []);
  return {
    list,
    follow: () => {
      wanted.current = true;
    },
    onFocusIn: () => {
      inside.current = true;
    },
  };
}

/** The findings by rule. Click or Enter goes to the cell and opens the detail; arrows walk, also over the end of a page. */
export function FindingList() {
  const state = usePane();
  const session = useSession();
  const { store } = session;
  const { list, follow, onFocusIn } = useListFocus(state.cursor !== null);
  const view = pageOf(state);
  const first = view.groups.find(({ findings }) => findings.length > 0)?.findings[0];
  const stop = state.cursor ?? (first ? keyOf(first) : null);

  const walk = (event: KeyboardEvent): void => {
    const steps = STEPS[event.key];
    if (steps === undefined || !(event.target instanceof HTMLElement) || !event.target.classList.contains('line')) return;
    event.preventDefault();
    follow();
    if (state.cursor === null && stop !== null) store.send({ kind: 'go', key: stop, open: false });
    store.send({ kind: 'walk', steps });
  };
  const pick = (finding: Finding, isOpen: boolean): void => {
    store.send({ kind: 'go', key: keyOf(finding), open: !isOpen });
    follow();
    void session.goTo(finding);
  };

  if (view.groups.length === 0) return <p class="lead">Ningún hallazgo pasa estos filtros.</p>;
  return (
    <div class="list" ref={list} onKeyDown={walk} onFocusIn={onFocusIn}>
      {view.groups.map(({ regla, findings, total, folded }) => (
        <div class="group" key={regla}>
          <h4>
            <button
              type="button"
              class="fold"
              aria-expanded={!folded}
              onClick={() => {
                store.send({ kind: 'fold', regla });
              }}
            >
              {state.rules.find(({ code }) => code === regla)?.title ?? regla} <span class="count">{number(total)}</span>
            </button>
          </h4>
          {findings.length > 0 && (
            <ul>
              {findings.map((finding) => {
                const key = keyOf(finding);
                const isHere = key === state.cursor;
                return (
                  <Line key={key} finding={finding} isHere={isHere} isOpen={isHere && state.open} isStop={key === stop} onPick={pick} />
                );
              })}
            </ul>
          )}
        </div>
      ))}
      <Pager
        label="Páginas de hallazgos"
        page={view.page}
        pages={view.pages}
        from={view.from}
        to={view.to}
        total={counted(view.total, 'hallazgo', 'hallazgos')}
        onGo={(page) => {
          store.send({ kind: 'page', page });
        }}
      />
    </div>
  );
}

interface LineProps {
  readonly finding: Finding;
  readonly isHere: boolean;
  readonly isOpen: boolean;
  readonly isStop: boolean;
  readonly onPick: (finding: Finding, isOpen: boolean) => void;
}

function Line({ finding, isHere, isOpen, isStop, onPick }: LineProps) {
  const { result } = usePane();
  const { hoja, celda, severidad, mensaje } = finding;
  const row = result ? rowOf(result, finding) : undefined;
  const isReopened = result?.reviewed.reopened.some(({ huella }) => huella === finding.huella) ?? false;
  const several = (result?.reviewed.review.tablas ?? []).some((table) => table.hoja !== hoja);
  return (
    <li class={`finding ${severidad}`}>
      <button
        type="button"
        class="line"
        aria-expanded={isOpen}
        aria-current={isHere}
        tabIndex={isStop ? 0 : -1}
        onClick={() => {
          onPick(finding, isOpen);
        }}
      >
        <span class="head">
          <SeverityIcon severity={severidad} /> <span class="severity">{SEVERITY[severidad].name}</span>{' '}
          <span class="cell">{several ? `${hoja} · ${celda}` : celda}</span>
          {isReopened && <span class="tag">Reabierto: la fila cambió</span>}
        </span>
        {row && <span class="activity">{`${row.numeral} ${row.actividad}`.trim()}</span>}
        {!isOpen && <span class="gist">{mensaje}</span>}
      </button>
      {isOpen && result && <FindingDetail finding={finding} result={result} />}
    </li>
  );
}

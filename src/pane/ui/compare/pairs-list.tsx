import { useState } from 'preact/hooks';
import { formatShare } from '../../../core/cells/percentage';
import { activityCell, activityText, isUnsure, type ComparedBooks } from '../../../core/edits';
import type { Comparison } from '../../../core/compare';
import type { Row } from '../../../core/model';
import { number } from '../../words';
import { More, STEP } from './more';
import { Place } from './place';

type ComparedPair = Comparison['pares'][number];

/** Pairs that a person should look at first, the least sure on top; the others in the order of the plan. */
function inOrder(pares: readonly ComparedPair[]): ComparedPair[] {
  const unsure = pares.filter(isUnsure).sort((a, b) => a.confianza - b.confianza);
  return [...unsure, ...pares.filter((par) => !isUnsure(par))];
}

function Activity({ row, isHere }: { readonly row: Row; readonly isHere: boolean }) {
  return (
    <dd>
      {`${row.numeral} ${activityText(row)}`.trim()} <Place {...activityCell(row)} isHere={isHere} />
    </dd>
  );
}

function Pair({ par, sameBook }: { readonly par: ComparedPair; readonly sameBook: boolean }) {
  return (
    <li class="pair">
      <p>
        Confianza {formatShare(par.confianza)}
        {isUnsure(par) && <span class="tag">Por confirmar</span>}
      </p>
      <dl>
        <dt>Plan</dt>
        <Activity row={par.antes} isHere={sameBook} />
        <dt>Seguimiento</dt>
        <Activity row={par.despues} isHere />
        <dt>Por qué</dt>
        <dd>{par.razones.join('; ')}</dd>
      </dl>
    </li>
  );
}

/** Every planned activity with the row that was taken for it, how sure that is and why; those to be confirmed first. */
export function PairsList({ books: { comparison, sameBook } }: { readonly books: ComparedBooks }) {
  const [shown, setShown] = useState(STEP);
  const { pares } = comparison;
  if (pares.length === 0) return null;
  const unsure = pares.filter(isUnsure).length;
  return (
    <details class="pairs">
      <summary>
        Parejas ({number(pares.length)}){unsure > 0 && `: ${number(unsure)} por confirmar`}
      </summary>
      <ul>
        {inOrder(pares)
          .slice(0, shown)
          .map((par) => (
            <Pair key={`${par.antes.hoja} ${String(par.antes.fila)}`} par={par} sameBook={sameBook} />
          ))}
      </ul>
      <More shown={shown} total={pares.length} of="parejas" onMore={setShown} />
    </details>
  );
}

import { useState } from 'preact/hooks';
import { rowFinder, type ComparedBooks } from '../../../core/edits';
import type { ComparisonFinding } from '../../../core/compare';
import type { Row } from '../../../core/model';
import { number, SEVERITY } from '../../words';
import { SeverityIcon } from '../icons';
import { More, STEP } from './more';
import { Place } from './place';

const SIDES = [
  ['antes', 'En el plan y no en el seguimiento'],
  ['despues', 'En el seguimiento'],
] as const;

/** The cell of this workbook that a difference is about: its own, or that of its pair where it stands only in another one. */
function Difference({
  finding,
  row,
  sameBook,
}: {
  readonly finding: ComparisonFinding;
  readonly row: Row | null;
  readonly sameBook: boolean;
}) {
  return (
    <li class={`finding difference ${finding.severidad}`}>
      <p>
        <SeverityIcon severity={finding.severidad} /> <span class="severity">{SEVERITY[finding.severidad].name}</span>{' '}
        <Place {...finding} isHere={finding.lado === 'despues' || sameBook} />
      </p>
      {row && <p class="activity">{`${row.numeral} ${row.actividad}`.trim()}</p>}
      <p>{finding.mensaje}</p>
    </li>
  );
}

/** What differs, side by side of the comparison, with the activity as the plan has it; more on demand. */
export function ComparedList({ books: { comparison, sameBook } }: { readonly books: ComparedBooks }) {
  const [shown, setShown] = useState(STEP);
  const rowsOf = rowFinder(comparison);
  return (
    <>
      {SIDES.map(([lado, name]) => {
        const all = comparison.hallazgos.filter((finding) => finding.lado === lado);
        if (all.length === 0) return null;
        return (
          <div class="group" key={lado}>
            <h4>
              {name} ({number(all.length)})
            </h4>
            <ul>
              {all.slice(0, shown).map((finding) => {
                const { antes, despues } = rowsOf(finding);
                return <Difference key={finding.huella + finding.celda} finding={finding} row={antes ?? despues} sameBook={sameBook} />;
              })}
            </ul>
            <More shown={shown} total={all.length} of={name.toLowerCase()} onMore={setShown} />
          </div>
        );
      })}
    </>
  );
}

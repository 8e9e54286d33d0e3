import { useState } from 'preact/hooks';
import type { ComparedBooks } from '../../../core/edits';
import type { ComparisonFinding } from '../../../core/compare';
import { number, SEVERITY } from '../../words';
import { useSession } from '../context';
import { SeverityIcon } from '../icons';

const STEP = 50;
const SIDES = [
  ['antes', 'En el plan y no en el seguimiento'],
  ['despues', 'En el seguimiento'],
] as const;

/** The cell of this workbook that a difference is about; null where it stands only in another one. */
function placeOf(finding: ComparisonFinding, sameBook: boolean): { readonly hoja: string; readonly celda: string } | null {
  return finding.lado === 'despues' || sameBook ? finding : finding.otra;
}

function Difference({ finding, sameBook }: { readonly finding: ComparisonFinding; readonly sameBook: boolean }) {
  const session = useSession();
  const place = placeOf(finding, sameBook);
  const where = `${finding.celda} de «${finding.hoja}»`;
  return (
    <li class={`finding difference ${finding.severidad}`}>
      <p>
        <SeverityIcon severity={finding.severidad} /> <span class="severity">{SEVERITY[finding.severidad].name}</span>{' '}
        {place ? (
          <button type="button" class="link" onClick={() => void session.goTo(place)}>
            {where}
          </button>
        ) : (
          <span class="muted">{where}</span>
        )}
      </p>
      <p>{finding.mensaje}</p>
    </li>
  );
}

/** What differs, side by side of the comparison; more on demand. */
export function ComparedList({ books: { comparison, sameBook } }: { readonly books: ComparedBooks }) {
  const [shown, setShown] = useState(STEP);
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
              {all.slice(0, shown).map((finding) => (
                <Difference key={finding.huella + finding.celda} finding={finding} sameBook={sameBook} />
              ))}
            </ul>
          </div>
        );
      })}
      {comparison.hallazgos.length > shown && (
        <button
          type="button"
          onClick={() => {
            setShown(shown + STEP);
          }}
        >
          Ver más
        </button>
      )}
    </>
  );
}

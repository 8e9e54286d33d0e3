import { sidesOf } from '../../state/sides';
import { Button } from '../button';
import { usePane, useSession } from '../context';
import { UndoButton } from '../undo-button';
import { CompareForm } from './compare-form';
import { ComparedList } from './compared-list';
import { PairsList } from './pairs-list';

/** «Comparar»: the plan, or the last corte, against the follow-up of this workbook. */
export function Compare() {
  const { result, work } = usePane();
  const session = useSession();
  if (!result) {
    return (
      <>
        <h2>Comparar</h2>
        <p class="lead">Primero revise el libro: la comparación parte de su tabla de seguimiento.</p>
        <Button class="primary" off={work !== null} onClick={() => void session.review()}>
          Revisar
        </Button>
      </>
    );
  }
  const sides = sidesOf(result.book.snapshot, result.reviewed.review.tablas);
  return (
    <>
      <h2>Comparar</h2>
      <p class="lead">
        Diga dónde está el plan (o el seguimiento anterior) para ver qué falta, qué es nuevo y qué cambió en este seguimiento.
      </p>
      <CompareForm key={JSON.stringify(sides)} sides={sides} />
      <Outcome />
    </>
  );
}

function Outcome() {
  const { compared, comparedIsOld, work } = usePane();
  const session = useSession();
  if (!compared) return null;
  const { books, gist } = compared;
  return (
    <section aria-labelledby="compared">
      <h3 id="compared">Frente a «{books.plan}»</h3>
      <p>{gist}.</p>
      {comparedIsOld && <p class="hint">El libro cambió después de la comparación. Pulse «Comparar» para ponerla al día.</p>}
      <div class="actions">
        <Button off={work !== null} onClick={() => void session.writeComparison()}>
          Escribir las hojas de la comparación
        </Button>
        <UndoButton />
      </div>
      {books.comparison.hallazgos.length === 0 ? (
        <p class="lead">Sin diferencias: el seguimiento dice lo mismo que el plan.</p>
      ) : (
        <ComparedList key={`${books.plan} ${String(books.comparison.hallazgos.length)}`} books={books} />
      )}
      <PairsList key={`${books.plan} ${String(books.comparison.pares.length)}`} books={books} />
    </section>
  );
}

import type { Failure } from '../../state/state';
import { Button } from '../button';
import { usePane, useSession } from '../context';
import { UndoButton } from '../undo-button';
import { ZoneBars } from '../zone-bars';
import { Accepted } from './accepted';
import { countLine } from './count-line';
import { FilterBar } from './filter-bar';
import { FindingList } from './finding-list';
import { Understood } from './understood';

/** What is asked of the workbook as a whole. */
function Actions() {
  const { result, failure, work } = usePane();
  const session = useSession();
  const isBusy = work !== null;
  return (
    <div class="actions">
      <Button class="primary" off={isBusy} onClick={() => void session.review()}>
        {(result ?? failure) ? 'Revisar de nuevo' : 'Revisar'}
      </Button>
      {result && (
        <>
          <Button off={isBusy} onClick={() => void session.mark()}>
            Marcar en la hoja
          </Button>
          <Button off={isBusy} onClick={() => void session.unmark()}>
            Quitar marcas
          </Button>
        </>
      )}
      <UndoButton />
    </div>
  );
}

function Welcome() {
  return (
    <p class="lead">
      Pulse «Revisar» para leer la tabla de seguimiento de este libro y ver, fila por fila, lo que se contradice. Revisar no cambia nada en
      la hoja.
    </p>
  );
}

function NoReview({ failure: { reason, isCorrected } }: { readonly failure: Failure }) {
  const { work } = usePane();
  const session = useSession();
  return (
    <section class="failure" aria-labelledby="no-review">
      <h2 id="no-review">No se pudo revisar</h2>
      <p>{reason}</p>
      <p>Corrija lo que se indica y pulse «Revisar de nuevo».</p>
      {isCorrected && (
        <>
          <p>Este libro guarda correcciones de columnas, corte o vigencia: si son la causa, quítelas.</p>
          <Button off={work !== null} onClick={() => void session.saveSettings({ columnas: [], corte: null, vigencia: null })}>
            Quitar las correcciones y revisar
          </Button>
        </>
      )}
    </section>
  );
}

/** «Revisar»: what was understood, the counts, the zones and the findings. */
export function ReviewView() {
  const { result, failure, work, stale, preferences } = usePane();
  return (
    <>
      <Actions />
      {failure !== null && <NoReview failure={failure} />}
      {!result && failure === null && work === null && <Welcome />}
      {result && (
        <>
          <h2 id="counts" tabIndex={-1}>
            {countLine(result)
              .split(' · ')
              .flatMap((count, nth) => [
                nth === 0 ? '' : ' · ',
                <span class="whole" key={count}>
                  {count}
                </span>,
              ])}
          </h2>
          {stale && !preferences.live && (
            <p class="hint">La hoja cambió después de la revisión. Pulse «Revisar de nuevo» para ponerla al día.</p>
          )}
          <Understood result={result} />
          <ZoneBars summary={result.reviewed.review.resumen} />
          <Findings />
          <Accepted result={result} />
        </>
      )}
    </>
  );
}

function Findings() {
  const { result } = usePane();
  if (!result) return null;
  if (result.reviewed.open.length === 0) {
    return <p class="lead">Sin hallazgos: nada de lo que dice la tabla se contradice.</p>;
  }
  return (
    <section aria-labelledby="findings">
      <h3 id="findings">Hallazgos</h3>
      <FilterBar result={result} />
      <FindingList />
    </section>
  );
}

import { useState } from 'preact/hooks';
import { formatDate } from '../../../core/days';
import type { Review } from '../../../core/model';
import { cortesText, programmeText } from '../../../core/wording';
import { tableGroups } from '../../state/columns';
import type { Result } from '../../state/state';
import { counted, TABLE_KIND } from '../../words';
import { Button } from '../button';
import { usePane, useSession } from '../context';
import { ColumnForm } from './column-form';
import { RivalColumns } from './rival-columns';

function gist(review: Review): string {
  const { entidad, corte, cortes, vigencia } = review;
  return [
    ...(entidad === '' ? [] : [entidad]),
    programmeText(review),
    vigencia === null ? 'sin vigencia' : `vigencia ${String(vigencia)}`,
    corte === null ? 'sin corte' : `corte ${formatDate(corte)}`,
    cortesText(cortes),
  ].join(' · ');
}

/** Corte and vigencia, each as read or as a person says. */
function Dates({ result }: { readonly result: Result }) {
  const { work } = usePane();
  const session = useSession();
  const { review, settings } = result.reviewed;
  const [corte, setCorte] = useState(review.corte ?? '');
  const [vigencia, setVigencia] = useState(review.vigencia === null ? '' : String(review.vigencia));
  const year = /^\d{4}$/.test(vigencia) ? Number(vigencia) : null;
  const save = (event: Event): void => {
    event.preventDefault();
    const change = {
      ...(corte === (review.corte ?? '') ? {} : { corte: corte === '' ? null : corte }),
      ...(year === review.vigencia ? {} : { vigencia: year }),
    };
    if (Object.keys(change).length > 0) void session.saveSettings(change);
  };
  const isCorrected = settings.corte !== null || settings.vigencia !== null;
  return (
    <form class="dates" onSubmit={save}>
      <label class="field">
        <span>Corte</span>
        <input
          type="date"
          value={corte}
          onInput={({ currentTarget }) => {
            setCorte(currentTarget.value);
          }}
        />
      </label>
      <label class="field">
        <span>Vigencia</span>
        <input
          type="number"
          min={1990}
          max={2100}
          value={vigencia}
          onInput={({ currentTarget }) => {
            setVigencia(currentTarget.value);
          }}
        />
      </label>
      <div class="actions">
        <Button type="submit" off={work !== null}>
          Guardar y revisar
        </Button>
        {isCorrected && (
          <button type="button" class="link" onClick={() => void session.saveSettings({ corte: null, vigencia: null })}>
            Tomarlos de la hoja
          </button>
        )}
      </div>
    </form>
  );
}

/** What was read before any rule ran, each thing correctable; corrections stay in the workbook. */
export function Understood({ result }: { readonly result: Result }) {
  const { review } = result.reviewed;
  const groups = tableGroups(review.tablas);
  const dudas = review.tablas.flatMap((table) => table.dudas);
  const sheets = [...new Set(review.tablas.map(({ hoja }) => `«${hoja}»`))];
  return (
    <section aria-labelledby="understood">
      <h3 id="understood">Lo que se entendió</h3>
      <p>
        {sheets.length === 1 ? 'Hoja' : 'Hojas'} {sheets.join(', ')}. {gist(review)}.
      </p>
      {[...new Set([...result.reviewed.avisos, ...dudas])].map((text) => (
        <p class="doubt" key={text}>
          {text}
        </p>
      ))}
      {groups.flatMap((group) =>
        group.tables
          .slice(0, 1)
          .flatMap((table) =>
            table.rivales.map((rivals) => (
              <RivalColumns
                key={`${group.hoja} ${table.rango} ${JSON.stringify(rivals)}`}
                group={group}
                table={table}
                rivals={rivals}
                result={result}
              />
            )),
          ),
      )}
      <details>
        <summary>Corregir corte o vigencia</summary>
        <Dates key={`${review.corte ?? ''} ${String(review.vigencia)}`} result={result} />
      </details>
      {groups.map((group) => {
        const [first] = group.tables;
        if (!first) return null;
        const where = group.tables.length === 1 ? first.rango : `${counted(group.tables.length, 'tabla', 'tablas')} desde ${first.rango}`;
        return (
          <details key={`${group.hoja} ${first.rango}`}>
            <summary>
              Columnas de «{group.hoja}» ({where}): {TABLE_KIND[first.tipo]},{' '}
              {counted(first.columnasLeidas.length, 'columna entendida', 'columnas entendidas')}
            </summary>
            <ColumnForm key={JSON.stringify(first.columnasLeidas)} group={group} result={result} />
          </details>
        );
      })}
    </section>
  );
}

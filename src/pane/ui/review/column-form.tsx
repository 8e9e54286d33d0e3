import { useState } from 'preact/hooks';
import { FIELDS, type Field } from '../../../core/model';
import { columnsOf, corrected, type ColumnView, type TableGroup } from '../../state/columns';
import type { Result } from '../../state/state';
import { FIELD } from '../../words';
import { Button } from '../button';
import { usePane, useSession } from '../context';

/** Columns of the progress at a corte. */
const hasCorte = (campo: Field | null): boolean => campo === 'avance' || campo === 'seguimiento';
const OFFERED = FIELDS.filter((field) => field !== 'esperado');

const sameChoice = (a: ColumnView, b: ColumnView): boolean => a.campo === b.campo && (a.corte === b.corte || !hasCorte(a.campo));

/** Each column of a table with what it was taken for. */
export function ColumnForm({ group, result }: { readonly group: TableGroup; readonly result: Result }) {
  const { work } = usePane();
  const session = useSession();
  const { review, settings } = result.reviewed;
  const sheet = result.book.snapshot.sheets.find(({ name }) => name === group.hoja);
  const read = group.tables[0] ? columnsOf(group.tables[0], sheet) : [];
  const [columns, setColumns] = useState(read);
  const change = (columna: string, said: Partial<ColumnView>): void => {
    setColumns(columns.map((column) => (column.columna === columna ? { ...column, ...said } : column)));
  };
  const changed = columns.filter((column, index) => read[index] && !sameChoice(column, read[index]));
  const isCorrected = settings.columnas.some(({ hoja }) => hoja === group.hoja);
  const save = (event: Event): void => {
    event.preventDefault();
    const choices = changed.map(({ columna, campo, corte }) => ({
      columna,
      campo,
      corte: hasCorte(campo) ? (corte ?? review.corte) : null,
    }));
    if (choices.length > 0) void session.saveSettings({ columnas: corrected(settings.columnas, group, choices) });
  };
  return (
    <form class="columns" onSubmit={save}>
      <ul>
        {columns.map(({ columna, titulo, campo, corte }) => (
          <li key={columna}>
            <label class="field">
              <span>
                <strong>{columna}</strong> {titulo || '(sin encabezado)'}
              </span>
              <select
                value={campo ?? ''}
                onChange={({ currentTarget }) => {
                  change(columna, { campo: currentTarget.value === '' ? null : (currentTarget.value as Field) });
                }}
              >
                <option value="">No se usa</option>
                {OFFERED.map((field) => (
                  <option key={field} value={field}>
                    {FIELD[field]}
                  </option>
                ))}
              </select>
            </label>
            {hasCorte(campo) && (
              <label class="field">
                <span>Corte de la columna {columna}</span>
                <input
                  type="date"
                  value={corte ?? ''}
                  onInput={({ currentTarget }) => {
                    change(columna, { corte: currentTarget.value || null });
                  }}
                />
              </label>
            )}
          </li>
        ))}
      </ul>
      <div class="actions">
        <Button type="submit" class="primary" off={work !== null || changed.length === 0}>
          Guardar y revisar
        </Button>
        {isCorrected && (
          <button
            type="button"
            class="link"
            onClick={() => void session.saveSettings({ columnas: settings.columnas.filter(({ hoja }) => hoja !== group.hoja) })}
          >
            Quitar las correcciones de esta hoja
          </button>
        )}
      </div>
    </form>
  );
}

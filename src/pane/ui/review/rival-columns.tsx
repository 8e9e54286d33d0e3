import { useState } from 'preact/hooks';
import type { Table } from '../../../core/model';
import { corrected, type TableGroup } from '../../state/columns';
import type { Result } from '../../state/state';
import { FIELD, shownValue } from '../../words';
import { Button } from '../button';
import { usePane, useSession } from '../context';

type Rivals = Table['rivales'][number];

/** As much of a cell as tells the columns apart. */
const SAMPLE = 60;

/** What the first activities of a table say in a column. */
function sample(result: Result, { hoja, encabezado }: Table, columna: string): string {
  const first = encabezado[1] + 1;
  const values = [first, first + 1, first + 2].map((row) => shownValue(result.book.snapshot, hoja, `${columna}${String(row)}`));
  const said = values.find((value) => value !== '') ?? '';
  return said.length > SAMPLE ? `${said.slice(0, SAMPLE)}…` : said;
}

interface RivalColumnsProps {
  readonly group: TableGroup;
  readonly table: Table;
  readonly rivals: Rivals;
  readonly result: Result;
}

/** Two columns that seem to be the same: the person says which one counts, and the workbook keeps it. */
export function RivalColumns({ group, table, rivals: { campo, columnas }, result }: RivalColumnsProps) {
  const { work } = usePane();
  const session = useSession();
  const [chosen, setChosen] = useState(columnas[0]?.columna ?? '');
  const save = (event: Event): void => {
    event.preventDefault();
    const choice = { columna: chosen, campo, corte: null };
    void session.saveSettings({ columnas: corrected(result.reviewed.settings.columnas, group, [choice]) });
  };
  return (
    <form class="rivals" onSubmit={save}>
      <fieldset>
        <legend>
          ¿Qué columna de «{group.hoja}» es «{FIELD[campo]}»?
        </legend>
        {columnas.map(({ columna, titulo }) => {
          const said = sample(result, table, columna);
          return (
            <label class="check" key={columna}>
              <input
                type="radio"
                name={`${table.rango} ${campo}`}
                checked={chosen === columna}
                onChange={() => {
                  setChosen(columna);
                }}
              />
              <span>
                <strong>{columna}</strong> {titulo || '(sin encabezado)'}
                {said !== '' && <span class="muted"> · dice «{said}»</span>}
              </span>
            </label>
          );
        })}
        <Button type="submit" off={work !== null}>
          Usar esta columna
        </Button>
      </fieldset>
    </form>
  );
}

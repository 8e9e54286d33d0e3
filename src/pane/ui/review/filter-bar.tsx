import { SEVERITIES, type Severity, countBySeverity } from '../../../core/model';
import { choicesOf, walkOf } from '../../state/list';
import { NO_FILTERS, type Filters, type Result } from '../../state/state';
import { counted, number, SEVERITY } from '../../words';
import { usePane, useSession } from '../context';
import { SeverityIcon } from '../icons';

interface ChoiceProps {
  readonly label: string;
  readonly all: string;
  readonly value: string | null;
  readonly options: readonly string[];
  readonly onPick: (value: string | null) => void;
}

function Choice({ label, all, value, options, onPick }: ChoiceProps) {
  const known = value === null || options.includes(value) ? options : [value, ...options];
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value === null ? '' : `=${value}`}
        onChange={({ currentTarget }) => {
          onPick(currentTarget.value === '' ? null : currentTarget.value.slice(1));
        }}
      >
        <option value="">{all}</option>
        {known.map((name) => (
          <option key={name} value={`=${name}`}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Which findings are shown: severity, componente, responsable and text. */
export function FilterBar({ result }: { readonly result: Result }) {
  const state = usePane();
  const { store } = useSession();
  const { filters } = state;
  const counts = countBySeverity(result.reviewed.open);
  const { componentes, responsables } = choicesOf(result);
  const filter = (change: Partial<Filters>): void => {
    store.send({ kind: 'filter', filters: change });
  };
  const toggle = (severity: Severity): void => {
    const isHidden = filters.hidden.includes(severity);
    filter({ hidden: isHidden ? filters.hidden.filter((one) => one !== severity) : [...filters.hidden, severity] });
  };
  const isFiltered = filters !== NO_FILTERS && JSON.stringify(filters) !== JSON.stringify(NO_FILTERS);
  return (
    <div class="filters" role="group" aria-label="Filtrar los hallazgos">
      <div class="severities">
        {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
          <button
            key={severity}
            type="button"
            class="toggle"
            aria-pressed={!filters.hidden.includes(severity)}
            onClick={() => {
              toggle(severity);
            }}
          >
            <SeverityIcon severity={severity} /> {counted(counts[severity], SEVERITY[severity].one, SEVERITY[severity].many)}
          </button>
        ))}
      </div>
      {(componentes.length > 1 || filters.componente !== null) && (
        <Choice
          label="Componente"
          all="Todos"
          value={filters.componente}
          options={componentes}
          onPick={(componente) => {
            filter({ componente });
          }}
        />
      )}
      {(responsables.length > 1 || filters.responsable !== null) && (
        <Choice
          label="Responsable"
          all="Todos"
          value={filters.responsable}
          options={responsables}
          onPick={(responsable) => {
            filter({ responsable });
          }}
        />
      )}
      <label class="field">
        <span>Texto</span>
        <input
          type="search"
          value={filters.text}
          placeholder="Celda, actividad o mensaje"
          onInput={({ currentTarget }) => {
            filter({ text: currentTarget.value });
          }}
        />
      </label>
      {isFiltered && (
        <p class="hint">
          {number(walkOf({ ...state, folded: [] }).length)} de {counted(result.reviewed.open.length, 'hallazgo', 'hallazgos')}.{' '}
          <button
            type="button"
            class="link"
            onClick={() => {
              filter(NO_FILTERS);
            }}
          >
            Ver todos
          </button>
        </p>
      )}
    </div>
  );
}

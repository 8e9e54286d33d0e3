import { GROUPS, type Group } from '../../../core/rules/rule';
import { SEVERITY } from '../../words';
import { usePane, useSession } from '../context';

const GROUP: Readonly<Record<Group, string>> = { porcentaje: 'Porcentaje', cronograma: 'Cronograma', estructura: 'Estructura de la tabla' };

interface Props {
  /** The codes that are switched off. */
  readonly off: readonly string[];
  readonly onChange: (off: string[]) => void;
}

/** The rules by group, each with its switch and its page. */
export function RuleSwitches({ off, onChange }: Props) {
  const { rules } = usePane();
  const session = useSession();
  return (
    <details>
      <summary>Reglas ({rules.length - new Set(off).size} encendidas)</summary>
      {GROUPS.map((group) => (
        <fieldset key={group}>
          <legend>{GROUP[group]}</legend>
          {rules
            .filter((rule) => rule.group === group)
            .map(({ code, title, severity }) => (
              <div class="rule" key={code}>
                <label class="check">
                  <input
                    type="checkbox"
                    checked={!off.includes(code)}
                    onChange={({ currentTarget }) => {
                      const others = off.filter((one) => one !== code);
                      onChange(currentTarget.checked ? others : [...others, code]);
                    }}
                  />
                  {title} <span class="muted">({SEVERITY[severity].name.toLowerCase()})</span>
                </label>
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    session.store.send({ kind: 'read', rulePage: code });
                  }}
                >
                  Ver<span class="heard"> la página de «{title}»</span>
                </button>
              </div>
            ))}
        </fieldset>
      ))}
    </details>
  );
}

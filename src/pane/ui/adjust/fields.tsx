/** The fields of the settings: one of a few answers, or a text that may be wrong. */

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  /** What each value is called. */
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

export function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          onChoose(currentTarget.value);
        }}
      >
        {options.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ListTextProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  /** How to write it, said while it is wrong; null while it is not. */
  readonly wrong: string | null;
  readonly onText: (text: string) => void;
}

/** A list typed with commas. */
export function ListText({ id, label, value, placeholder, wrong, onText }: ListTextProps) {
  return (
    <>
      <label class="field">
        <span>{label}</span>
        <input
          type="text"
          value={value}
          placeholder={placeholder}
          aria-invalid={wrong !== null}
          aria-describedby={wrong === null ? undefined : id}
          onInput={({ currentTarget }) => {
            onText(currentTarget.value);
          }}
        />
      </label>
      {wrong !== null && (
        <p class="wrong" id={id}>
          {wrong}
        </p>
      )}
    </>
  );
}

interface HorizonteProps {
  readonly first: string;
  readonly last: string;
  readonly onFirst: (text: string) => void;
  readonly onLast: (text: string) => void;
  readonly isWrong: boolean;
}

/** The years of a programme of several, as the title has them or as a person says. */
export function Horizonte({ first, last, onFirst, onLast, isWrong }: HorizonteProps) {
  const fields = [
    { label: 'Primer año del programa', value: first, set: onFirst, example: '2026' },
    { label: 'Último año del programa', value: last, set: onLast, example: '2029' },
  ];
  return (
    <fieldset>
      <legend>Años del programa, si es un PTEP (vacíos: los que diga el título)</legend>
      {fields.map(({ label, value, set, example }) => (
        <label class="field" key={label}>
          <span>{label}</span>
          <input
            type="text"
            inputMode="numeric"
            maxLength={4}
            value={value}
            placeholder={example}
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'wrong-horizonte' : undefined}
            onInput={({ currentTarget }) => {
              set(currentTarget.value);
            }}
          />
        </label>
      ))}
      {isWrong && (
        <p class="wrong" id="wrong-horizonte">
          Escriba los dos años en orden, por ejemplo 2026 y 2029; o deje los dos vacíos para tomarlos del título.
        </p>
      )}
    </fieldset>
  );
}

interface FileFieldProps {
  readonly label: string;
  readonly file: File | null;
  readonly onPick: (file: File | null) => void;
}

/** A file of this computer. The browser's own button speaks the browser's language: ours stands in its place. */
export function FileField({ label, file, onPick }: FileFieldProps) {
  return (
    <label class="field file">
      <span>{label}</span>
      <input
        class="heard"
        type="file"
        accept=".xlsx,.xlsm,.csv,.tsv"
        onChange={({ currentTarget }) => {
          onPick(currentTarget.files?.[0] ?? null);
        }}
      />
      <span class="pick">
        <span class="face">Elegir archivo…</span> {file ? file.name : <em>ninguno todavía</em>}
      </span>
    </label>
  );
}

import { useState } from 'preact/hooks';
import { isLedgerSheet, isOwnTab } from '../../../core/edits';
import type { Snapshot } from '../../../core/snapshot';
import { usePane, useSession } from '../context';
import { ComparedList } from './compared-list';

const FILE = 'archivo';
const SHEET = 'hoja';

/** Sheets that a person wrote. */
const sheetsOf = (snapshot: Snapshot): string[] =>
  snapshot.sheets.filter((sheet) => sheet.visibility === 'visible' && !isOwnTab(sheet) && !isLedgerSheet(sheet)).map(({ name }) => name);

interface SheetChoiceProps {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly value: string;
  readonly onPick: (hoja: string) => void;
}

function SheetChoice({ label, sheets, value, onPick }: SheetChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          onPick(currentTarget.value);
        }}
      >
        {sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** «Comparar»: the plan, or the last corte, against the follow-up of this workbook. */
export function Compare() {
  const { result, work } = usePane();
  const session = useSession();
  if (!result) {
    return (
      <>
        <h2>Comparar</h2>
        <p class="lead">Primero revise el libro: la comparación parte de su tabla de seguimiento.</p>
        <button type="button" class="primary" disabled={work !== null} onClick={() => void session.review()}>
          Revisar
        </button>
      </>
    );
  }
  return (
    <>
      <h2>Comparar</h2>
      <p class="lead">
        Diga dónde está el plan (o el seguimiento anterior) para ver qué falta, qué es nuevo y qué cambió en este seguimiento.
      </p>
      <CompareForm snapshot={result.book.snapshot} followUp={result.reviewed.review.tablas[0]?.hoja ?? ''} />
      <Outcome />
    </>
  );
}

function CompareForm({ snapshot, followUp }: { readonly snapshot: Snapshot; readonly followUp: string }) {
  const { work } = usePane();
  const session = useSession();
  const sheets = sheetsOf(snapshot);
  const takesFiles = session.options.openFile !== undefined;
  const [source, setSource] = useState(takesFiles ? FILE : SHEET);
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState(sheets.find((name) => name !== followUp) ?? '');
  const [after, setAfter] = useState(followUp);
  const [wrong, setWrong] = useState('');

  const submit = (event: Event): void => {
    event.preventDefault();
    if (source === FILE && file === null) setWrong('Elija primero el archivo del plan.');
    else if (source === SHEET && plan === after) setWrong('Elija dos hojas distintas: la del plan y la del seguimiento.');
    else {
      setWrong('');
      void session.compare(
        source === FILE ? { file, hojaPlan: null, hojaSeguimiento: null } : { file: null, hojaPlan: plan, hojaSeguimiento: after },
      );
    }
  };
  return (
    <form noValidate onSubmit={submit}>
      {takesFiles && (
        <fieldset>
          <legend>El plan está en</legend>
          {[
            [FILE, 'un archivo de este computador'],
            [SHEET, 'otra hoja de este libro'],
          ].map(([value = '', label]) => (
            <label class="check" key={value}>
              <input
                type="radio"
                name="source"
                checked={source === value}
                onChange={() => {
                  setSource(value);
                }}
              />
              {label}
            </label>
          ))}
        </fieldset>
      )}
      {source === FILE ? (
        <label class="field">
          <span>Archivo del plan (.xlsx, .xlsm, .csv); no sale de este computador</span>
          <input
            type="file"
            accept=".xlsx,.xlsm,.csv,.tsv"
            onChange={({ currentTarget }) => {
              setFile(currentTarget.files?.[0] ?? null);
            }}
          />
        </label>
      ) : (
        <>
          <SheetChoice label="Hoja del plan" sheets={sheets} value={plan} onPick={setPlan} />
          <SheetChoice label="Hoja del seguimiento" sheets={sheets} value={after} onPick={setAfter} />
        </>
      )}
      {wrong !== '' && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="primary" disabled={work !== null}>
          Comparar
        </button>
      </div>
    </form>
  );
}

function Outcome() {
  const { compared, work, undos } = usePane();
  const session = useSession();
  if (!compared) return null;
  const { books, gist } = compared;
  const last = undos.at(-1);
  return (
    <section aria-labelledby="compared">
      <h3 id="compared" tabIndex={-1}>
        Frente a «{books.plan}»
      </h3>
      <p>{gist}.</p>
      <div class="actions">
        <button type="button" disabled={work !== null} onClick={() => void session.writeComparison()}>
          Escribir las hojas de la comparación
        </button>
        {last && (
          <button type="button" disabled={work !== null} title={last.what} onClick={() => void session.undo()}>
            Deshacer
          </button>
        )}
      </div>
      {books.comparison.hallazgos.length === 0 ? (
        <p class="lead">Sin diferencias: el seguimiento dice lo mismo que el plan.</p>
      ) : (
        <ComparedList key={`${books.plan} ${String(books.comparison.hallazgos.length)}`} books={books} />
      )}
    </section>
  );
}

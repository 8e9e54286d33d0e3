import { useState } from 'preact/hooks';
import type { Sides } from '../../state/sides';
import { Button } from '../button';
import { usePane, useSession } from '../context';
import { FileField } from './file-field';

const FILE = 'archivo';
const SHEET = 'hoja';
const SOURCES = [
  [FILE, 'un archivo de este computador'],
  [SHEET, 'otra hoja de este libro'],
] as const;

interface SheetChoiceProps {
  readonly label: string;
  readonly sheets: readonly string[];
  readonly value: string;
  /** What no sheet stands for; left out where one must be chosen. */
  readonly all?: string;
  readonly onPick: (hoja: string) => void;
}

function SheetChoice({ label, sheets, value, all, onPick }: SheetChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          onPick(currentTarget.value);
        }}
      >
        {all !== undefined && <option value="">{all}</option>}
        {sheets.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where the plan is, and which sheets of this workbook follow it up. */
export function CompareForm({ sides }: { readonly sides: Sides }) {
  const { work } = usePane();
  const session = useSession();
  const takesFiles = session.options.openFile !== undefined;
  const [source, setSource] = useState<string>(takesFiles && !sides.hasPlan ? FILE : SHEET);
  const [file, setFile] = useState<File | null>(null);
  const [plan, setPlan] = useState(sides.plan);
  const [after, setAfter] = useState(sides.followUp);
  const [part, setPart] = useState(sides.hasPlan ? sides.followUp : '');
  const [wrong, setWrong] = useState('');

  const submit = (event: Event): void => {
    event.preventDefault();
    if (source === FILE && file === null) setWrong('Elija primero el archivo del plan.');
    else if (source === SHEET && plan === after) setWrong('Elija dos hojas distintas: la del plan y la del seguimiento.');
    else {
      setWrong('');
      void session.compare(
        source === FILE
          ? { file, hojaPlan: null, hojaSeguimiento: part === '' ? null : part }
          : { file: null, hojaPlan: plan, hojaSeguimiento: after },
      );
    }
  };
  return (
    <form noValidate onSubmit={submit}>
      {takesFiles && (
        <fieldset>
          <legend>El plan está en</legend>
          {SOURCES.map(([value, label]) => (
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
        <>
          <FileField label="Archivo del plan (.xlsx, .xlsm, .csv); no sale de este computador" file={file} onPick={setFile} />
          {sides.withTable.length > 1 && (
            <SheetChoice label="Seguimiento" all="Todas las hojas con tabla" sheets={sides.withTable} value={part} onPick={setPart} />
          )}
        </>
      ) : (
        <>
          <SheetChoice label="Hoja del plan" sheets={sides.sheets} value={plan} onPick={setPlan} />
          <SheetChoice label="Hoja del seguimiento" sheets={sides.sheets} value={after} onPick={setAfter} />
        </>
      )}
      {wrong !== '' && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      <div class="actions">
        <Button type="submit" class="primary" off={work !== null}>
          Comparar
        </Button>
      </div>
    </form>
  );
}

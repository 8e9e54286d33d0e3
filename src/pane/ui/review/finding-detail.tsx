import { useState } from 'preact/hooks';
import { formatShare } from '../../../core/cells/percentage';
import type { Finding } from '../../../core/model';
import type { Result } from '../../state/state';
import { shownValue } from '../../words';
import { Button } from '../button';
import { usePane, useSession } from '../context';
import { AcceptForm } from './accept-form';

/** The two facts that clash, and what to do: the rule's own sentence closes each message. */
function partsOf(mensaje: string, whatToDo: string): { readonly facts: string; readonly advice: string } {
  if (whatToDo === '' || !mensaje.endsWith(whatToDo)) return { facts: mensaje, advice: '' };
  return { facts: mensaje.slice(0, -whatToDo.length).trim(), advice: whatToDo };
}

/** One finding: where, what the cell says, what clashes, what to do about it. */
export function FindingDetail({ finding, result }: { readonly finding: Finding; readonly result: Result }) {
  const { rules, work } = usePane();
  const session = useSession();
  const [accepting, setAccepting] = useState(false);
  const [cameBack, setCameBack] = useState(false);
  const { regla, hoja, celda, mensaje, propuesta } = finding;
  const { facts, advice } = partsOf(mensaje, rules.find(({ code }) => code === regla)?.whatToDo ?? '');
  const value = shownValue(result.book.snapshot, hoja, celda);
  return (
    <div class="detail">
      <dl>
        <dt>Celda</dt>
        <dd>
          {celda} de «{hoja}»
        </dd>
        <dt>Dice</dt>
        <dd>{value === '' ? <em>(vacía)</em> : value}</dd>
        <dt>Qué pasa</dt>
        <dd>{facts}</dd>
        {advice !== '' && (
          <>
            <dt>Qué hacer</dt>
            <dd>{advice}</dd>
          </>
        )}
      </dl>
      {accepting ? (
        <AcceptForm
          finding={finding}
          onClose={() => {
            setAccepting(false);
            setCameBack(true);
          }}
        />
      ) : (
        <div class="actions">
          {propuesta !== undefined && (
            <Button off={work !== null} onClick={() => void session.correct(finding)}>
              Corregir a {formatShare(propuesta)}
            </Button>
          )}
          <Button
            off={work !== null}
            takesFocus={cameBack}
            onClick={() => {
              setAccepting(true);
            }}
          >
            Aceptar…
          </Button>
          <button
            type="button"
            class="link"
            onClick={() => {
              session.store.send({ kind: 'read', rulePage: regla });
            }}
          >
            Sobre esta regla
          </button>
        </div>
      )}
    </div>
  );
}

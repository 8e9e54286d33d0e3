import { formatDate, isIsoDate } from '../../../core/calendar/days';
import type { Result } from '../../state/state';
import { counted } from '../../words';
import { usePane, useSession } from '../context';

/** More accepted findings than this are listed on the tab «Hallazgos» of the summary. */
const MOST = 200;

/** Findings that a person accepted: apart from the count, each with why, who and when. */
export function Accepted({ result }: { readonly result: Result }) {
  const { rules, work } = usePane();
  const session = useSession();
  const { accepted } = result.reviewed;
  if (accepted.length === 0) return null;
  const decisions = new Map(result.book.ledger.disposiciones.map((one) => [one.huella, one]));
  return (
    <details class="accepted">
      <summary>{counted(accepted.length, 'hallazgo aceptado', 'hallazgos aceptados')}</summary>
      <ul>
        {accepted.slice(0, MOST).map((finding) => {
          const decision = decisions.get(finding.huella);
          const when = decision?.cuando ?? '';
          return (
            <li key={finding.huella}>
              <button type="button" class="link" onClick={() => void session.goTo(finding)}>
                {finding.celda} de «{finding.hoja}»
              </button>{' '}
              {rules.find(({ code }) => code === finding.regla)?.title ?? finding.regla}
              <blockquote>{decision?.motivo}</blockquote>
              <p class="muted">
                {decision?.quien}, {isIsoDate(when) ? formatDate(when) : when}
              </p>
              <button type="button" disabled={work !== null} onClick={() => void session.reopen(finding)}>
                Reabrir<span class="heard"> el hallazgo de {finding.celda}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {accepted.length > MOST && <p class="hint">La lista completa está en la hoja «Hallazgos» del resumen.</p>}
    </details>
  );
}

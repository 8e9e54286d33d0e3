import { useState } from 'preact/hooks';
import { formatDate, isIsoDate } from '../../../core/days';
import type { Finding } from '../../../core/model';
import { keyOf, PAGE_SIZE } from '../../state/list';
import type { Result } from '../../state/state';
import { counted } from '../../words';
import { Button } from '../button';
import { CellLink } from '../cell-link';
import { usePane, useSession } from '../context';
import { Pager } from '../pager';

const countWords = (count: number): string => counted(count, 'hallazgo aceptado', 'hallazgos aceptados');

/** Findings that a person accepted: apart from the count, each with why, who and when; in pages, all of them. */
export function Accepted({ result }: { readonly result: Result }) {
  const [asked, setAsked] = useState(0);
  const { accepted } = result.reviewed;
  if (accepted.length === 0) return null;
  const pages = Math.ceil(accepted.length / PAGE_SIZE);
  const page = Math.min(asked, pages - 1);
  const from = page * PAGE_SIZE;
  const to = Math.min(from + PAGE_SIZE, accepted.length);
  return (
    <details class="accepted">
      <summary>{countWords(accepted.length)}</summary>
      <AcceptedPage findings={accepted.slice(from, to)} result={result} />
      <Pager
        label="Páginas de hallazgos aceptados"
        page={page}
        pages={pages}
        from={from + 1}
        to={to}
        total={countWords(accepted.length)}
        onGo={setAsked}
      />
    </details>
  );
}

function AcceptedPage({ findings, result }: { readonly findings: readonly Finding[]; readonly result: Result }) {
  const { rules, work } = usePane();
  const session = useSession();
  const decisions = new Map(result.book.ledger.disposiciones.map((one) => [one.huella, one]));
  return (
    <ul>
      {findings.map((finding) => {
        const decision = decisions.get(finding.huella);
        const when = decision?.cuando ?? '';
        return (
          <li key={keyOf(finding)}>
            <CellLink hoja={finding.hoja} celda={finding.celda} />{' '}
            {rules.find(({ code }) => code === finding.regla)?.title ?? finding.regla}
            <blockquote>{decision?.motivo}</blockquote>
            <p class="muted">
              {decision?.quien}, {isIsoDate(when) ? formatDate(when) : when}
            </p>
            <Button off={work !== null} onClick={() => void session.reopen(finding)}>
              Reabrir<span class="heard"> el hallazgo de {finding.celda}</span>
            </Button>
          </li>
        );
      })}
    </ul>
  );
}

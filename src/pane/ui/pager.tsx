import { number } from '../words';
import { Button } from './button';

interface PagerProps {
  readonly label: string;
  /** From 0. */
  readonly page: number;
  readonly pages: number;
  /** Place of the first and last one of the page, from 1. */
  readonly from: number;
  readonly to: number;
  /** «120 hallazgos». */
  readonly total: string;
  readonly onGo: (page: number) => void;
}

/** One page back and forth; nothing where all stands on one. */
export function Pager({ label, page, pages, from, to, total, onGo }: PagerProps) {
  if (pages < 2) return null;
  return (
    <nav class="pager" aria-label={label}>
      <Button
        off={page === 0}
        onClick={() => {
          onGo(page - 1);
        }}
      >
        Anteriores
      </Button>
      <span>
        {number(from)} a {number(to)} de {total}
      </span>
      <Button
        off={page === pages - 1}
        onClick={() => {
          onGo(page + 1);
        }}
      >
        Siguientes
      </Button>
    </nav>
  );
}

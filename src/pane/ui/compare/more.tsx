import { number } from '../../words';
import { Button } from '../button';

/** How many a list shows at first, and how many more each time. */
export const STEP = 50;

interface MoreProps {
  readonly shown: number;
  readonly total: number;
  /** What the list is of, for whoever hears the button and does not see the list. */
  readonly of: string;
  readonly onMore: (shown: number) => void;
}

/** «Ver más»; nothing where all is shown. */
export function More({ shown, total, of, onMore }: MoreProps) {
  if (total <= shown) return null;
  return (
    <Button
      onClick={() => {
        onMore(shown + STEP);
      }}
    >
      Ver más<span class="heard"> {of}</span> ({number(total - shown)} por ver)
    </Button>
  );
}

import type { State } from '../state/state';
import { countLine } from './review/count-line';
import { usePane } from './context';

function sentence({ work, notice, failure, result, tab, compared }: State): string {
  if (work) return work.step;
  if (notice) return notice.text;
  if (failure !== null) return failure.reason;
  if (tab === 'comparar' && compared) return `${compared.gist}.`;
  return result ? countLine(result) : '';
}

/** Says to a screen reader what changed, without moving the focus. */
export function Announcer() {
  return (
    <div class="heard" role="status">
      {sentence(usePane())}
    </div>
  );
}

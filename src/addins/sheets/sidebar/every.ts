/** Between two questions, while people edit; and once nothing has happened for a while. */
const SOON = 3000;
const LATER = 15_000;
const QUIET_AFTER = 100;

/**
 * Calls `act` again and again, one at a time and only while the page is seen; less often after a while.
 * Every question is an execution of the script: an open sidebar that nobody looks at asks none.
 */
export function everyFewSeconds(act: () => Promise<void>): () => void {
  let turns = 0;
  let timer: ReturnType<typeof setTimeout> | null = null;
  let stopped = false;
  const turn = async (): Promise<void> => {
    if (!document.hidden) {
      turns++;
      // A question that found no answer is asked again at the next turn.
      await act().catch(() => undefined);
    }
    if (!stopped) timer = setTimeout(() => void turn(), turns < QUIET_AFTER ? SOON : LATER);
  };
  void turn();
  return () => {
    stopped = true;
    if (timer !== null) clearTimeout(timer);
  };
}

const FOCUSABLE = ':is(button, input, select, textarea, summary, a[href], [tabindex]):not([tabindex="-1"], :disabled)';
const FOLDED = 'details:not([open]) > :not(summary), details:not([open]) > :not(summary) *';

interface Step {
  readonly element: Element;
  /** Its place among its siblings when it had the focus. */
  readonly index: number;
}

/** What had the focus and what it stood in, from the inside out. */
function trailOf(focused: Element, root: Element): Step[] {
  const trail: Step[] = [];
  for (let element: Element | null = focused; element && element !== root.parentElement; element = element.parentElement) {
    trail.push({ element, index: [...(element.parentElement?.children ?? [])].indexOf(element) });
  }
  return trail;
}

/** What follows the place where something was, or where nothing follows, what comes before. */
function neighbour(home: Element, index: number): HTMLElement | undefined {
  const reachable = [...home.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((one) => !one.matches(FOLDED));
  const childOf = (one: Element): number => [...home.children].findIndex((child) => child.contains(one));
  return reachable.find((one) => childOf(one) >= index) ?? reachable.at(-1);
}

/**
 * Where what has the focus leaves the page (a message that is closed, an item that is taken off a list), gives it to what stands
 * nearest to its place, so that whoever works by keyboard goes on from there. Returns the way to stop.
 */
export function keepFocus(root: HTMLElement): () => void {
  let trail: Step[] = [];
  const remember = ({ target }: FocusEvent): void => {
    trail = target instanceof Element ? trailOf(target, root) : [];
  };
  const observer = new MutationObserver(() => {
    const isLost = trail[0]?.element.isConnected === false && document.activeElement === document.body;
    if (!isLost || !document.hasFocus()) return;
    for (const [place, { element }] of trail.entries()) {
      const inside = trail[place - 1];
      const next = element.isConnected && inside ? neighbour(element, inside.index) : undefined;
      if (next) {
        next.focus();
        return;
      }
    }
  });
  root.addEventListener('focusin', remember);
  observer.observe(root, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    observer.disconnect();
  };
}

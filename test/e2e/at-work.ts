/** What a person does in the pane, whatever the host: each step ends when the pane has done what it was asked. */
import { deepEqual } from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { eventually } from '../eventually';

/** Asks something of a pane that has nothing to do, and waits until it has done it, however soon that is. */
export async function done(pane: Frame, ask: () => unknown): Promise<void> {
  await pane.locator('.work').waitFor({ state: 'detached' });
  const seen = await pane.evaluateHandle(() => {
    const begun = { isBegun: false };
    new MutationObserver((changes, watch) => {
      if (!changes.some(({ addedNodes }) => [...addedNodes].some((node) => node instanceof Element && node.matches('.work')))) return;
      begun.isBegun = true;
      watch.disconnect();
    }).observe(document.body, { childList: true, subtree: true });
    return begun;
  });
  await ask();
  await eventually(async () => {
    const now = await seen.evaluate(({ isBegun }) => ({ isBegun, work: document.querySelector('.work')?.textContent ?? null }));
    deepEqual(now, { isBegun: true, work: null });
  });
}

/** Clicks the button of a name. */
export const press = (pane: Frame, name: string | RegExp): Promise<void> =>
  pane.getByRole('button', { name, exact: typeof name === 'string' }).click();

/** Clicks «Revisar», or «Revisar de nuevo», and gives the line of counts. */
export async function review(pane: Frame): Promise<string> {
  await done(pane, () => press(pane, /^Revisar( de nuevo)?$/));
  return (await pane.textContent('#counts')) ?? '';
}

/** Clicks a button and gives what the pane says it did; the message is closed. */
export async function does(pane: Frame, name: string | RegExp): Promise<string> {
  await done(pane, () => press(pane, name));
  const said = (await pane.textContent('.notice p')) ?? '';
  await press(pane, 'Cerrar el mensaje');
  return said;
}

/** Unfolds all that is folded. */
export const unfold = (pane: Frame): Promise<void> =>
  pane.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });

/**
 * Clicks in the page itself what the selectors name, one after the other and each as soon as it is drawn, while the pane says that it is
 * at a step: from outside, the step may be over before a click comes. Gives the selectors that are still to be clicked.
 */
export async function clickDuring(pane: Frame, step: string, selectors: readonly string[]): Promise<() => Promise<readonly string[]>> {
  const left = await pane.evaluateHandle(
    ([words, ...asked]) => {
      const watch = new MutationObserver(() => {
        if (document.querySelector('.work')?.textContent.includes(words) !== true) return;
        const next = document.querySelector<HTMLElement>(asked[0] ?? '');
        if (!next) return;
        asked.shift();
        if (asked.length === 0) watch.disconnect();
        next.click();
      });
      watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
      return asked;
    },
    [step, ...selectors] as const,
  );
  return () => left.jsonValue();
}

import type { Frame } from 'playwright-core';

/** What reaches over the right edge of the pane as it stands, one line each; empty where nothing scrolls sideways. */
export async function overflows(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const wide = document.documentElement.clientWidth;
    const view = document.querySelector('.view');
    const wider = [...document.querySelectorAll('body *')].filter(
      (one) => !one.closest('.heard') && one.getBoundingClientRect().width > 0 && one.getBoundingClientRect().right > wide + 0.5,
    );
    if (view && view.scrollWidth > view.clientWidth) wider.push(view);
    return wider.map((one) => `${one.tagName} ${String(one.getAttribute('class'))} ${one.textContent.slice(0, 40)}`);
  });
}

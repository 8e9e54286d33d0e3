import fs from 'node:fs';
import type axe from 'axe-core';
import type { Frame } from 'playwright-core';

const SOURCE = fs.readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What axe finds wrong in a frame as it stands, one line each; empty where all is well. */
export async function violations(frame: Frame, context: { readonly exclude?: string[] } = {}): Promise<string[]> {
  // As a script of the debugger, which the page's own policy does not concern.
  await frame.evaluate(SOURCE);
  const found = await frame.evaluate(
    async ({ exclude = [] }) => (await (window as unknown as { axe: typeof axe }).axe.run({ exclude })).violations,
    context,
  );
  return found.flatMap(({ id, help, nodes }) => nodes.map(({ html, failureSummary = '' }) => `${id}: ${help}\n${html}\n${failureSummary}`));
}

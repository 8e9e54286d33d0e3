import { breathe } from '../../hosts/breathe';
import type { Engine, Outcome } from './engine';
import { ReviewCancelled, ReviewFailure, type Reviewer } from './reviewer';

/** Reviews on the page's own thread, for hosts that allow no worker: the page waits while the rules run. */
export function inlineReviewer(load: () => Promise<Engine>): Reviewer {
  let turn = 0;

  async function inTurn<T>(run: (engine: Engine) => Outcome<T>): Promise<T> {
    const mine = ++turn;
    const engine = await load();
    await breathe();
    if (mine !== turn) throw new ReviewCancelled();
    const outcome = run(engine);
    if ('failure' in outcome) throw new ReviewFailure(outcome.failure);
    return outcome.done;
  }

  return {
    rules: async () => (await load()).rules,
    review: (snapshot, settings) => inTurn((engine) => engine.run(snapshot, settings)),
    compare: (request) => inTurn((engine) => engine.compare(request)),
    cancel() {
      turn++;
    },
  };
}

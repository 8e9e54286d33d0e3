/** google.script.run for a page: each call is an execution of the built bundle, and what crosses obeys Google's rules. */
import type { World } from './world/document';
import { Execution } from './world/project';
import { noCalls, type Calls } from './world/session';

type Handler = (value: unknown) => void;

export interface GoogleRun {
  readonly run: object;
  readonly calls: Calls;
  /** How many requests went to the server. */
  readonly requests: () => number;
}

export function googleRun(world: World): GoogleRun {
  const calls = noCalls();
  let requests = 0;
  const runner = (success: Handler, failure: Handler): object =>
    new Proxy(
      {},
      {
        get: (_target, name) => {
          if (name === 'withSuccessHandler') return (handler: Handler) => runner(handler, failure);
          if (name === 'withFailureHandler') return (handler: Handler) => runner(success, handler);
          return (...args: unknown[]) => {
            requests++;
            setTimeout(() => {
              let answer: unknown;
              try {
                answer = new Execution(world, { calls }).run(String(name), ...args);
              } catch (error) {
                failure(error);
                return;
              }
              success(answer);
            }, 0);
          };
        },
      },
    );
  return {
    run: runner(
      () => undefined,
      () => undefined,
    ),
    calls,
    requests: () => requests,
  };
}

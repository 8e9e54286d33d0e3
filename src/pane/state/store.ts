import { reduce, type Event } from './reduce';
import type { State } from './state';

export interface Store {
  get(): State;
  send(event: Event): void;
  /** Calls back after each change. Returns the way to stop. */
  subscribe(callback: () => void): () => void;
}

export function createStore(initial: State): Store {
  let state = initial;
  const callbacks = new Set<() => void>();
  return {
    get: () => state,
    send(event) {
      const next = reduce(state, event);
      if (next === state) return;
      state = next;
      for (const callback of [...callbacks]) callback();
    },
    subscribe(callback) {
      callbacks.add(callback);
      return () => {
        callbacks.delete(callback);
      };
    },
  };
}

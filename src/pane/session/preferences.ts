import type { Preferences } from '../state/state';

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'seguimiento';
const DEFAULTS: Preferences = { live: true, quien: '' };

/** The browser's own storage; null where it is not allowed. */
function browserStorage(): Memory | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

/** What a person prefers, read and written where the host allows it; elsewhere it lasts as long as the pane. */
export function preferencesIn(storage: Memory | null = browserStorage()): {
  read(): Preferences;
  write(preferences: Preferences): void;
} {
  return {
    read() {
      try {
        const { live, quien } = JSON.parse(storage?.getItem(KEY) ?? '{}') as Record<string, unknown>;
        return { live: typeof live === 'boolean' ? live : DEFAULTS.live, quien: typeof quien === 'string' ? quien : DEFAULTS.quien };
      } catch {
        return DEFAULTS;
      }
    },
    write(preferences) {
      try {
        storage?.setItem(KEY, JSON.stringify(preferences));
      } catch {
        // A full or forbidden storage only means that the next session asks again.
      }
    },
  };
}

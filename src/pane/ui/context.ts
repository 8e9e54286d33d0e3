import { createContext } from 'preact';
import { useContext, useLayoutEffect, useState } from 'preact/hooks';
import type { Session } from '../session/session';
import type { State } from '../state/state';

export const SessionContext = createContext<Session | null>(null);

export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('The pane is drawn inside SessionContext.');
  return session;
}

/** The state as it is now; draws again after each change. */
export function usePane(): State {
  const { store } = useSession();
  const [state, setState] = useState(store.get());
  useLayoutEffect(() => {
    setState(store.get());
    return store.subscribe(() => {
      setState(store.get());
    });
  }, [store]);
  return state;
}

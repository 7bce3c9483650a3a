/** The store for the panels: one context, one hook to read, one to change. */
import { createContext, type ReactNode, useContext } from 'react';
import { useStore } from 'zustand';
import type { AppStore, Transition } from '../../state/store';
import type { AppState } from '../../state/types';

const StoreContext = createContext<AppStore | null>(null);

export function StoreProvider({ store, children }: { store: AppStore; children: ReactNode }) {
  return <StoreContext value={store}>{children}</StoreContext>;
}

/** The store itself, for what must read once and not follow. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error('A panel stands outside StoreProvider');
  return store;
}

/** Follows what `select` gives; it must give the same object for the same state. */
export function useAppState<T>(select: (state: AppState) => T): T {
  return useStore(useAppStore(), select);
}

/** `act(togglePhase('new'))`. The same function at every drawing. */
export function useAct(): (transition: Transition) => void {
  return useAppStore().setState;
}

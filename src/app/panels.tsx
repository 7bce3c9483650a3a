/** The panels around the map: a part of its own, so that the map's program need not queue behind React's. */
import { createRoot } from 'react-dom/client';
import type { AppStore } from '../state/store';
import { App } from './App';

export function mountPanels(place: HTMLElement, store: AppStore, onRetry: () => void): void {
  createRoot(place).render(<App store={store} onRetry={onRetry} />);
}

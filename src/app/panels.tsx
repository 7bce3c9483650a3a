/** The panels around the map: a part of its own, so that the map's program need not queue behind React's. */
import { createRoot } from 'react-dom/client';
import type { DrawMap } from '../state/mapShot';
import type { AppStore } from '../state/store';
import { DrawMapProvider } from '../ui/base/drawMap';
import { App } from './App';

const drawMap: DrawMap = async (wish) => {
  const { loadShot } = await import('../map/liveMap');
  return (await loadShot()).drawMap(wish);
};

export function mountPanels(place: HTMLElement, store: AppStore, onRetry: () => void): void {
  createRoot(place).render(
    <DrawMapProvider draw={drawMap}>
      <App store={store} onRetry={onRetry} />
    </DrawMapProvider>,
  );
}

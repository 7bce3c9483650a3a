/** The panels around the map: a part of its own, so that the map's program need not queue behind React's. */
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import type { DrawMap } from '../state/mapShot';
import type { AppStore } from '../state/store';
import { DrawMapProvider } from '../ui/base/drawMap';
import { App } from './App';

const drawMap: DrawMap = async (wish) => {
  const { loadShot } = await import('../map/liveMap');
  return (await loadShot()).drawMap(wish);
};

/** @returns when they are on the page */
export function mountPanels(place: HTMLElement, store: AppStore, onRetry: () => void): Promise<void> {
  return new Promise((stand) =>
    createRoot(place).render(
      <DrawMapProvider draw={drawMap}>
        <App store={store} onRetry={onRetry} />
        <Mounted tell={stand} />
      </DrawMapProvider>,
    ),
  );
}

function Mounted({ tell }: { tell: () => void }) {
  useEffect(tell, [tell]);
  return null;
}

/** The talk with the page around the frame; loaded where there is one. */
import { startBridge } from '../embed/bridge';
import type { MapWatch } from '../embed/journey';
import { allowedOrigins } from '../embed/origins';
import type { AppStore } from '../state/store';
import { outOfSight } from './whenSeen';

/** Origins that whoever builds the atlas lets talk with it, with commas; '' leaves it to the address. */
const BUILT: unknown = import.meta.env.ATLAS_EMBED_ORIGINS;

/** A flight takes less than two seconds, and what is drawn then mostly less than one. */
const PATIENCE_MS = 6000;

export function startEmbedBridge(store: AppStore): void {
  const { origin, search } = window.location;
  startBridge({
    store,
    window,
    allowed: allowedOrigins(origin, search, typeof BUILT === 'string' ? BUILT : ''),
    draw: async (...asked) => (await import('./embedPicture')).drawPicture(...asked),
    map: watchMap(store),
  });
}

function watchMap(store: AppStore): MapWatch {
  const region = document.getElementById('map') ?? document.body;
  return {
    rests: async () => {
      // The map hears of a request in the same step of the state, in which this may be asked before.
      await Promise.resolve();
      if (region.getAttribute('aria-busy') === 'false') return;
      await new Promise<void>((resolve) => {
        const observer = new MutationObserver(() => {
          if (region.getAttribute('aria-busy') !== 'false') return;
          observer.disconnect();
          resolve();
        });
        observer.observe(region, { attributeFilter: ['aria-busy'] });
      });
    },
    patience: async () => {
      // Where nothing is drawn, nothing moves.
      if (store.getState().map.status !== 'live' || document.hidden) return;
      const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
      await Promise.race([late, outOfSight(region)]);
    },
  };
}

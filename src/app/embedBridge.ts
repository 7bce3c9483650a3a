/** The talk with the page around the frame; loaded where there is one. */
import { startBridge } from '../embed/bridge';
import { allowedOrigins } from '../embed/origins';
import type { AppStore } from '../state/store';

/** Origins that whoever builds the atlas lets talk with it, with commas; '' leaves it to the address. */
const BUILT: unknown = import.meta.env.ATLAS_EMBED_ORIGINS;

export function startEmbedBridge(store: AppStore): void {
  const { origin, search } = window.location;
  startBridge({
    store,
    window,
    allowed: allowedOrigins(origin, search, typeof BUILT === 'string' ? BUILT : ''),
    draw: () => Promise.reject(new Error('no picture can be made')),
  });
}

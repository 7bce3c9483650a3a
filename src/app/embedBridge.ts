/** The talk with the page around the frame; loaded where there is one. */
import type { DrawPicture } from '../embed/answers';
import { startBridge } from '../embed/bridge';
import { allowedOrigins } from '../embed/origins';
import { LIMITS } from '../embed/protocol';
import type { AppStore } from '../state/store';

/** Origins that whoever builds the atlas lets talk with it, with commas; '' leaves it to the address. */
const BUILT: unknown = import.meta.env.ATLAS_EMBED_ORIGINS;

/** The page waits little longer for an answer (`embed/host/connect.ts`). */
const LONGEST_MS = 80_000;

export function startEmbedBridge(store: AppStore): void {
  const { origin, search } = window.location;
  startBridge({
    store,
    window,
    allowed: allowedOrigins(origin, search, typeof BUILT === 'string' ? BUILT : ''),
    draw: drawPicture,
  });
}

const drawPicture: DrawPicture = async (state, wish) => {
  const { loadShot } = await import('../map/liveMap');
  const { drawMap } = await loadShot();
  const width = wish.width ?? Math.min(window.innerWidth, LIMITS.side);
  const height = wish.height ?? Math.min(window.innerHeight, LIMITS.side);
  const ratio = Math.min(wish.ratio ?? 2, Math.sqrt(LIMITS.pixels / (width * height)));
  const { canvas } = await drawMap({
    ...{ state, width, height, ratio },
    frame: state.camera.ground,
    signal: AbortSignal.timeout(LONGEST_MS),
  });
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('too large');
  return { blob, width: canvas.width, height: canvas.height };
};

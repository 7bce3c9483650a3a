/** Pictures of the map, apart from the map on the page. Loaded when the first is wanted. */
import { GPUInitializationError } from 'maplibre-gl';
import type { MapShot, MapWish } from '../state/mapShot';
import { type ShotMap, startShotMap } from './shotMap';
import { drawPictureShot } from './shotPicture';

/** A browser grants few graphics contexts: one that nobody has drawn with for so long is given back. */
const IDLE_MS = 15_000;

let kept: ShotMap | null = null;
let timer: number | undefined;
let last: Promise<unknown> = Promise.resolve();

/** One picture at a time; the map that draws them is kept for the next. */
export function drawMap(wish: MapWish): Promise<MapShot> {
  const turn = last.then(() => draw(wish));
  last = turn.catch(() => undefined);
  return turn;
}

async function draw(wish: MapWish): Promise<MapShot> {
  wish.signal.throwIfAborted();
  window.clearTimeout(timer);
  if (kept !== null && !kept.suits(wish)) await giveBack();
  try {
    kept ??= startShotMap(wish);
    return await kept.draw(wish);
  } catch (error) {
    if (error instanceof GPUInitializationError) return drawPictureShot(wish);
    // Called off, it goes on loading what the next picture needs as well. Without its context the next begins anew.
    if (!wish.signal.aborted) letGo();
    throw error;
  } finally {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => {
      last = last.then(giveBack);
    }, IDLE_MS);
  }
}

async function giveBack(): Promise<void> {
  await kept?.atRest();
  letGo();
}

function letGo(): void {
  kept?.dispose();
  kept = null;
}

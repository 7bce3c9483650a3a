/** MapLibre follows the size of its place up to 50 ms later: until then the map is not what it will be. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { followScreen } from './createMap';
import type { Settling } from './settling';

export function watchSize(map: MapLibreMap, settling: Settling): () => void {
  const container = map.getContainer();
  const canvas = map.getCanvas();
  let release: (() => void) | null = null;
  const observer = new ResizeObserver(() => {
    const same =
      Math.abs(container.clientWidth - canvas.clientWidth) <= 1 &&
      Math.abs(container.clientHeight - canvas.clientHeight) <= 1;
    if (!same) release ??= settling.hold();
  });
  observer.observe(container);
  map.on('resize', () => {
    // Zooming the page, or another screen, changes the resolution, and resizes the map as well.
    followScreen(map);
    release?.();
    release = null;
  });
  return () => observer.disconnect();
}

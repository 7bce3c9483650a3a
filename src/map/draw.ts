/** Takes up the drawing tool the state names, and lays it down again. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TOKENS } from '../cartography/palette';
import type { AppStore } from '../state/store';
import { addShape, complainOfRegion, setDraftRadius, setDrawMode } from '../state/transitions/region';
import type { DrawMode } from '../state/types';
import type { DrawTool } from './drawTool';
import type { Settling } from './settling';
import { shownTheme } from './theme';
import { watch } from './watch';

const isTool = (mode: DrawMode): mode is DrawTool => mode !== 'none' && mode !== 'pick';

/** Call it when the map's style has loaded. */
export function driveDrawing(map: MapLibreMap, store: AppStore, settling: Settling): () => void {
  let stop = () => {};
  let disposed = false;
  const begin = async (tool: DrawTool) => {
    const release = settling.hold();
    try {
      const { startDrawing } = await import('./drawTool');
      // Meanwhile another tool, or none, may have been chosen.
      if (disposed || store.getState().region.mode !== tool) return;
      const color = TOKENS[shownTheme(store.getState())].region;
      stop = startDrawing(map, tool, color as `#${string}`, {
        refused: (why) => store.setState(complainOfRegion(why ?? 'none')),
        finished: (shape) => store.setState(addShape(shape)),
        radius: (km) => {
          if (store.getState().region.draftRadiusKm !== km) store.setState(setDraftRadius(km));
        },
      });
    } catch (error) {
      // The tool did not arrive: the buttons tell the truth again, and a unit can still be picked from the list.
      console.warn(error);
      if (store.getState().region.mode === tool) store.setState(setDrawMode('none'));
    } finally {
      release();
    }
  };
  const follow = (mode: DrawMode) => {
    stop();
    stop = () => {};
    if (isTool(mode)) void begin(mode);
  };
  follow(store.getState().region.mode);
  const unwatch = watch(store, (state) => state.region.mode, follow);
  return () => {
    disposed = true;
    unwatch();
    stop();
  };
}

/** Takes up the drawing tool the state names, and lays it down again. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { TOKENS } from '../cartography/palette';
import type { RegionShape } from '../domain/types';
import { type Hand, handOf } from '../state/hand';
import type { AppStore, Transition } from '../state/store';
import { addShape, complainOfRegion, setDraftRadius, setDrawMode } from '../state/transitions/region';
import { endDraft, setDraft } from '../state/transitions/scenario';
import type { AppState } from '../state/types';
import type { DrawTool } from './drawTool';
import type { Settling } from './settling';
import { shownTheme } from './theme';
import { whileWanted } from './whileWanted';

const isTool = (hand: Hand): hand is DrawTool =>
  hand === 'polygon' || hand === 'rectangle' || hand === 'circle';

/** The tool in hand; null where there is none. */
function toolOf(state: AppState): DrawTool | null {
  const hand = handOf(state);
  return isTool(hand) ? hand : null;
}

/** What is drawn becomes the outline in hand where there is one, else part of the region. */
function taken({ scenario }: AppState, shape: RegionShape): Transition {
  return scenario.draft !== null && shape.kind === 'polygon' ? setDraft(shape.ring) : addShape(shape);
}

/** Call it when the map's style has loaded. */
export function driveDrawing(map: MapLibreMap, store: AppStore, settling: Settling): () => void {
  return whileWanted<DrawTool>(store, settling, {
    wanted: toolOf,
    load: async () => {
      const { startDrawing } = await import('./drawTool');
      const color = TOKENS[shownTheme(store.getState())].region as `#${string}`;
      return (tool) =>
        startDrawing(map, tool, color, {
          refused: (why) => store.setState(complainOfRegion(why ?? 'none')),
          finished: (shape) => store.setState(taken(store.getState(), shape)),
          radius: (km) => {
            if (store.getState().region.draftRadiusKm !== km) store.setState(setDraftRadius(km));
          },
        });
    },
    // The buttons tell the truth again, and a unit can still be picked from the list.
    lost: () => {
      store.setState(setDrawMode('none'));
      store.setState(endDraft());
    },
  });
}

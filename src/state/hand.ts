/** What the hand on the map is for. */
import type { AppState, DrawMode } from './types';

/**
 * A tool of the region, a ring for an outline, its corners (`edit`), points to `measure`, or nothing but moving the map
 * and opening clusters.
 */
export type Hand = DrawMode | 'edit' | 'measure';

/** An outline in hand goes before the region; while it has no corners yet, it is drawn. */
export function handOf({
  region,
  measure,
  scenario: { draft },
}: Pick<AppState, 'region' | 'measure' | 'scenario'>): Hand {
  if (draft === null) return region.mode === 'none' && measure.drawing ? 'measure' : region.mode;
  return draft.ring.length === 0 ? 'polygon' : 'edit';
}

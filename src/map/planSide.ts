/** On which side of the border between plan and scenario a point of the map lies. */
import type { Map as MapLibreMap, Point } from 'maplibre-gl';
import { selectSwipe } from '../state/plan';
import type { AppState } from '../state/types';

/** What panels cover of the map from either side, CSS px; the page's style sheet has it for the border too. */
interface Covered {
  readonly from: number;
  readonly to: number;
}

/**
 * Whether a point is on the plan's side. All of the map that answers to a press is the scenario's: there the plan is
 * only looked at.
 * @param x from the left of the map, CSS px
 * @param width of the map, CSS px
 */
export function isPlanSide(
  state: Pick<AppState, 'map' | 'view' | 'scenario'>,
  x: number,
  width: number,
  { from, to }: Covered,
): boolean {
  const swipe = selectSwipe(state);
  if (swipe === null || state.map.status !== 'live' || state.map.beside === 'failed') return false;
  return x < from + swipe * (width - from - to);
}

/** The same of a point on the map as it now stands on the page. */
export function isOnPlan(map: MapLibreMap, state: AppState, { x }: Point): boolean {
  if (selectSwipe(state) === null) return false;
  const container = map.getContainer();
  const style = getComputedStyle(container);
  const px = (name: string) => Number.parseFloat(style.getPropertyValue(name)) || 0;
  const covered = { from: px('--swipe-from'), to: px('--swipe-to') };
  return isPlanSide(state, x, container.clientWidth, covered);
}

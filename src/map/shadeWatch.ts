/** The shades of the units. What computes them is loaded when units are first shaded. */
import type { UnitShading } from '../domain/unitClasses';
import type { AppStore } from '../state/store';
import { createLateSelector, type LateSelector } from './lateSelector';
import type { Settling } from './settling';

/** @param changed called when what computes the shades has arrived */
export function createShadeWatch(
  store: AppStore,
  settling: Settling,
  changed: () => void,
): LateSelector<UnitShading> {
  return createLateSelector<UnitShading>(store, settling, {
    of: (state) => state.view.shade,
    wanted: (state) => state.view.shade !== 'none',
    load: async () => (await import('../state/unitSelectors')).selectShading,
    arrived: changed,
  });
}

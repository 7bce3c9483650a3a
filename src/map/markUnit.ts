/** Marks the administrative unit a press would pick. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Settling } from './settling';

const source = 'units';

/** @returns a function that marks one unit by its id and unmarks the one before; null marks none */
export function markUnit(map: MapLibreMap, settling: Settling): (unit: string | null) => void {
  let marked: string | null = null;
  return (unit) => {
    if (unit === marked || map.getSource(source) === undefined) return;
    settling.stir();
    if (marked !== null) map.removeFeatureState({ source, id: marked });
    if (unit !== null) map.setFeatureState({ source, id: unit }, { hover: true });
    marked = unit;
  };
}

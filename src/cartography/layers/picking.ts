/** The administrative unit that a press would pick: feature-state `hover` on source `units`, by the unit's id. */
import type { LayerSpecification } from 'maplibre-gl';
import type { LayerContext } from '../look';

export function pickingLayers({ tokens: t }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'unit-hover',
      type: 'fill',
      source: 'units',
      paint: {
        'fill-color': t.region,
        'fill-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.2, 0],
        'fill-antialias': false,
      },
    },
  ];
}

/** The administrative unit that a press would pick: feature-state `hover` on source `units`, by the unit's id. */
import type { LayerSpecification } from 'maplibre-gl';
import type { LayerContext } from '../look';

/** Only while units are picked: 268 areas that nobody sees otherwise, and a program of their own. */
export function pickingLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'unit-hover',
      type: 'fill',
      source: 'units',
      layout: { visibility: look.picking ? 'visible' : 'none' },
      paint: {
        'fill-color': t.region,
        'fill-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.2, 0],
        'fill-antialias': false,
      },
    },
  ];
}

/** What no open source draws exactly: dashed roads, and points of ports, airports and border gates. */
import type { LayerSpecification } from 'maplibre-gl';
import { SCHEMATIC_DASH } from '../legend';
import type { LayerContext } from '../look';
import { lettering, nameIn, REGULAR } from '../text';

export function schematicLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'schematic-roads',
      type: 'line',
      source: 'schematic',
      filter: ['==', ['get', 'kind'], 'road'],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': t.schematic,
        'line-width': ['interpolate', ['linear'], ['zoom'], 7, 0.9, 10, 1.6, 13, 3],
        'line-dasharray': [...SCHEMATIC_DASH],
      },
    },
    {
      id: 'schematic-road-labels',
      type: 'symbol',
      source: 'schematic',
      minzoom: 9,
      filter: ['==', ['get', 'kind'], 'road'],
      layout: {
        ...lettering(REGULAR, 10.5),
        'text-field': nameIn(look.lang),
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-offset': [0, -0.8],
        'text-max-width': 30,
      },
      paint: { 'text-color': t.labelSoft, 'text-halo-color': t.halo, 'text-halo-width': 1.3 },
    },
    {
      id: 'schematic-points',
      type: 'symbol',
      source: 'schematic',
      minzoom: 7.8,
      filter: ['!=', ['get', 'kind'], 'road'],
      layout: {
        ...lettering(REGULAR, ['interpolate', ['linear'], ['zoom'], 8, 10, 12, 12]),
        'icon-image': ['concat', 'point/', ['get', 'kind'], `/${t.labelSoft}/${t.halo}`],
        'text-field': nameIn(look.lang),
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.95,
        'text-justify': 'auto',
        'text-optional': true,
      },
      paint: { 'text-color': t.labelSoft, 'text-halo-color': t.halo, 'text-halo-width': 1.3 },
    },
  ];
}

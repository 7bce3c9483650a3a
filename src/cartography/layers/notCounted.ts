/** Clusters that are not among the 72: hollow squares, shown on wish. */
import type { LayerSpecification } from 'maplibre-gl';
import type { LayerContext } from '../look';
import { lettering, REGULAR } from '../text';

export function notCountedLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'not-counted',
      type: 'symbol',
      source: 'notCounted',
      layout: {
        ...lettering(REGULAR, 11),
        visibility: look.notCounted ? 'visible' : 'none',
        'icon-image': ['concat', 'square/', ['get', 'status'], `/${t.label}/${t.halo}`],
        'icon-anchor': ['get', 'anchor'] as never,
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'text-field': ['get', 'name'],
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
        'text-optional': true,
      },
      paint: { 'text-color': t.label, 'text-halo-color': t.halo, 'text-halo-width': 1.6 },
    },
  ];
}

/** The framed inset of the clusters whose place nobody publishes. */
import type { LayerSpecification } from 'maplibre-gl';
import { createT } from '../../i18n/t';
import type { LayerContext } from '../look';
import { lettering, SEMIBOLD } from '../text';

export function insetLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'inset',
      type: 'fill',
      source: 'inset',
      filter: ['==', ['get', 'kind'], 'frame'],
      paint: { 'fill-color': t.insetFill, 'fill-antialias': false },
    },
    {
      id: 'inset-frame',
      type: 'line',
      source: 'inset',
      filter: ['==', ['get', 'kind'], 'frame'],
      layout: { 'line-join': 'miter' },
      paint: { 'line-color': t.insetEdge, 'line-width': 1, 'line-dasharray': [4, 2] },
    },
    {
      id: 'inset-title',
      type: 'symbol',
      source: 'inset',
      filter: ['==', ['get', 'kind'], 'title'],
      layout: {
        ...lettering(SEMIBOLD, ['interpolate', ['linear'], ['zoom'], 7, 10, 9, 12]),
        'text-field': createT(look.lang)('map.inset'),
        'text-anchor': 'bottom-left',
        'text-offset': [0, -0.2],
        'text-max-width': 40,
        'text-allow-overlap': true,
      },
      paint: { 'text-color': t.label, 'text-halo-color': t.haloOutside, 'text-halo-width': 1.4 },
    },
  ];
}

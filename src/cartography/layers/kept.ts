/** The regions kept side by side: a wash and a line in the hue of each, its letter and its name. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerContext } from '../look';
import { REGION_HUES } from '../palette';
import { lettering, SEMIBOLD } from '../text';

export function keptLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  const visibility = look.kept ? 'visible' : 'none';
  const [a, b, c, d] = REGION_HUES[look.theme];
  const hue: ExpressionSpecification = ['match', ['get', 'slot'], 0, a, 1, b, 2, c, d];
  const areas: FilterSpecification = ['!', ['has', 'letter']];
  return [
    {
      id: 'kept',
      type: 'fill',
      source: 'kept',
      filter: areas,
      layout: { visibility },
      paint: { 'fill-color': hue, 'fill-opacity': 0.12, 'fill-antialias': false },
    },
    {
      id: 'kept-casing',
      type: 'line',
      source: 'kept',
      filter: areas,
      layout: { visibility, 'line-join': 'round' },
      paint: { 'line-color': t.halo, 'line-width': 5, 'line-opacity': 0.75 },
    },
    {
      id: 'kept-edge',
      type: 'line',
      source: 'kept',
      filter: areas,
      layout: { visibility, 'line-join': 'round' },
      paint: { 'line-color': hue, 'line-width': 2.8 },
    },
    {
      id: 'kept-names',
      type: 'symbol',
      source: 'kept',
      filter: ['has', 'letter'],
      layout: {
        visibility,
        ...lettering(SEMIBOLD, 14),
        // The letter in the hue, the name in ink: not every hue can be read in so small a type.
        'text-field': [
          'format',
          ['get', 'letter'],
          { 'text-color': hue, 'font-scale': 1.25 },
          ' ',
          {},
          ['get', 'label'],
          {},
        ],
        // Which region is which must be seen, whatever else is named there.
        'text-allow-overlap': true,
        'text-max-width': 12,
      },
      paint: { 'text-color': t.label, 'text-halo-color': t.halo, 'text-halo-width': 2.2 },
    },
  ];
}

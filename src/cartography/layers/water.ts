/** The province's three rivers and, paler, those around it; names set along the water. */
import type { Feature } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerContext } from '../look';
import { lettering, nameIn, REGULAR } from '../text';

/** Whether the data mark the line as one of the province's own rivers, in or along it. */
export function isOwnRiver({ properties }: Feature): boolean {
  return properties?.own === true;
}

const isOwn: ExpressionSpecification = ['==', ['get', 'own'], true];

export function waterLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'rivers-casing',
      type: 'line',
      source: 'rivers',
      minzoom: 8,
      filter: isOwn,
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': t.riverCasing,
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 8, 2.6, 11, 5.6, 14, 18],
      },
    },
    water('rivers-around', ['!', isOwn], t.seaLine),
    water('rivers', isOwn, t.river),
    {
      id: 'river-labels',
      type: 'symbol',
      source: 'rivers',
      minzoom: 8.2,
      layout: {
        ...lettering(REGULAR, ['interpolate', ['linear'], ['zoom'], 8, 10.5, 12, 13]),
        'text-field': nameIn(look.lang),
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'text-letter-spacing': 0.06,
        'text-offset': [0, -0.85],
        'text-max-angle': 38,
        'text-padding': 6,
      },
      paint: { 'text-color': t.riverLabel, 'text-halo-color': t.halo, 'text-halo-width': 1.3 },
    },
  ];
}

function water(id: string, filter: ExpressionSpecification, color: string): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'rivers',
    filter,
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 7, 1.2, 8, 1.8, 11, 4.4, 14, 16],
    },
  };
}

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
      source: 'river-courses',
      minzoom: 8,
      layout: {
        ...lettering(REGULAR, ['interpolate', ['linear'], ['zoom'], 8, 10.5, 12, 13]),
        'text-field': ['step', ['zoom'], bareName(look.lang), 9, nameIn(look.lang)],
        'symbol-placement': 'line',
        'symbol-spacing': ['step', ['zoom'], 110, 9, 240],
        'text-letter-spacing': 0.06,
        'text-offset': [0, 0.9],
        'text-max-angle': 60,
        'text-padding': 1,
      },
      paint: { 'text-color': t.riverLabel, 'text-halo-color': t.halo, 'text-halo-width': 1.3 },
    },
  ];
}

/** The longest names, and those of the province's own rivers, find room at province zoom only without the word for river. */
function bareName(lang: LayerContext['look']['lang']): ExpressionSpecification {
  const name = nameIn(lang);
  return [
    'case',
    // The word stands first, and is the only first word of four letters.
    ['all', ['any', isOwn, ['>', ['length', name], 15]], ['==', ['index-of', ' ', name], 4]],
    ['slice', name, 5],
    name,
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

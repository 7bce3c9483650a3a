/** Clusters that are not among the 72: hollow squares, shown on wish, clear of the symbols where there is room. */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { levelIn } from '../levels';
import type { LayerContext } from '../look';
import { LEVELS } from '../symbols';
import { lettering, REGULAR } from '../text';

/** Names at province zoom would lie over the symbols they stand among. */
const NAMED_FROM = 9.5;

const [FIRST, LAST] = [LEVELS[0], LEVELS[LEVELS.length - 1] ?? LEVELS[0]];

export function notCountedLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  const filter: FilterSpecification = ['==', ['get', 'level'], levelIn(FIRST, LAST)];
  const visibility = look.notCounted ? 'visible' : 'none';
  return [
    {
      id: 'not-counted',
      type: 'symbol',
      source: 'notCounted',
      filter,
      layout: {
        visibility,
        'icon-image': ['concat', 'square/', ['get', 'status'], `/${t.label}/${t.halo}`],
        'icon-allow-overlap': true,
        'icon-padding': 0,
      },
    },
    {
      // Apart from the signs, which are all placed first: a name keeps off its neighbour's.
      id: 'not-counted-labels',
      type: 'symbol',
      source: 'notCounted',
      minzoom: NAMED_FROM,
      filter,
      layout: {
        ...lettering(REGULAR, 11),
        visibility,
        'text-field': ['get', 'name'],
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1,
        'text-justify': 'auto',
      },
      paint: { 'text-color': t.label, 'text-halo-color': t.halo, 'text-halo-width': 1.6 },
    },
  ];
}

/** Clusters that are not among the 72: hollow squares, shown on wish, below the symbols and clear of them. */
import type { LayerSpecification } from 'maplibre-gl';
import { levelIn } from '../levels';
import type { LayerContext } from '../look';
import { LEVELS } from '../symbols';
import { lettering, REGULAR } from '../text';

/** Names at province zoom would lie over the symbols they stand among. */
const NAMED_FROM = 9.5;

const [FIRST, LAST] = [LEVELS[0], LEVELS[LEVELS.length - 1] ?? LEVELS[0]];

export function notCountedLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'not-counted',
      type: 'symbol',
      source: 'notCounted',
      filter: ['==', ['get', 'level'], levelIn(FIRST, LAST)],
      layout: {
        ...lettering(REGULAR, 11),
        visibility: look.notCounted ? 'visible' : 'none',
        'icon-image': ['concat', 'square/', ['get', 'status'], `/${t.label}/${t.halo}`],
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'text-field': ['step', ['zoom'], '', NAMED_FROM, ['get', 'name']],
        'text-variable-anchor': ['top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.1,
        'text-justify': 'auto',
        'text-optional': true,
      },
      paint: { 'text-color': t.label, 'text-halo-color': t.halo, 'text-halo-width': 1.6 },
    },
  ];
}

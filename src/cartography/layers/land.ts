/** The ground: the sheet's margin, neighbours, Cambodia, the sea, and Long An in four quiet tints. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerContext } from '../look';
import { lettering, nameIn, REGULAR } from '../text';

const kindIs = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];

export function landLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  const tint: ExpressionSpecification = [
    'match',
    ['get', 'tint'],
    1,
    t.tints[1],
    2,
    t.tints[2],
    3,
    t.tints[3],
    t.tints[0],
  ];
  return [
    { id: 'margin', type: 'background', paint: { 'background-color': t.margin } },
    {
      id: 'sheet',
      type: 'fill',
      source: 'sheet',
      paint: { 'fill-color': t.outside, 'fill-antialias': false },
    },
    { id: 'sea', type: 'fill', source: 'context', filter: kindIs('sea'), paint: { 'fill-color': t.sea } },
    {
      id: 'cambodia',
      type: 'fill',
      source: 'context',
      filter: kindIs('cambodia'),
      paint: { 'fill-color': t.cambodia },
    },
    {
      id: 'land',
      type: 'fill',
      source: 'units',
      filter: kindIs('province'),
      paint: { 'fill-color': t.land },
    },
    {
      id: 'tints',
      type: 'fill',
      source: 'units',
      filter: kindIs('district'),
      paint: { 'fill-color': tint, 'fill-antialias': false },
    },
    { id: 'neatline', type: 'line', source: 'sheet', paint: { 'line-color': t.neatline, 'line-width': 1 } },
    outsideLabels('neighbour-labels', 'neighbour-label', look.lang, 12, t.labelOutside, t.haloOutside),
    outsideLabels('cambodia-label', 'cambodia-label', look.lang, 13, t.labelOutside, t.haloOutside),
    outsideLabels('sea-label', 'sea-label', look.lang, 12, t.riverLabel, t.sea),
  ];
}

/** Not in capitals: MapLibre 6.17 sets Ồ, Ố, Ễ and Ẫ a third of a line too low, and two of the neighbours need Ồ. */
function outsideLabels(
  id: string,
  kind: string,
  lang: LayerContext['look']['lang'],
  size: number,
  color: string,
  halo: string,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'context',
    filter: kindIs(kind),
    layout: {
      ...lettering(REGULAR, ['interpolate', ['linear'], ['zoom'], 7, size - 1, 11, size + 4]),
      'text-field': nameIn(lang),
      'text-letter-spacing': 0.12,
      'text-variable-anchor': ['center', 'top', 'bottom'],
    },
    paint: { 'text-color': color, 'text-halo-color': halo, 'text-halo-width': 1.2 },
  };
}

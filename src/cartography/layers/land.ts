/** The ground: the sheet's margin, neighbours, Cambodia, the sea, and Long An in four quiet tints. */
import type { FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerContext } from '../look';
import { FRAME } from '../sheet';
import { lettering, nameIn, REGULAR } from '../text';

/** A layer for each of the four tints: a colour taken from the data would be one more program to compile. */
export const TINT_LAYERS = [0, 1, 2, 3].map((tint) => `tints-${tint}`);

const kindIs = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];

export function landLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  return [
    { id: 'margin', type: 'background', paint: { 'background-color': t.margin } },
    {
      id: 'sheet',
      type: 'fill',
      source: 'sheet',
      filter: kindIs('sheet'),
      paint: { 'fill-color': t.outside, 'fill-antialias': false },
    },
    area('sea', 'context', kindIs('sea'), t.sea),
    area('cambodia', 'context', kindIs('cambodia'), t.cambodia),
    area('land', 'units', kindIs('province'), t.land),
    ...TINT_LAYERS.map((id, tint) =>
      area(id, 'units', ['==', ['get', 'tint'], tint], t.tints[tint] ?? t.land),
    ),
    frame('neatline', 'frame', t.neatline, { from: -0.5, width: 1 }),
    frame('frame-bars', 'bar', t.neatline, FRAME.bar),
    frame('frame', 'frame', t.neatline, FRAME.line),
    outsideLabels('neighbour-labels', 'neighbour-label', look.lang, 12, t.labelOutside, t.haloOutside),
    outsideLabels('cambodia-label', 'cambodia-label', look.lang, 13, t.labelOutside, t.haloOutside),
    outsideLabels('sea-label', 'sea-label', look.lang, 12, t.riverLabel, t.sea),
  ];
}

/** A line outside the sheet's edge, which is drawn clockwise. */
function frame(
  id: string,
  kind: string,
  color: string,
  { from, width }: { readonly from: number; readonly width: number },
): LayerSpecification {
  return {
    id,
    type: 'line',
    source: 'sheet',
    filter: kindIs(kind),
    paint: { 'line-color': color, 'line-width': width, 'line-offset': -(from + width / 2) },
  };
}

/** Lines draw the edges of all areas: their own would be one more program to compile. */
function area(id: string, source: string, filter: FilterSpecification, color: string): LayerSpecification {
  return { id, type: 'fill', source, filter, paint: { 'fill-color': color, 'fill-antialias': false } };
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

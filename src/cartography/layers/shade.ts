/** Units shaded by a measure: over the land, under water, roads, edges, names and clusters. */
import type { FillLayerSpecification } from 'maplibre-gl';
import { SHADES, type Shade } from '../../domain/unitKinds';
import { tileId } from '../classExpression';
import type { LayerContext } from '../look';
import { SHADE_PAINT } from '../palette';

/** A layer for each shade: a colour taken from the data would be one more program to compile. */
const FILLS = SHADES.map((shade) => [`units-${shade}`, shade] as const);

/** Hatch over the shade of what is missing, so that colour is not its only sign. */
const HATCH = 'units-missing-hatch';

export const SHADE_LAYERS: readonly string[] = [...FILLS.map(([id]) => id), HATCH];

export function shadeLayers({ look }: LayerContext): FillLayerSpecification[] {
  const paint = SHADE_PAINT[look.theme];
  return [
    ...FILLS.map(([id, shade]) => ({
      ...units(id, shade, look),
      paint: { 'fill-color': paint[shade].color, 'fill-antialias': false },
    })),
    {
      ...units(HATCH, 'missing', look),
      paint: { 'fill-pattern': tileId(paint.missing), 'fill-antialias': false },
    },
  ];
}

/** The units of one shade, by id; not drawn where there are none. */
function units(id: string, wanted: Shade, { shade }: LayerContext['look']): FillLayerSpecification {
  const ids = [...(shade?.byUnit ?? [])].flatMap(([unit, own]) => (own === wanted ? [unit] : []));
  return {
    id,
    type: 'fill',
    source: 'units',
    layout: { visibility: ids.length === 0 ? 'none' : 'visible' },
    filter: ['all', ['==', ['get', 'kind'], shade?.kind ?? ''], ['in', ['get', 'unit'], ['literal', ids]]],
  };
}

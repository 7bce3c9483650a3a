/** Administrative edges and names: districts from the province down, communes of the chosen time when closer. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { levelIn } from '../levels';
import type { LayerContext } from '../look';
import { lettering, nameIn, REGULAR, SEMIBOLD } from '../text';
import { NAME_SIZES, SMALL_LEVEL } from '../unitLabels';

/** From here on communes are drawn. */
const COMMUNE_ZOOM = 9.8;

type LineWidth = DataDrivenPropertyValueSpecification<number>;
const kindIs = (kind: string): FilterSpecification => ['==', ['get', 'kind'], kind];

export function adminLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  const shaded = look.shade?.kind ?? null;
  const commune = shaded === 'communeNew' || look.units === 'new' ? 'communeNew' : 'communeOld';
  return [
    // Between the dashes of the country's edge Cambodia ends as softly as they do.
    edge('cambodia-edge', 'context', 'country-edge', t.cambodia, 1),
    edge('neighbour-edges', 'context', 'neighbour-edge', t.neighbourEdge, 0.8),
    { ...edge('coast', 'context', 'coast', t.seaLine, 1) },
    {
      ...edge('country-edge', 'context', 'country-edge', t.countryEdge, 1.3),
      ...dashed('country-edge', t.countryEdge),
    },
    {
      ...edge('commune-edges', 'edges', commune, shaded === 'communeNew' ? t.provinceEdge : t.communeEdge, [
        'interpolate',
        ['linear'],
        ['zoom'],
        9.8,
        0.5,
        13,
        1.2,
      ]),
      // Between two units of one shade nothing but their edge tells them apart.
      minzoom: shaded === 'communeNew' ? 0 : COMMUNE_ZOOM,
    },
    {
      ...edge(
        'district-edges',
        'edges',
        'district',
        shaded === 'district' ? t.provinceEdge : t.districtEdge,
        ['interpolate', ['linear'], ['zoom'], 7, 0.5, 9, 0.9, 12, 1.6],
      ),
      // Communes of 2025 cross the districts before.
      ...(shaded === 'communeNew' && { layout: { visibility: 'none' as const } }),
    },
    edge('province-band', 'edges', 'province', t.provinceBand, [
      'interpolate',
      ['linear'],
      ['zoom'],
      7,
      3,
      9,
      6,
      12,
      11,
    ]),
    edge('province-edge', 'edges', 'province', t.provinceEdge, [
      'interpolate',
      ['linear'],
      ['zoom'],
      7,
      1,
      9,
      1.5,
      12,
      2.4,
    ]),
    {
      id: 'commune-labels',
      type: 'symbol',
      source: 'labels',
      minzoom: COMMUNE_ZOOM,
      filter: kindIs(commune),
      layout: {
        ...lettering(REGULAR, ['interpolate', ['linear'], ['zoom'], 9.8, 10.5, 13, 13]),
        'text-field': nameIn(look.lang),
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 0.5,
        'text-justify': 'auto',
        'symbol-sort-key': ['-', ['get', 'size']],
      },
      paint: {
        'text-color': shaded === null ? t.labelSoft : t.label,
        'text-halo-color': t.halo,
        'text-halo-width': 1.3,
      },
    },
    {
      id: 'district-labels',
      type: 'symbol',
      source: 'labels',
      maxzoom: 12,
      filter: ['all', ['==', ['get', 'kind'], 'district'], ['==', ['get', 'level'], levelIn(7, 10)]],
      layout: {
        ...lettering(SEMIBOLD, [
          'interpolate',
          ['linear'],
          ['zoom'],
          ...NAME_SIZES.flatMap((size, i) => [SMALL_LEVEL + i, size]),
        ] as ExpressionSpecification),
        'text-field': nameIn(look.lang),
        'text-letter-spacing': ['step', ['zoom'], 0, SMALL_LEVEL + 1, 0.05],
        'text-transform': ['step', ['zoom'], 'none', SMALL_LEVEL + 1, 'uppercase'],
        // Each has its place, found clear of the symbols: one that moved would stand elsewhere each time.
        'text-anchor': 'center',
        'text-padding': 0,
        'text-max-width': 30,
        'symbol-sort-key': ['-', ['get', 'size']],
      },
      paint: { 'text-color': t.label, 'text-halo-color': t.halo, 'text-halo-width': 1.5 },
    },
  ];
}

function edge(
  id: string,
  source: string,
  kind: string,
  color: string,
  width: LineWidth,
): LayerSpecification & { type: 'line' } {
  return {
    id,
    type: 'line',
    source,
    filter: kindIs(kind),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': color, 'line-width': width },
  };
}

function dashed(_id: string, color: string): Pick<LayerSpecification & { type: 'line' }, 'layout' | 'paint'> {
  return {
    layout: { 'line-join': 'round', 'line-cap': 'butt' },
    paint: { 'line-color': color, 'line-width': 1.3, 'line-dasharray': [6, 2, 1.2, 2] },
  };
}

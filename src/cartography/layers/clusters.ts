/** The 72: outlines in class colour and pattern, their edge by how well it is known, and the names. */
import type { ExpressionSpecification, LayerSpecification } from 'maplibre-gl';
import { classColor, classTile } from '../classExpression';
import { filterExpression } from '../filterExpression';
import { BOUNDARY_DASH } from '../legend';
import type { LayerContext } from '../look';
import { lettering, nameIn, SEMIBOLD } from '../text';

/** Outlines grow in from here, under their symbols… */
const OUTLINE_ZOOM = 10;
/** …and symbols leave between these. */
export const SYMBOL_FADE = [10.8, 11.3] as const;

export const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
export const isOpen: ExpressionSpecification = ['boolean', ['feature-state', 'open'], false];
export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

export function clusterLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  const filter = filterExpression(look.filter, look.textCodes);
  const source = 'clusters';
  const minzoom = OUTLINE_ZOOM;
  return [
    {
      id: 'cluster-fill',
      type: 'fill',
      source,
      minzoom,
      filter,
      paint: { 'fill-color': classColor(look.color), 'fill-opacity': 1, 'fill-antialias': false },
    },
    {
      id: 'cluster-pattern',
      type: 'fill',
      source,
      minzoom,
      filter,
      paint: { 'fill-pattern': classTile(look.color) },
    },
    {
      id: 'cluster-focus',
      type: 'line',
      source,
      minzoom,
      filter,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', ['any', isHovered, isOpen], t.focus, t.selected],
        'line-width': ['case', isOpen, 9, isHovered, 7.5, isSelected, 6.5, 0],
      },
    },
    {
      id: 'cluster-casing',
      type: 'line',
      source,
      minzoom,
      filter,
      layout: { 'line-join': 'round' },
      paint: { 'line-color': t.casing, 'line-width': ['interpolate', ['linear'], ['zoom'], 10, 1.6, 13, 4] },
    },
    {
      id: 'cluster-outline',
      type: 'line',
      source,
      minzoom: 10.8,
      filter,
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': classColor(look.color),
        'line-width': ['interpolate', ['linear'], ['zoom'], 10.8, 1, 13, 2],
        'line-dasharray': boundaryDash(),
      },
    },
    {
      id: 'cluster-labels',
      type: 'symbol',
      source,
      minzoom: 11.5,
      filter,
      layout: {
        ...lettering(SEMIBOLD, ['interpolate', ['linear'], ['zoom'], 11.5, 11, 14, 14]),
        'text-field': nameIn(look.lang),
        // Beside the outline while it is small, on it once it holds the name.
        'text-variable-anchor': ['top', 'bottom', 'left', 'right', 'center'],
        'text-radial-offset': ['step', ['zoom'], besides(11), 12, besides(12), 13, 0.1],
        'text-justify': 'auto',
        'text-max-width': 9,
      },
      paint: { 'text-color': t.label, 'text-halo-color': t.halo, 'text-halo-width': 1.6 },
    },
  ];
}

/** From an outline's middle to beyond its edge at a zoom, in ems of a 12 px label: 37.6 m per px at zoom 11 here. */
function besides(zoom: number): ExpressionSpecification {
  const metresPerEm = (37.6 / 2 ** (zoom + 0.6 - 11)) * 12;
  return ['+', 0.3, ['/', ['*', 60, ['sqrt', ['coalesce', ['get', 'gross'], 50]]], metresPerEm]];
}

function boundaryDash(): ExpressionSpecification {
  const { survey, plan, traced, indicative } = BOUNDARY_DASH;
  const dash = (lengths: readonly number[]): ExpressionSpecification => ['literal', [...lengths]];
  return [
    'match',
    ['get', 'boundary'],
    'survey',
    dash(survey),
    'plan',
    dash(plan),
    'traced',
    dash(traced),
    dash(indicative),
  ] as unknown as ExpressionSpecification;
}

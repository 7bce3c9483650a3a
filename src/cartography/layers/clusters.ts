/** The 72: outlines in class colour and pattern, their edge by how well it is known, and the names. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import { classColor, classTile } from '../classExpression';
import { filterExpression } from '../filterExpression';
import { BLANK_PX } from '../images';
import { BOUNDARY_DASH } from '../legend';
import type { LayerContext } from '../look';
import { lettering, nameIn, SEMIBOLD } from '../text';

/** Between these symbols leave and outlines come: about as large, and the smallest (13 ha) 10 px wide by then. */
export const HANDOVER = [11, 11.1] as const;

/** Comes in as symbols leave. */
const COMING: ExpressionSpecification = ['interpolate', ['linear'], ['zoom'], HANDOVER[0], 0, HANDOVER[1], 1];

/** From here on most outlines hold their name; below it stands beside them. */
const NAME_INSIDE = 14;

export const isHovered: ExpressionSpecification = ['boolean', ['feature-state', 'hover'], false];
export const isOpen: ExpressionSpecification = ['boolean', ['feature-state', 'open'], false];
export const isSelected: ExpressionSpecification = ['boolean', ['feature-state', 'selected'], false];

export function clusterLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  const filter = filterExpression(look.filter, look.codes);
  const source = 'clusters';
  const minzoom = HANDOVER[0];
  return [
    {
      id: 'cluster-fill',
      type: 'fill',
      source,
      minzoom,
      filter,
      paint: { 'fill-color': classColor(look.color), 'fill-opacity': COMING, 'fill-antialias': false },
    },
    {
      id: 'cluster-pattern',
      type: 'fill',
      source,
      minzoom,
      filter,
      paint: { 'fill-pattern': classTile(look.color), 'fill-opacity': COMING },
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
        'line-opacity': COMING,
      },
    },
    {
      id: 'cluster-casing',
      type: 'line',
      source,
      minzoom,
      filter,
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': t.casing,
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 2.4, 13, 4],
        'line-opacity': COMING,
      },
    },
    {
      id: 'cluster-outline',
      type: 'line',
      source,
      minzoom,
      filter,
      layout: { 'line-join': 'round', 'line-cap': 'butt' },
      paint: {
        'line-color': classColor(look.color),
        'line-width': ['interpolate', ['linear'], ['zoom'], 11, 1, 13, 2],
        'line-opacity': COMING,
        'line-dasharray': boundaryDash(),
      },
    },
    {
      id: 'cluster-labels',
      type: 'symbol',
      source,
      minzoom: HANDOVER[1],
      filter,
      layout: {
        ...lettering(SEMIBOLD, ['interpolate', ['linear'], ['zoom'], 11, 11, 14, 14]),
        'text-field': nameIn(look.lang),
        'text-variable-anchor': ['step', ['zoom'], ['literal', BESIDE], NAME_INSIDE, ['literal', ['center']]],
        'text-radial-offset': [
          'step',
          ['zoom'],
          besides(11),
          12,
          besides(12),
          13,
          besides(13),
          NAME_INSIDE,
          0,
        ],
        'text-justify': 'auto',
        'text-max-width': 9,
        // Nothing to see: it holds the outline's place, so that no other name or shield lies on it.
        'icon-image': 'blank',
        'icon-size': placeSize(),
        'icon-allow-overlap': true,
        'icon-padding': 0,
        'text-optional': true,
      },
      paint: {
        'text-color': t.label,
        'text-halo-color': t.halo,
        // On an outline the name brings its own paper: a hatch between its letters would make it unreadable.
        'text-halo-width': ['step', ['zoom'], 1.6, NAME_INSIDE, 3],
      },
    },
  ];
}

/** Where a name may stand beside its outline, best first. */
const BESIDE = ['top', 'bottom', 'left', 'right'];

/** From an outline's middle to beyond its corners, metres. */
const REACH_M: ExpressionSpecification = ['*', 60, ['sqrt', ['coalesce', ['get', 'gross'], 50]]];

/** Ground length of a CSS px at a zoom, in the province. */
const metresPerPx = (zoom: number): number => 37.6 / 2 ** (zoom - 11);

/** From an outline's middle to beyond its edge late in a zoom level, in ems of a 12 px label. */
function besides(level: number): ExpressionSpecification {
  return ['+', 0.3, ['/', REACH_M, metresPerPx(level + 0.6) * 12]];
}

/**
 * How many times the blank image makes an outline's place. Boxes are measured once per level, by the size at its end:
 * there it is given that of the level's middle.
 */
function placeSize(): DataDrivenPropertyValueSpecification<number> {
  const at = (zoom: number): ExpressionSpecification => [
    '/',
    REACH_M,
    (metresPerPx(zoom - 0.5) * BLANK_PX) / 2,
  ];
  return ['interpolate', ['exponential', 2], ['zoom'], 11, at(11), 17, at(17)];
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

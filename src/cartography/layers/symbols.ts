/**
 * The clusters at province zoom: a disc each, sized by gross area, never hiding another (see `symbols.ts`).
 * They stand on top of every layer, so they are placed first and names keep clear of them.
 */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import { classDisc } from '../classExpression';
import { filterExpression } from '../filterExpression';
import { levelIn } from '../levels';
import type { LayerContext } from '../look';
import { LEVELS } from '../symbols';
import { lettering, nameIn, SEMIBOLD } from '../text';
import { HANDOVER, isHovered, isOpen, isSelected } from './clusters';

/** Size of the name under a hovered or open symbol, px. */
const NAME_PX = 12;

const [FIRST, LAST] = [LEVELS[0], LEVELS[LEVELS.length - 1] ?? LEVELS[0]];

export function symbolLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  const filter = [
    'all',
    ['==', ['get', 'level'], levelIn(FIRST, LAST)],
    filterExpression(look.filter, look.codes),
  ] as FilterSpecification;
  const maxzoom = HANDOVER[1];
  const fade = (opacity: ExpressionSpecification | number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    ['zoom'],
    HANDOVER[0],
    opacity,
    HANDOVER[1],
    0,
  ];
  // Programs that compile opacity from feature-state delay the first frame: they wait for the first mark.
  const visibility = look.marked ? 'visible' : 'none';
  const place = {
    'icon-offset': pair(['get', 'dx'], ['get', 'dy']),
    'icon-allow-overlap': true,
    'icon-padding': 0,
    'symbol-sort-key': ['-', ['get', 'diameter']] as ExpressionSpecification,
  };
  return [
    {
      id: 'symbols',
      type: 'symbol',
      source: 'symbols',
      maxzoom,
      filter,
      layout: { ...place, 'icon-image': classDisc(look.color, t.casing) },
      paint: { 'icon-opacity': fade(1) },
    },
    {
      id: 'symbol-rings',
      type: 'symbol',
      source: 'symbols',
      maxzoom,
      filter,
      layout: {
        ...place,
        visibility,
        'icon-image': ['concat', 'ring/', ['to-string', ['get', 'diameter']]],
        'icon-ignore-placement': true,
      },
      paint: {
        'icon-color': ['case', ['any', isHovered, isOpen], t.focus, t.selected],
        'icon-opacity': fade(['case', ['any', isHovered, isOpen, isSelected], 1, 0]),
      },
    },
    {
      id: 'symbol-names',
      type: 'symbol',
      source: 'symbols',
      maxzoom,
      filter,
      layout: {
        ...lettering(SEMIBOLD, NAME_PX),
        visibility,
        'text-field': nameIn(look.lang),
        'text-anchor': 'top',
        'text-offset': pair(
          ['/', ['get', 'dx'], NAME_PX],
          ['/', ['+', ['get', 'dy'], ['/', ['get', 'diameter'], 2], 4], NAME_PX],
        ),
        'text-allow-overlap': true,
        'text-ignore-placement': true,
        'text-max-width': 11,
      },
      paint: {
        'text-color': t.label,
        'text-halo-color': t.halo,
        'text-halo-width': 2,
        'text-opacity': ['case', ['any', isHovered, isOpen], 1, 0],
      },
    },
  ];
}

/**
 * Two numbers as one value. There is no expression that makes an array of two properties, and array properties reach
 * queries as text; interpolating between the four corners of a square gives exactly [x, y] within ±64.
 */
function pair(x: ExpressionSpecification, y: ExpressionSpecification): ExpressionSpecification {
  const column = (at: number): ExpressionSpecification => [
    'interpolate',
    ['linear'],
    y,
    -64,
    ['literal', [at, -64]],
    64,
    ['literal', [at, 64]],
  ];
  return ['interpolate', ['linear'], x, -64, column(-64), 64, column(64)];
}

/** Main roads by class, cased, with their numbers in shields and, closer, their names. */
import type { ExpressionSpecification, FilterSpecification, LayerSpecification } from 'maplibre-gl';
import type { LayerContext } from '../look';
import { lettering, REGULAR, SEMIBOLD } from '../text';

/** From below to above, with their widths in px at zoom 7, 9, 12 and 15. What is none of the others is secondary. */
const ROADS = [
  { kind: 'secondary', widths: [0.6, 1.1, 2.8, 8] },
  { kind: 'primary', widths: [0.6, 1.1, 2.8, 8] },
  { kind: 'trunk', widths: [0.9, 1.5, 3.6, 10] },
  { kind: 'motorway', widths: [1.2, 2, 4.4, 12] },
] as const;

/** A layer per class: widths and colours taken from the data would be two more programs to compile. */
export const ROAD_LAYERS = ROADS.map(({ kind }) => `roads-${kind}` as const);
export const ROAD_CASING_LAYERS = ROADS.map(({ kind }) => `roads-casing-${kind}` as const);

type Road = (typeof ROADS)[number];
type Shield = readonly [fill: string, edge: string];

export function roadLayers({ tokens: t }: LayerContext): LayerSpecification[] {
  return [
    ...ROADS.map((road) => ({
      ...roadLine(`roads-casing-${road.kind}`, road, t.roadCasing, 1.4),
      minzoom: 9,
    })),
    ...ROADS.map((road) => roadLine(`roads-${road.kind}`, road, t[road.kind], 0)),
    {
      id: 'road-names',
      type: 'symbol',
      source: 'roads',
      minzoom: 10.5,
      layout: {
        ...lettering(REGULAR, ['interpolate', ['linear'], ['zoom'], 10.5, 10, 14, 12.5]),
        'text-field': ['get', 'name'],
        'symbol-placement': 'line',
        'symbol-spacing': 460,
        'text-offset': [0, -0.95],
        'text-max-angle': 30,
        'text-max-width': 40,
        'text-padding': 10,
        'symbol-sort-key': placedFirst(),
      },
      paint: { 'text-color': t.labelSoft, 'text-halo-color': t.halo, 'text-halo-width': 1.3 },
    },
    shields('road-shields', ['!=', family(), 'CT'], t.shieldText, [
      'match',
      family(),
      'QL',
      image([t.shieldNational, t.shieldEdge]),
      image([t.shieldProvincial, t.shieldEdge]),
    ]),
    shields(
      'motorway-shields',
      ['==', family(), 'CT'],
      t.shieldMotorwayText,
      image([t.shieldMotorway, t.shieldMotorway]),
    ),
  ];
}

function roadLine(id: string, { kind, widths }: Road, color: string, extra: number) {
  const stops = [7, 9, 12, 15].flatMap((zoom, i) => [zoom, (widths[i] ?? 0) + extra]);
  return {
    id,
    type: 'line',
    source: 'roads',
    filter: ['==', roadClass(), kind],
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': color,
      'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], ...stops] as ExpressionSpecification,
    },
  } satisfies LayerSpecification;
}

function shields(
  id: string,
  ofFamily: ExpressionSpecification,
  color: string,
  icon: string | ExpressionSpecification,
): LayerSpecification {
  return {
    id,
    type: 'symbol',
    source: 'roads',
    minzoom: 8.4,
    filter: ['all', ['!=', ['get', 'ref'], ''], ofFamily] as FilterSpecification,
    layout: {
      ...lettering(SEMIBOLD, ['interpolate', ['linear'], ['zoom'], 8, 9, 12, 11]),
      'text-field': shieldText(),
      'symbol-placement': 'line',
      'symbol-spacing': 260,
      'text-rotation-alignment': 'viewport',
      'icon-rotation-alignment': 'viewport',
      'icon-image': icon,
      'icon-text-fit': 'both',
      'icon-text-fit-padding': [0, 1, 0, 1],
      'text-padding': 14,
      'symbol-sort-key': placedFirst(),
    },
    paint: { 'text-color': color },
  };
}

const image = ([fill, edge]: Shield): string => `shield/${fill}/${edge}`;

const roadClass = (): ExpressionSpecification => [
  'match',
  ['get', 'class'],
  ROADS.map(({ kind }) => kind),
  ['get', 'class'],
  'secondary',
];

/** The greater the road, the earlier its name. */
const placedFirst = (): ExpressionSpecification => [
  'match',
  ['get', 'class'],
  'motorway',
  -4,
  'trunk',
  -3,
  'primary',
  -2,
  -1,
];

/** What stands on the shield: the number, but for national roads with a letter of their own the letter says it: `QL.N2` → N2. */
const shieldText = (): ExpressionSpecification => [
  'case',
  ['==', ['slice', ['get', 'ref'], 0, 4], 'QL.N'],
  ['slice', ['get', 'ref'], 3],
  ['get', 'ref'],
];

/** `CT.01` → CT (expressway), `QL.1` → QL (national), anything else → provincial. */
const family = (): ExpressionSpecification => ['slice', ['get', 'ref'], 0, 2];

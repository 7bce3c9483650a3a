/** Main roads by class, cased, with their numbers in shields and, closer, their names. */
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LayerSpecification,
} from 'maplibre-gl';
import type { LayerContext } from '../look';
import type { Tokens } from '../palette';
import { lettering, REGULAR, SEMIBOLD } from '../text';

type Width = DataDrivenPropertyValueSpecification<number>;

export function roadLayers({ tokens: t }: LayerContext): LayerSpecification[] {
  return [
    {
      id: 'roads-casing',
      type: 'line',
      source: 'roads',
      minzoom: 9,
      layout: { 'line-join': 'round', 'line-cap': 'round', 'line-sort-key': rank() },
      paint: { 'line-color': t.roadCasing, 'line-width': roadWidth(1.4) },
    },
    {
      id: 'roads',
      type: 'line',
      source: 'roads',
      layout: { 'line-join': 'round', 'line-cap': 'round', 'line-sort-key': rank() },
      paint: { 'line-color': roadColor(t), 'line-width': roadWidth(0) },
    },
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
        'symbol-sort-key': ['-', rank()],
      },
      paint: { 'text-color': t.labelSoft, 'text-halo-color': t.halo, 'text-halo-width': 1.3 },
    },
    {
      id: 'road-shields',
      type: 'symbol',
      source: 'roads',
      minzoom: 8.4,
      filter: ['!=', ['get', 'ref'], ''],
      layout: {
        ...lettering(SEMIBOLD, ['interpolate', ['linear'], ['zoom'], 8, 9, 12, 11]),
        'text-field': ['get', 'ref'],
        'symbol-placement': 'line',
        'symbol-spacing': 260,
        'text-rotation-alignment': 'viewport',
        'icon-rotation-alignment': 'viewport',
        'icon-image': shieldImage(t),
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [0, 1, 0, 1],
        'text-padding': 14,
        'symbol-sort-key': ['-', rank()],
      },
      paint: { 'text-color': ['match', family(), 'CT', t.shieldMotorwayText, t.shieldText] },
    },
  ];
}

const rank = (): ExpressionSpecification => [
  'match',
  ['get', 'class'],
  'motorway',
  4,
  'trunk',
  3,
  'primary',
  2,
  1,
];

/** `CT.01` → CT (expressway), `QL.1` → QL (national), anything else → provincial. */
const family = (): ExpressionSpecification => ['slice', ['get', 'ref'], 0, 2];

function shieldImage(t: Tokens): ExpressionSpecification {
  return [
    'match',
    family(),
    'CT',
    `shield/${t.shieldMotorway}/${t.shieldMotorway}`,
    'QL',
    `shield/${t.shieldNational}/${t.shieldEdge}`,
    `shield/${t.shieldProvincial}/${t.shieldEdge}`,
  ];
}

function roadColor(t: Tokens): ExpressionSpecification {
  return [
    'match',
    ['get', 'class'],
    'motorway',
    t.motorway,
    'trunk',
    t.trunk,
    'primary',
    t.primary,
    t.secondary,
  ];
}

function roadWidth(extra: number): Width {
  const at = (motorway: number, trunk: number, other: number): ExpressionSpecification => [
    'match',
    ['get', 'class'],
    'motorway',
    motorway + extra,
    'trunk',
    trunk + extra,
    other + extra,
  ];
  return [
    'interpolate',
    ['exponential', 1.5],
    ['zoom'],
    7,
    at(1.2, 0.9, 0.6),
    9,
    at(2, 1.5, 1.1),
    12,
    at(4.4, 3.6, 2.8),
    15,
    at(12, 10, 8),
  ];
}

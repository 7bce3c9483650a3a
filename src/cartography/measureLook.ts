/** What is measured, drawn on top of the map: points, lines between them, the area they enclose, and lengths. */
import type { FeatureCollection, Position } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import type { LonLat } from '../domain/grids';
import type { Tokens } from './palette';
import { lettering, SEMIBOLD } from './text';

/** Points in order; `closed` when they enclose an area, `joined` when lines lead from one to the next. */
export interface MeasuredShape {
  readonly points: readonly LonLat[];
  readonly joined: boolean;
  readonly closed: boolean;
  /** For each leg its length in words, empty for none. */
  readonly legs: readonly string[];
  /** An outline shown before it is taken, not closed. */
  readonly preview: readonly LonLat[] | null;
  /** From the last point to where the pointer is; null while it is nowhere. */
  readonly ahead: LonLat | null;
}

const at = ([lon, lat]: LonLat): Position => [lon, lat];

/** Each part with its `part`: area, line, ahead, point, leg, preview. */
export function measureFeatures(shape: MeasuredShape): FeatureCollection {
  const { points, joined, closed, legs, preview, ahead } = shape;
  const line = (part: string, corners: readonly LonLat[]) => ({
    type: 'Feature' as const,
    properties: { part },
    geometry: { type: 'LineString' as const, coordinates: corners.map(at) },
  });
  const area = (part: string, ring: readonly LonLat[]) => ({
    type: 'Feature' as const,
    properties: { part },
    geometry: { type: 'Polygon' as const, coordinates: [[...ring, ...ring.slice(0, 1)].map(at)] },
  });
  const point = (properties: Record<string, string>, place: LonLat) => ({
    type: 'Feature' as const,
    properties,
    geometry: { type: 'Point' as const, coordinates: at(place) },
  });
  const [first, last] = [points[0], points.at(-1)];
  const around = closed && first !== undefined && points.length > 2 ? [...points, first] : points;
  return {
    type: 'FeatureCollection',
    features: [
      ...(preview === null ? [] : [area('preview', preview)]),
      ...(closed && points.length > 2 ? [area('area', points)] : []),
      ...(joined && around.length > 1 ? [line('line', around)] : []),
      ...(joined && ahead !== null && last !== undefined ? [line('ahead', [last, ahead])] : []),
      ...points.map((place, i) => point({ part: 'point', number: String(i + 1) }, place)),
      ...legs.flatMap((words, i) => {
        const [from, to] = [around[i], around[i + 1]];
        if (words === '' || from === undefined || to === undefined) return [];
        return [point({ part: 'leg', words }, [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2])];
      }),
    ],
  };
}

/** @param source id of the source; the layers' ids begin with it */
export function measureLayers(source: string, t: Tokens): LayerSpecification[] {
  const only = (...parts: string[]): ['in', ['get', string], ['literal', string[]]] => [
    'in',
    ['get', 'part'],
    ['literal', parts],
  ];
  const round = { 'line-join': 'round', 'line-cap': 'round' } as const;
  return [
    {
      id: `${source}-fill`,
      type: 'fill',
      source,
      filter: only('area', 'preview'),
      paint: { 'fill-color': t.focus, 'fill-opacity': 0.14, 'fill-antialias': false },
    },
    {
      id: `${source}-casing`,
      type: 'line',
      source,
      filter: only('line', 'preview'),
      layout: round,
      paint: { 'line-color': t.halo, 'line-width': 5, 'line-opacity': 0.85 },
    },
    {
      id: `${source}-line`,
      type: 'line',
      source,
      filter: only('line', 'preview'),
      layout: round,
      paint: { 'line-color': t.focus, 'line-width': 2.2 },
    },
    {
      id: `${source}-ahead`,
      type: 'line',
      source,
      filter: only('ahead'),
      paint: { 'line-color': t.focus, 'line-width': 1.6, 'line-dasharray': [2, 2] },
    },
    {
      id: `${source}-point`,
      type: 'circle',
      source,
      filter: only('point'),
      paint: {
        'circle-radius': 4.5,
        'circle-color': t.halo,
        'circle-stroke-color': t.focus,
        'circle-stroke-width': 2,
      },
    },
    {
      id: `${source}-words`,
      type: 'symbol',
      source,
      filter: only('point', 'leg'),
      layout: {
        ...lettering(SEMIBOLD, 12),
        'text-field': ['coalesce', ['get', 'words'], ['get', 'number'], ''],
        'text-variable-anchor': ['bottom', 'top', 'right', 'left'],
        'text-radial-offset': 0.7,
        'text-max-width': 20,
      },
      paint: { 'text-color': t.label, 'text-halo-color': t.halo, 'text-halo-width': 2 },
    },
  ];
}

/** A small made-up reference: two wavering squares as districts, in a frame of plain boxes. */
import type { FeatureCollection, LineString, Polygon } from 'geojson';
import { topology } from 'topojson-server';
import type { Topology } from 'topojson-specification';
import { areaKm2 } from '../../geodata/program/baseAdmin';
import type { Reference } from '../../geodata/program/baseFiles';
import type { LonLat } from '../../geodata/program/plane';

/** Positions from a text of numbers: `x y, x y`. */
export function pairs(text: string): [number, number][] {
  return text.split(',').map((pair) => {
    const [x = Number.NaN, y = Number.NaN] = pair.trim().split(' ').map(Number);
    return [x, y];
  });
}

/** A wavy line of 400 vertices along 20 km, 60 m high. */
export const WAVES = Array.from(
  { length: 400 },
  (_, i): LonLat => [106.2 + i * 0.0005, 10.7 + 0.00055 * Math.sin(i)],
);

/** A square whose border to the next wavers; `id` counts from the west. */
function square(id: number): Polygon {
  const side = (column: number) =>
    Array.from({ length: 60 }, (_, i) => [106 + column * 0.1 + 0.0004 * Math.sin(i * 1.7), 10.6 + i / 600]);
  const [west, east] = [side(id), side(id + 1)];
  const ring = [...west.slice().reverse(), ...east];
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

const collection = (
  props: readonly Record<string, unknown>[],
  shapes: readonly Polygon[],
): FeatureCollection => ({
  type: 'FeatureCollection',
  features: props.map((properties, i) => ({ type: 'Feature', properties, geometry: shapes[i] ?? square(0) })),
});

/** Both squares as one. */
function bothSquares(): Polygon {
  const ring = [
    ...(square(0).coordinates[0] ?? []).slice(0, 60),
    ...(square(1).coordinates[0] ?? []).slice(60, 120),
  ];
  return { type: 'Polygon', coordinates: [[...ring, ...ring.slice(0, 1)]] };
}

/** Where the lines end that rivers outside are made of. */
export const RIVER_ENDS = pairs('106 11.30814, 106.28499 11, 105.77752 11, 106.61767 11, 106.72084 10.81694');

const box = (w: number, s: number, e: number, n: number): Polygon => ({
  type: 'Polygon',
  coordinates: [pairs(`${w} ${s}, ${e} ${s}, ${e} ${n}, ${w} ${n}, ${w} ${s}`)],
});

/** Plain boxes side by side across the frame; the border between sea and Cambodia wavers by so many degrees. */
export function waveringContext(height: number): Topology {
  const border = Array.from({ length: 139 }, (_, i) => [107.1 + height * Math.sin(i * 2), 10.11 + i / 100]);
  const [south, north] = [
    [107.1, 10.1],
    [107.1, 11.5],
  ];
  const wavering = height === 0 ? [] : border;
  const sea = [[107, 10.1], south, ...wavering, north, [107, 11.5], [107, 10.1]];
  const cambodia = [south, [107.2, 10.1], [107.2, 11.5], north, ...wavering.toReversed(), south];
  const ringed = (ring: readonly (number[] | undefined)[]): Polygon => ({
    type: 'Polygon',
    coordinates: [ring.map((p) => p ?? [])],
  });
  return topology({
    provinces_2025: collection(
      [
        { code: '80', name: 'Tỉnh Tây Ninh' },
        { code: '79', name: 'Thành phố Hồ Chí Minh' },
      ],
      [box(105.2, 10.1, 106.21, 11.5), box(106.21, 10.1, 107, 11.5)],
    ),
    outside: collection(
      [{ kind: 'sea' }, { kind: 'cambodia' }, { kind: 'other' }],
      [ringed(sea), ringed(cambodia), box(107.2, 10.1, 107.3, 11.5)],
    ),
  });
}

/** The reference anew, since reading it may change it. */
export function reference(): Reference {
  const squares = [square(0), square(1)];
  const admin = topology({
    province: collection([{}], [bothSquares()]),
    districts: collection([{ district: 'Huyện Một' }, { district: 'Huyện Hai' }], squares),
    communes_old: collection([{ old_id: 1 }, { old_id: 2 }], squares),
    communes2025: collection([{ code: '1' }, { code: '2' }], squares),
  });
  const lines: FeatureCollection<LineString> = {
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: {},
        geometry: { type: 'LineString', coordinates: WAVES.map((p) => [...p]) },
      },
    ],
  };
  return {
    admin,
    context: waveringContext(0),
    oldCommunes: [
      { id: 1, name: 'Xã Một', district: 'Huyện Một' },
      { id: 2, name: 'Xã Hai', district: 'Huyện Hai' },
    ],
    newCommunes: {
      type: 'FeatureCollection',
      features: ['1', '2'].map((code) => ({
        type: 'Feature',
        geometry: null,
        properties: { code, name: `Xã ${code}`, area_official: 120 },
      })),
    },
    rivers: lines,
    gshhg: {
      type: 'FeatureCollection',
      features: RIVER_ENDS.map((end) => ({
        type: 'Feature',
        properties: {},
        geometry: {
          type: 'LineString',
          coordinates: [[end[0] - 0.02, end[1] + 0.2], [end[0], end[1] + 0.1], end],
        },
      })),
    },
    roads: lines,
  };
}

const km2 = areaKm2(square(0));
export const DISTRICTS = [
  { slug: 'mot', name: 'Huyện Một', km2 },
  { slug: 'hai', name: 'Huyện Hai', km2 },
];

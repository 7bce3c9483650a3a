/** A boundary from somewhere else as steps of a region: plain rings, few enough for a link. */
import union from '@turf/union';
import type { Feature, Polygon, Position } from 'geojson';
import { crossesItself } from './crossing';
import { lonLatOf, polygonsOf, signedDoubleArea } from './geometry';
import { polygonFeature, type RegionFeature, tidy } from './shapes';
import { thinRing } from './thin';
import type { LonLat, RegionStep } from './types';

export interface BoundarySteps {
  /** Outer rings added and holes subtracted, the largest first, so that an island in a hole is added after it. */
  readonly steps: readonly RegionStep[];
  readonly holes: number;
  /** Corners as they came, and as they are. */
  readonly before: number;
  readonly after: number;
  /** How far the boundary may lie from the one that came, metres; 0 where nothing was left out. */
  readonly metres: number;
  /** Whether a ring crossed itself: then what it goes around an odd number of times counts. */
  readonly crossed: boolean;
}

/** Corners that a link can carry beside others. */
const MOST_CORNERS = 600;
/** Corners that can be joined while a person waits. */
const MOST_JOINED = 5000;
/** Beyond it a boundary is no longer the one that was given. */
const MOST_METRES = 200;
/** 1e-6° is 11 cm, and what a link carries. */
const DECIMALS = 6;

type Ring = readonly LonLat[];

interface Part {
  readonly op: RegionStep['op'];
  readonly ring: Ring;
}

/**
 * @param polygons each as rings, closed or not, outer first; they may overlap
 * @returns `empty` where no ring has an area; `fine` where the boundary has so many parts that thinned to what a link
 * carries it would lie more than 200 m off
 */
export function boundarySteps(
  polygons: readonly (readonly Position[][])[],
): BoundarySteps | 'empty' | 'fine' {
  const before = polygons.flat(2).length;
  const raw = polygons.map((rings) => rings.map(rounded));
  const first = thinnedTo(raw, MOST_JOINED);
  if (first === null) return 'fine';
  const crossed = first.polygons.some((rings) => rings.some((ring) => crossesItself(ring, true)));
  const whole = joined(first.polygons, crossed);
  if (whole === null) return 'empty';
  const rings = polygonsOf(whole).map((each) => each.map(rounded));
  const second = thinnedTo(rings, MOST_CORNERS);
  if (second === null) return 'fine';
  const parts = second.polygons
    .flatMap((each) => each.flatMap((ring, i) => plain(ring, i === 0 ? 'add' : 'subtract')))
    .sort((a, b) => sizeOf(b.ring) - sizeOf(a.ring));
  if (parts.length === 0) return 'empty';
  return {
    steps: parts.map(({ op, ring }) => ({ op, shape: { kind: 'polygon', ring } })),
    holes: parts.filter(({ op }) => op === 'subtract').length,
    before,
    after: parts.reduce((sum, { ring }) => sum + ring.length, 0),
    metres: first.metres + second.metres,
    crossed,
  };
}

/** With so few corners, by the least of some distances that does; null where none does. */
function thinnedTo(polygons: readonly (readonly Ring[])[], most: number) {
  const count = (each: readonly (readonly Ring[])[]) => each.flat(2).length;
  if (count(polygons) <= most) return { polygons, metres: 0 };
  for (let metres = 1; metres <= MOST_METRES; metres *= 1.5) {
    const thin = polygons
      .map((rings) => rings.map((ring) => thinRing(ring, metres)))
      // A part too small for the distance is gone, its holes with it.
      .filter(([outer]) => outer !== undefined && outer.length > 2)
      .map((rings) => rings.filter((ring) => ring.length > 2));
    if (count(thin) <= most) return { polygons: thin, metres };
  }
  return null;
}

/** One area of all polygons; a single sound one is taken as it is. */
function joined(polygons: readonly (readonly Ring[])[], crossed: boolean): RegionFeature | null {
  const features = polygons.flatMap((rings): Feature<Polygon>[] => {
    const closed = rings.filter((ring) => ring.length > 2).map(close);
    return closed.length === 0
      ? []
      : [{ type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: closed } }];
  });
  const [only] = features;
  if (only === undefined) return null;
  if (features.length === 1 && !crossed) return tidy(only);
  return tidy(
    union({ type: 'FeatureCollection', features: features.length === 1 ? [only, only] : features }),
  );
}

/** A ring that thinning made cross itself, as rings that do not. */
function plain(ring: Ring, op: Part['op']): Part[] {
  if (!crossesItself(ring, true)) return [{ op, ring }];
  const mended = polygonFeature(ring);
  if (mended === null) return [];
  return polygonsOf(mended).map((rings) => ({ op, ring: rounded(rings[0] ?? []) }));
}

/** An open ring, rounded, no corner twice in a row. */
function rounded(ring: readonly (Position | LonLat)[]): Ring {
  const points = ring.map((position): LonLat => {
    const [lon, lat] = lonLatOf([...position]);
    return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
  });
  return points.filter(([lon, lat], i) => {
    const previous = points.at(i - 1);
    return points.length === 1 || previous?.[0] !== lon || previous[1] !== lat;
  });
}

function close(ring: Ring): Position[] {
  const corners = ring.map(([lon, lat]): Position => [lon, lat]);
  const [first] = corners;
  return first === undefined ? [] : [...corners, first];
}

function sizeOf(ring: Ring): number {
  return Math.abs(signedDoubleArea(ring.map(([lon, lat]) => [lon, lat])));
}

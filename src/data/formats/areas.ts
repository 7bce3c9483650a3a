/** People's own GeoJSON → the areas in it. What keeps it from being used is told so that a person can mend it. */
import type { Position } from 'geojson';
import * as v from 'valibot';
import type { RegionStep } from '../../domain/types';
import { jsonLine } from '../jsonLine';
import { stepsSchema } from './steps';

/** One feature with an area. */
export interface AreaFeature {
  /** Its property `name`; empty without one, and where `named` says that nobody gave it. */
  readonly name: string;
  /** Its steps, where the file was written here; null where they are missing or unsound. */
  readonly steps: readonly RegionStep[] | null;
  /** Each as rings, outer first. */
  readonly polygons: readonly (readonly Position[][])[];
}

/** Why a text is no boundary. `line`, from 1, where it can be told. */
export type AreasProblem =
  | { readonly code: 'not-json' | 'metres' | 'swapped' | 'off-earth'; readonly line: number | null }
  | { readonly code: 'shape'; readonly path: string }
  | { readonly code: 'crs'; readonly crs: string }
  | { readonly code: 'no-area' | 'elsewhere' | 'too-big' };

export type Areas =
  | {
      readonly features: readonly AreaFeature[];
      /** Points and lines, which have no area. */
      readonly skipped: number;
    }
  | { readonly problem: AreasProblem };

const MOST_LETTERS = 20_000_000;
/** What the atlas covers with room around it, degrees: a boundary that does not come in here holds no cluster. */
const AROUND = [104.5, 9.5, 108, 12.2] as const;

const position = v.pipe(v.array(v.pipe(v.number(), v.finite())), v.minLength(2));
const rings = v.array(v.array(position));
const geometry = v.variant('type', [
  v.object({ type: v.literal('Polygon'), coordinates: rings }),
  v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(rings) }),
  v.object({ type: v.picklist(['Point', 'MultiPoint', 'LineString', 'MultiLineString']) }),
]);
const anyGeometry = v.variant('type', [
  ...geometry.options,
  v.object({ type: v.literal('GeometryCollection'), geometries: v.array(geometry) }),
]);
const properties = v.fallback(
  v.object({
    name: v.fallback(v.string(), ''),
    named: v.fallback(v.boolean(), true),
    steps: v.fallback(v.nullable(stepsSchema), null),
  }),
  { name: '', named: false, steps: null },
);
const feature = v.object({ type: v.literal('Feature'), properties, geometry: v.nullable(anyGeometry) });
const file = v.variant('type', [
  ...anyGeometry.options,
  feature,
  v.object({ type: v.literal('FeatureCollection'), features: v.array(feature) }),
]);

type AnyGeometry = v.InferOutput<typeof anyGeometry>;

/** Reads a Polygon, MultiPolygon, GeometryCollection, Feature or FeatureCollection. Never throws. */
export function readAreas(given: string): Areas {
  const text = given.replace(/^\uFEFF/, '');
  if (text.length > MOST_LETTERS) return { problem: { code: 'too-big' } };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text) as unknown;
  } catch (error) {
    return {
      problem: { code: 'not-json', line: jsonLine(text, error instanceof Error ? error.message : '') },
    };
  }
  const crs = foreignCrs(parsed);
  if (crs !== null) return { problem: { code: 'crs', crs } };
  const checked = v.safeParse(file, parsed);
  if (!checked.success) {
    const path = checked.issues[0] === undefined ? null : v.getDotPath(checked.issues[0]);
    return { problem: { code: 'shape', path: path ?? 'type' } };
  }
  const features = featuresOf(checked.output);
  const found = features.filter(({ polygons }) => polygons.length > 0);
  const problem = misplaced(found.flatMap(({ polygons }) => polygons).flat(2), text);
  if (problem !== null) return { problem };
  return { features: found, skipped: features.reduce((sum, { skipped }) => sum + skipped, 0) };
}

interface Found extends AreaFeature {
  readonly skipped: number;
}

function featuresOf(read: v.InferOutput<typeof file>): readonly Found[] {
  if (read.type === 'FeatureCollection') return read.features.map(featureOf);
  if (read.type === 'Feature') return [featureOf(read)];
  return [{ name: '', steps: null, ...areasOf(read) }];
}

function featureOf({ properties: own, geometry: shape }: v.InferOutput<typeof feature>): Found {
  const { name, named, steps } = own;
  return {
    name: named ? name : '',
    steps,
    ...(shape === null ? { polygons: [], skipped: 0 } : areasOf(shape)),
  };
}

function areasOf(shape: AnyGeometry): Pick<Found, 'polygons' | 'skipped'> {
  switch (shape.type) {
    case 'Polygon':
      return { polygons: [shape.coordinates], skipped: 0 };
    case 'MultiPolygon':
      return { polygons: shape.coordinates, skipped: 0 };
    case 'GeometryCollection': {
      const parts = shape.geometries.map(areasOf);
      return {
        polygons: parts.flatMap(({ polygons }) => polygons),
        skipped: parts.reduce((sum, { skipped }) => sum + skipped, 0),
      };
    }
    default:
      return { polygons: [], skipped: 1 };
  }
}

const crsMember = v.object({
  crs: v.object({ properties: v.object({ name: v.string() }) }),
});
const WGS84 = /^(urn:ogc:def:crs:)?(OGC:[\d.]*:?CRS84|EPSG:[\d.]*:?4326|WGS ?84)$/i;

/** The name of a reference system other than WGS 84 that the file declares; null where it declares none. */
function foreignCrs(parsed: unknown): string | null {
  const { success, output } = v.safeParse(crsMember, parsed);
  const name = success ? output.crs.properties.name.trim() : '';
  return name === '' || WGS84.test(name) ? null : name;
}

/** Why the positions cannot be meant as they stand; null where they can. */
function misplaced(positions: readonly Position[], text: string): AreasProblem | null {
  if (positions.length === 0) return { code: 'no-area' };
  const off = positions.find(([lon = 0, lat = 0]) => Math.abs(lon) > 180 || Math.abs(lat) > 90);
  if (off !== undefined) {
    const [x = 0, y = 0] = off;
    const line = lineOf(text, Math.abs(x) > 180 ? x : y);
    // The grid's eastings have six digits and its northings seven here, whichever a table names first.
    if ([x, y].every((value) => value > 100_000 && value < 2_500_000)) return { code: 'metres', line };
    return { code: isSwapped(off) ? 'swapped' : 'off-earth', line };
  }
  const [west, south, east, north] = AROUND;
  const near = ([lon = 0, lat = 0]: Position) => lon > west && lon < east && lat > south && lat < north;
  return positions.some(near) ? null : { code: 'elsewhere' };
}

function isSwapped([x = 0, y = 0]: Position): boolean {
  const [west, south, east, north] = AROUND;
  return x > south && x < north && y > west && y < east;
}

/** The line of the first place where a number stands in the text; null where it is written in another way. */
function lineOf(text: string, value: number): number | null {
  const at = text.indexOf(String(value));
  return at < 0 ? null : text.slice(0, at).split('\n').length;
}

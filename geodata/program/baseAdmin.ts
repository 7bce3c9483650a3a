/** The administrative layers: province, districts and communes before 2025-07-01, communes after. */
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { distanceToLine, type LonLat, signedArea, toMetres } from './plane';
import { tidy } from './tidy';
import { arcLines, encodeTopology, type Layer, largestDeviation, thinArcs, withGridArcs } from './topology';

/** What the reference folder says of the administrative units, already parsed. */
export interface AdminReference {
  readonly topology: Topology;
  /** Old communes: id, name and district as written. */
  readonly oldCommunes: readonly { readonly id: number; readonly name: string; readonly district: string }[];
  /** Communes of 2025 with their official area in km². */
  readonly newCommunes: readonly { readonly code: string; readonly name: string; readonly km2: number }[];
}

/** A district as `base/districts.csv` has it; area in km² from the statistical yearbook. */
export interface DistrictRow {
  readonly slug: string;
  readonly name: string;
  readonly km2: number;
}

/** Official area of the province in km², as published until 2025. */
const PROVINCE_KM2 = 4494.8;

/** Figures of one layer for the report. */
export interface LayerReport {
  readonly layer: string;
  readonly units: number;
  readonly vertices: number;
  readonly kept: number;
  /** Largest distance of a vertex of the reference from the written line, metres. */
  readonly deviation: number;
}

export interface AdminBase {
  readonly topology: Topology;
  readonly layers: Readonly<Record<string, Layer>>;
  readonly reports: readonly LayerReport[];
}

/** VN-2000 grid area in km². */
export function areaKm2(geometry: Polygon | MultiPolygon): number {
  const parts = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const rings = parts.flatMap((part) => part.map((ring, i) => (i === 0 ? 1 : -1) * Math.abs(ringArea(ring))));
  return rings.reduce((sum, area) => sum + area, 0) / 1e6;
}

function ringArea(ring: readonly number[][]): number {
  return signedArea(ring.slice(1).map(([lon = 0, lat = 0]) => toMetres([lon, lat])));
}

function arcsOf(object: unknown): number[] {
  const found: number[] = [];
  JSON.stringify(object, (key, value) => {
    if (key !== 'arcs') return value;
    found.push(...(value as number[]).flat(3).map((i) => (i < 0 ? ~i : i)));
    return undefined;
  });
  return [...new Set(found)];
}

/**
 * Thins the reference topology by `tolerance` metres on the VN-2000 grid, arc by arc, so that every level
 * keeps sharing its edges, and writes it as one topology. Throws when a unit is unknown or collapses.
 */
export function makeAdmin(
  ref: AdminReference,
  districts: readonly DistrictRow[],
  tolerance: number,
): AdminBase {
  const lines = arcLines(ref.topology);
  const arcs = thinArcs(lines, tolerance);
  const thinned = withGridArcs(ref.topology, arcs);
  const slugs = new Map(districts.map((d) => [d.name.normalize('NFC'), d.slug]));
  const slugOf = (name: string) => known(slugs.get(name.normalize('NFC')), `district ${name}`);

  const read = (
    object: string,
    describe: (props: Record<string, unknown>) => Omit<Feature, 'geometry' | 'type'>,
  ) => {
    const collection = feature(thinned, known(thinned.objects[object], object) as GeometryCollection);
    return collection.features.map((f): Feature<Polygon | MultiPolygon> => {
      const geometry = tidy(f.geometry as Polygon | MultiPolygon);
      return { type: 'Feature', ...describe(f.properties ?? {}), geometry };
    });
  };
  const layers: Record<string, Layer> = {
    province: read('province', () => ({
      id: 'long-an',
      properties: { name: 'Tỉnh Long An', official_km2: PROVINCE_KM2 },
    })),
    districts: read('districts', ({ district }) => {
      const id = slugOf(String(district));
      const row = known(
        districts.find((d) => d.slug === id),
        id,
      );
      return { id, properties: { name: row.name.normalize('NFC'), official_km2: row.km2 } };
    }),
    communes_old: read('communes_old', ({ old_id }) => {
      const row = known(
        ref.oldCommunes.find((c) => c.id === old_id),
        `old commune ${String(old_id)}`,
      );
      return {
        id: String(row.id),
        properties: { name: row.name.normalize('NFC'), district: slugOf(row.district) },
      };
    }),
    communes_new: read('communes2025', ({ code }) => {
      const row = known(
        ref.newCommunes.find((c) => c.code === code),
        `commune ${String(code)}`,
      );
      return { id: row.code, properties: { name: row.name.normalize('NFC'), official_km2: row.km2 } };
    }),
  };
  const reports = Object.entries({ ...REFERENCE_OBJECTS }).map(([layer, object]): LayerReport => {
    const used = arcsOf(thinned.objects[object]);
    const originals = used.map((i) => lines[i] ?? []);
    const written = used.map((i) => arcs[i] ?? []);
    const count = (all: readonly (readonly (LonLat | readonly number[])[])[]) =>
      all.reduce((n, line) => n + line.length, 0);
    return {
      layer,
      units: layers[layer]?.length ?? 0,
      vertices: count(originals),
      kept: count(written),
      deviation: largestDeviation(originals, written, distanceToLine),
    };
  });
  return { topology: encodeTopology(layers, ADMIN_CREDIT), layers, reports };
}

const REFERENCE_OBJECTS = {
  province: 'province',
  districts: 'districts',
  communes_old: 'communes_old',
  communes_new: 'communes2025',
} as const;

const ADMIN_CREDIT = {
  source: 'vietnamese-provinces-database © Thang Le Quoc; vietnam63 © Marc Choisy',
  licence: 'MIT',
};

function known<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`unknown: ${what}`);
  return value;
}

/**
 * The 72 indicative outlines. No open survey of any cluster exists, so each is a compact block of the
 * stated area, placed by rule in its stated commune: see `outlines/rules.ts` for what must hold.
 */
import type { Feature, FeatureCollection, Polygon } from 'geojson';
import type { Location } from '../../src/domain/types';
import { fromVn2000 } from '../../src/domain/vn2000';
import { arrange, type Unit } from './outlines/arrange';
import { groupSites, type Neighbour } from './outlines/group';
import { INSET_FRAME, insetRings } from './outlines/inset';
import { placeOf } from './outlines/place';
import type { Ring } from './outlines/rings';
import { sitesFor, straddlingSites } from './outlines/sites';
import { type BaseFigures, placingIds, readTerrain, type Terrain } from './outlines/terrain';

/** What an outline follows from; a register row has all of it. */
export interface OutlineRecord {
  readonly code: string;
  readonly grossHa: number;
  readonly location: Location;
  readonly district: string | null;
  readonly communesOld: readonly string[];
}

/** What outlines are placed by, besides the register. */
export interface OutlineBase extends BaseFigures {
  readonly neighbours: readonly Neighbour[];
}

export interface OutlineProperties {
  readonly code: string;
  readonly placed: 'commune' | 'district' | 'inset';
}

/** The content of `clusters.geojson`. */
export interface OutlineCollection extends FeatureCollection<Polygon, OutlineProperties> {
  readonly inset: { readonly frame: readonly [number, number, number, number] };
}

const HECTARE = 10_000;

function numberIn(code: string): number {
  return Number(code.slice(-3));
}

function placedBy(record: OutlineRecord): OutlineProperties['placed'] {
  if (record.location === 'unpublished') return 'inset';
  return record.location === 'district' ? 'district' : 'commune';
}

/** Degrees with 7 decimals: a centimetre, so that rounding moves an area by less than 0.01 %. */
function toFeature(record: OutlineRecord, ring: Ring): Feature<Polygon, OutlineProperties> {
  const corners = ring.map(([easting, northing]) =>
    fromVn2000({ easting, northing }).map((degrees) => Number(degrees.toFixed(7))),
  );
  return {
    type: 'Feature',
    id: numberIn(record.code),
    properties: { code: record.code, placed: placedBy(record) },
    geometry: { type: 'Polygon', coordinates: [[...corners, ...corners.slice(0, 1)]] },
  };
}

/** Each record with the stated neighbours that lie against it. */
function groupsOf(records: readonly OutlineRecord[], neighbours: readonly Neighbour[]): OutlineRecord[][] {
  const borne = new Map(neighbours.map((row) => [row.code, row.other]));
  const bearers = records.filter((record) => !borne.has(record.code));
  return bearers.map((bearer) => [bearer, ...records.filter((one) => borne.get(one.code) === bearer.code)]);
}

function unitOf(group: readonly OutlineRecord[], base: OutlineBase, terrain: Terrain): Unit {
  const [first] = group;
  if (!first) return { codes: [], sites: [] };
  const codes = group.map((record) => record.code);
  const areaM2 = first.grossHa * HECTARE;
  const ids = placingIds(first.communesOld);
  if (group.length > 1) {
    const relations = new Map(base.neighbours.map((row) => [row.code, row.relation]));
    const members = group.map((record) => ({
      areaM2: record.grossHa * HECTARE,
      relation: relations.get(record.code) ?? null,
    }));
    return { codes, sites: groupSites(members, placeOf(terrain, ids)) };
  }
  const number = numberIn(first.code);
  if (placedBy(first) === 'commune') {
    const wanted = { number, areaM2, place: placeOf(terrain, ids) };
    const sites = ids.length > 1 ? straddlingSites(wanted) : sitesFor(wanted);
    return { codes, sites };
  }
  const anywhere = [...terrain.communes.values()].filter((commune) => commune.district === first.district);
  const places = anywhere.map(({ id }) => placeOf(terrain, [id]));
  return { codes, sites: places.flatMap((place) => sitesFor({ number, areaM2, place, templates: 2 })) };
}

/**
 * Makes the outlines of the register's rows, whatever their order: the same rows and figures always give
 * the same outlines.
 * @throws Error naming the clusters for which no site satisfies every rule, or an unknown commune
 */
export function makeOutlines(records: readonly OutlineRecord[], base: OutlineBase): OutlineCollection {
  const sorted = [...records].sort((a, b) => numberIn(a.code) - numberIn(b.code));
  const terrain = readTerrain(base);
  const placed = sorted.filter((record) => placedBy(record) !== 'inset');
  const parked = sorted.filter((record) => placedBy(record) === 'inset');
  const units = groupsOf(placed, base.neighbours).map((group) => unitOf(group, base, terrain));
  const rings = new Map<string, Ring>();
  for (const [i, site] of arrange(units).entries()) {
    for (const [j, code] of (units[i]?.codes ?? []).entries()) rings.set(code, site.rings[j] ?? []);
  }
  const inInset = insetRings(
    parked.map(({ code, grossHa }) => ({ number: numberIn(code), areaM2: grossHa * HECTARE })),
  );
  for (const [i, { code }] of parked.entries()) rings.set(code, inInset[i] ?? []);
  return {
    type: 'FeatureCollection',
    features: sorted.map((record) => toFeature(record, rings.get(record.code) ?? [])),
    inset: { frame: [...INSET_FRAME] },
  };
}

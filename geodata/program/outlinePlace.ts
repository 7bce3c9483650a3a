/** Where outlines lie: inside what the register states, clear of rivers and of each other. */
import { difference } from '@turf/difference';
import { featureCollection, polygon } from '@turf/helpers';
import { intersect } from '@turf/intersect';
import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { type Outline, outlineIssue } from './outlineShape';
import type { OutlineRecord } from './outlines';
import { LIMITS } from './outlines/rules';
import { placingIds } from './outlines/terrain';
import { distanceToLine, type LonLat, type Metre, segmentsCross, signedArea, toMetres } from './plane';
import type { CheckIssue } from './registerIssue';

type Area = Feature<Polygon | MultiPolygon>;

/** What outlines are checked against, on the VN-2000 grid in metres. */
export interface Ground {
  readonly communes: ReadonlyMap<string, Area>;
  readonly districts: ReadonlyMap<string, Area>;
  readonly province: Area;
  readonly rivers: readonly (readonly Metre[])[];
}

export const PLACE_RULES = [
  'outline-placed',
  'outline-inside',
  'outline-straddling',
  'outline-district',
  'outline-inset',
  'outline-river',
  'outline-overlap',
  'outline-neighbour',
] as const;

/** Parts and overlaps smaller than this are rounding, m². */
const SPECK = 1;

export function asArea({ metres }: Pick<Outline, 'metres'>): Feature<Polygon> {
  return polygon([[...metres, ...metres.slice(0, 1)].map(([x, y]) => [x, y])]);
}

function areaOf(area: Area | null): number {
  if (!area) return 0;
  const parts = area.geometry.type === 'Polygon' ? [area.geometry.coordinates] : area.geometry.coordinates;
  const ringArea = (ring: number[][]) => signedArea(ring.slice(1).map(([x = 0, y = 0]) => [x, y] as const));
  return parts.reduce(
    (sum, rings) => sum + rings.reduce((all, r, i) => all + Math.abs(ringArea(r)) * (i === 0 ? 1 : -1), 0),
    0,
  );
}

function overlapOf(a: Area, b: Area): number {
  return areaOf(intersect(featureCollection([a, b])));
}

/** Whether two areas overlap by more than rounding. */
export function sharesGround(a: Area, b: Area): boolean {
  return overlapOf(a, b) > SPECK;
}

/** Shortest distance in metres between a closed outline and a line; 0 where they cross. */
function clearance(ring: readonly Metre[], line: readonly Metre[]): number {
  const closed = [...ring, ...ring.slice(0, 1)];
  const crosses = closed
    .slice(1)
    .some((b, i) => line.slice(1).some((d, j) => segmentsCross(closed[i] ?? b, b, line[j] ?? d, d)));
  if (crosses) return 0;
  const toLine = ring.map((corner) => distanceToLine(corner, line));
  const toRing = line.map((vertex) => distanceToLine(vertex, closed));
  return Math.min(...toLine, ...toRing);
}

function checkInside(outline: Outline, record: OutlineRecord, ground: Ground): CheckIssue[] {
  const at = (rule: (typeof PLACE_RULES)[number], field: string, message: string) =>
    outlineIssue(rule, outline.row, field, `${outline.code} ${message}`);
  const block = asArea(outline);
  const outside = (areas: readonly Area[]) => areaOf(difference(featureCollection([block, ...areas])));
  if (record.location === 'unpublished') {
    return sharesGround(block, ground.province)
      ? [at('outline-inset', 'location', 'has no published place, yet lies in the province')]
      : [];
  }
  if (record.location === 'district') {
    const district = ground.districts.get(record.district ?? '');
    const out = district ? outside([district]) : Number.POSITIVE_INFINITY;
    return out > SPECK
      ? [at('outline-district', 'district', `lies ${out.toFixed(0)} m² outside ${record.district}`)]
      : [];
  }
  const communes = record.communesOld.flatMap((id) => ground.communes.get(id) ?? []);
  const out = communes.length > 0 ? outside(communes) : Number.POSITIVE_INFINITY;
  if (out > SPECK)
    return [at('outline-inside', 'communes_old', `lies ${out.toFixed(0)} m² outside its communes`)];
  return placingIds(record.communesOld).flatMap((ids) => {
    const parts = ids.split('+').flatMap((id) => ground.communes.get(id) ?? []);
    const share = parts.reduce((sum, part) => sum + overlapOf(block, part), 0) / areaOf(block);
    return share < LIMITS.share - 0.01
      ? [
          at(
            'outline-straddling',
            'communes_old',
            `has only ${(share * 100).toFixed(1)} % of its area in ${ids}`,
          ),
        ]
      : [];
  });
}

/** The rules of one outline's place. */
export function checkPlace(outline: Outline, record: OutlineRecord, ground: Ground): CheckIssue[] {
  const at = (rule: (typeof PLACE_RULES)[number], field: string, message: string) =>
    outlineIssue(rule, outline.row, field, `${outline.code} ${message}`);
  const expected = { unpublished: 'inset', district: 'district', commune: 'commune', parcel: 'commune' }[
    record.location
  ];
  const issues = checkInside(outline, record, ground);
  if (outline.placed !== expected) {
    issues.push(
      at('outline-placed', 'placed', `is placed by ${outline.placed}, its location says ${expected}`),
    );
  }
  const clear = Math.min(...ground.rivers.map((river) => clearance(outline.metres, river)));
  // A metre for the rounding of corners to 7 decimals.
  if (clear < LIMITS.river - 1) {
    issues.push(
      at('outline-river', 'geometry', `is ${clear.toFixed(0)} m from a river, not ${LIMITS.river}`),
    );
  }
  return issues;
}

/** No two outlines may share ground. */
export function checkOverlaps(outlines: readonly Outline[]): CheckIssue[] {
  const boxes = outlines.map(({ metres }) => {
    const [xs, ys] = [metres.map((m) => m[0]), metres.map((m) => m[1])];
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] as const;
  });
  return outlines.flatMap((one, i) =>
    outlines.slice(i + 1).flatMap((other, j) => {
      const [a, b] = [boxes[i], boxes[i + 1 + j]];
      if (!a || !b || a[2] < b[0] || b[2] < a[0] || a[3] < b[1] || b[3] < a[1]) return [];
      const shared = overlapOf(asArea(one), asArea(other));
      if (shared <= SPECK) return [];
      const message = `${one.code} and ${other.code} overlap by ${shared.toFixed(0)} m²`;
      return [outlineIssue('outline-overlap', other.row, 'geometry', message)];
    }),
  );
}

/** A polygon of longitude, latitude on the VN-2000 grid. */
export function onGrid(geometry: Polygon | MultiPolygon): Area {
  const ring = (line: number[][]) =>
    line.map(([lon = 0, lat = 0]) => [...toMetres([lon, lat] satisfies LonLat)]);
  return {
    type: 'Feature',
    properties: {},
    geometry:
      geometry.type === 'Polygon'
        ? { type: 'Polygon', coordinates: geometry.coordinates.map(ring) }
        : { type: 'MultiPolygon', coordinates: geometry.coordinates.map((part) => part.map(ring)) },
  };
}

/** `clusters.geojson` → outlines by cluster code, and the frame of the inset. */
import type { BBox, Polygon, Position } from 'geojson';
import * as v from 'valibot';
import type { Placed } from '../domain/records';
import type { DataIssue } from '../domain/types';
import { issue, type Read } from './issues';
import { readJson } from './json';

const box = v.tuple([v.number(), v.number(), v.number(), v.number()]);
const collection = v.object({
  type: v.literal('FeatureCollection'),
  features: v.array(v.unknown()),
  inset: v.exactOptional(v.object({ frame: box })),
  placed: v.exactOptional(v.unknown()),
});

const lonLat = v.tuple([
  v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
]);
const ring = v.pipe(
  v.array(lonLat),
  v.minLength(4),
  v.check((positions) => isClosed(positions), 'closed ring'),
);
const feature = v.object({
  type: v.literal('Feature'),
  properties: v.object({ code: v.pipe(v.string(), v.minLength(1)) }),
  geometry: v.object({ type: v.literal('Polygon'), coordinates: v.pipe(v.array(ring), v.minLength(1)) }),
});

const placed = v.object({
  spreads: v.record(v.string(), v.array(v.number())),
  names: v.array(v.object({ level: v.number(), district: v.string(), text: v.string(), at: lonLat })),
  tints: v.record(v.string(), v.number()),
  communes: v.record(v.string(), v.nullable(lonLat)),
});

function isClosed(positions: readonly (readonly [number, number])[]): boolean {
  const [first, last] = [positions[0], positions.at(-1)];
  return first !== undefined && last !== undefined && first[0] === last[0] && first[1] === last[1];
}

export interface Outlines {
  /** By cluster code; WGS 84, rings closed. */
  readonly byCode: ReadonlyMap<string, Polygon>;
  /** [west, south, east, north] of the frame beside the province; null where the file has none. */
  readonly inset: BBox | null;
  /** Null where the file has no places, or none that can be read: they are then worked out. */
  readonly placed: Omit<Placed, 'clusters'> | null;
}

/** @returns null where the file is no feature collection; a feature that cannot be used is left out and named */
export function readOutlines(text: string, file: string): Read<Outlines> {
  const read = readJson(text, file, collection);
  if (read.value === null) return { value: null, issues: read.issues };
  const issues: DataIssue[] = [];
  const byCode = new Map<string, Polygon>();
  read.value.features.forEach((item, index) => {
    const place = { file, field: `features.${index}` };
    const { success, output, issues: found } = v.safeParse(feature, item);
    if (!success) {
      const at = found[0] === undefined ? null : v.getDotPath(found[0]);
      issues.push(
        issue('warning', 'outline-broken', {
          file,
          field: at === null ? place.field : `${place.field}.${at}`,
        }),
      );
    } else if (byCode.has(output.properties.code)) {
      issues.push(issue('warning', 'outline-repeated', place, { code: output.properties.code }));
    } else {
      const coordinates: Position[][] = output.geometry.coordinates;
      byCode.set(output.properties.code, { type: 'Polygon', coordinates });
    }
  });
  const places = v.safeParse(placed, read.value.placed);
  const value = {
    byCode,
    inset: read.value.inset?.frame ?? null,
    placed: places.success ? places.output : null,
  };
  return { value, issues };
}

/** Line layers of the base figures: rivers and roads, thinned and rounded to 4 decimals. */
import type { Feature, LineString, MultiLineString } from 'geojson';
import { distanceToLine, type LonLat, toMetres } from './plane';
import { fromGrid, snap, thin } from './thin';

export type LineFeature = Feature<LineString | MultiLineString>;

/** The view that the context covers: west, south, east, north. */
export const FRAME = [105.2, 10.1, 107.3, 11.5] as const;

/** Properties of a written line. */
type LineProperties = Readonly<Record<string, string | boolean>>;

export interface LineReport {
  readonly vertices: number;
  readonly kept: number;
  /** Largest distance of a vertex of the reference from the written line, metres. */
  readonly deviation: number;
}

/** The lines of a feature, whether one or several. */
export function linesOf(feature: LineFeature): LonLat[][] {
  const { geometry } = feature;
  const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
  return lines.map((line) => line.map(([lon = 0, lat = 0]) => [lon, lat] as const));
}

/** The runs of a line whose vertices lie in the frame. */
function inFrame(line: readonly LonLat[]): LonLat[][] {
  const runs: LonLat[][] = [[]];
  for (const point of line) {
    const inside =
      point[0] >= FRAME[0] && point[0] <= FRAME[2] && point[1] >= FRAME[1] && point[1] <= FRAME[3];
    if (inside) runs.at(-1)?.push(point);
    else if (runs.at(-1)?.length) runs.push([]);
  }
  return runs.filter((run) => run.length > 1);
}

/** Joins lines that continue each other end to start, in order, so that a road is few lines. */
function joined(lines: readonly LonLat[][]): LonLat[][] {
  const same = (p?: LonLat, q?: LonLat) =>
    p !== undefined && q !== undefined && p[0] === q[0] && p[1] === q[1];
  const left = lines.map((line) => [...line]);
  for (let i = 0; i < left.length; i++) {
    const line = left[i] ?? [];
    for (let j = 0; j < left.length; j++) {
      const other = left[j] ?? [];
      if (i === j || other.length === 0 || line.length === 0) continue;
      if (same(line.at(-1), other[0])) line.push(...other.slice(1));
      else if (same(line.at(-1), other.at(-1))) line.push(...other.reverse().slice(1));
      else if (same(line[0], other.at(-1))) line.unshift(...other.slice(0, -1));
      else if (same(line[0], other[0])) line.unshift(...other.reverse().slice(0, -1));
      else continue;
      left[j] = [];
      j = -1;
    }
  }
  return left.filter((line) => line.length > 1);
}

/** One feature thinned to `tolerance` metres, cut to the frame; null when nothing of it lies there. */
function thinFeature(
  feature: LineFeature,
  properties: LineProperties,
  tolerance: number,
): { readonly feature: LineFeature; readonly report: LineReport } | null {
  const lines = joined(linesOf(feature)).flatMap(inFrame);
  const kept = lines.map((line) => snap(thin(line, tolerance)).map(fromGrid));
  const [only] = kept;
  if (!only) return null;
  let deviation = 0;
  lines.forEach((line, i) => {
    const written = (kept[i] ?? []).map((p) => toMetres(p));
    for (const point of line) deviation = Math.max(deviation, distanceToLine(toMetres(point), written));
  });
  const geometry: LineString | MultiLineString =
    kept.length === 1
      ? { type: 'LineString', coordinates: only }
      : { type: 'MultiLineString', coordinates: kept };
  const count = (all: readonly (readonly unknown[])[]) => all.reduce((n, line) => n + line.length, 0);
  return {
    feature: { type: 'Feature', properties, geometry },
    report: { vertices: count(lines), kept: count(kept), deviation },
  };
}

/** Several features thinned alike, with one report for the layer. */
export function thinLayer(
  features: readonly LineFeature[],
  describe: (properties: Record<string, unknown>) => LineProperties,
  tolerance: number,
): { readonly features: LineFeature[]; readonly report: LineReport } {
  const done = features.flatMap((f) => thinFeature(f, describe(f.properties ?? {}), tolerance) ?? []);
  return {
    features: done.map((d) => d.feature),
    report: {
      vertices: done.reduce((n, d) => n + d.report.vertices, 0),
      kept: done.reduce((n, d) => n + d.report.kept, 0),
      deviation: Math.max(0, ...done.map((d) => d.report.deviation)),
    },
  };
}

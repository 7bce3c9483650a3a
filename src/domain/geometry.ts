/** Small planar helpers. Positions are WGS 84 [longitude, latitude]; edges are straight in these coordinates, as the map draws them. */
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';

/** What a region is made of, bare or as a feature. */
export type Area = Polygon | MultiPolygon | Feature<Polygon | MultiPolygon>;

/** West, south, east, north in degrees. */
export type Box = readonly [number, number, number, number];

/** The polygons of an area, each as rings: outer first, then its holes. */
export function polygonsOf(area: Area): readonly (readonly Position[][])[] {
  const geometry = area.type === 'Feature' ? area.geometry : area;
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

/** A feature of the polygons: `Polygon` when it is one, `MultiPolygon` when several, null when none. */
export function featureOf(polygons: readonly Position[][][]): Feature<Polygon | MultiPolygon> | null {
  const [first] = polygons;
  if (first === undefined) return null;
  const geometry: Polygon | MultiPolygon =
    polygons.length === 1
      ? { type: 'Polygon', coordinates: first }
      : { type: 'MultiPolygon', coordinates: [...polygons] };
  return { type: 'Feature', properties: {}, geometry };
}

/** Longitude and latitude of a position. */
export function lonLatOf(position: Position | undefined): readonly [number, number] {
  const [lon, lat] = position ?? [];
  if (lon === undefined || lat === undefined) throw new Error('a position needs longitude and latitude');
  return [lon, lat];
}

/** Calls back for each edge of a ring, closed or not, with the coordinates of its ends. */
export function eachEdge(
  ring: readonly Position[],
  visit: (x1: number, y1: number, x2: number, y2: number) => void,
): void {
  let [x1, y1] = lonLatOf(ring.at(-1));
  for (const position of ring) {
    const [x2, y2] = lonLatOf(position);
    if (x1 !== x2 || y1 !== y2) visit(x1, y1, x2, y2);
    x1 = x2;
    y1 = y2;
  }
}

/** Twice the signed area of a ring in square degrees, positive when counter-clockwise. */
export function signedDoubleArea(ring: readonly Position[]): number {
  const [x0, y0] = lonLatOf(ring[0]);
  let sum = 0;
  eachEdge(ring, (x1, y1, x2, y2) => {
    sum += (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
  });
  return sum;
}

/** The box around an area. Throws on an area without positions. */
export function boxOf(area: Area): Box {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [outer] of polygonsOf(area)) {
    for (const position of outer ?? []) {
      const [lon, lat] = lonLatOf(position);
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  if (west > east) throw new Error('an area without positions has no box');
  return [west, south, east, north];
}

/** Centre of gravity of the outer ring's surface, in degrees. Unlike the mean of the vertices it does not move with their number. */
export function centerOf(polygon: Polygon): [lon: number, lat: number] {
  const ring = polygon.coordinates[0] ?? [];
  const [x0, y0] = lonLatOf(ring[0]);
  let [area, x, y] = [0, 0, 0];
  eachEdge(ring, (ax, ay, bx, by) => {
    const cross = (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
    area += cross;
    x += (ax + bx - 2 * x0) * cross;
    y += (ay + by - 2 * y0) * cross;
  });
  return area === 0 ? [x0, y0] : [x0 + x / (3 * area), y0 + y / (3 * area)];
}

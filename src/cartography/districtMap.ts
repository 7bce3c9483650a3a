/** A district on a page of its own, in SVG: its communes of both times, its roads, its clusters with their codes. Lengths in px of the drawing. */
import type { Polygon, Position } from 'geojson';
import { placedOutline } from '../domain/clusterIndex';
import { centerOf } from '../domain/geometry';
import type { AdminUnit, Boundary, Cluster, Dataset, LonLat, Phase } from '../domain/types';
import { labelPoint } from './labelPoint';
import { boundsOf, type LittleSpot, type Sheet, sheetOf } from './littleMap';
import { thin } from './pictureGeometry';
import { spread } from './spread';
import { type Bounds, mercatorSize } from './view';

/** A road with a number, as far as it is known. */
export interface MapRoad {
  readonly id: string;
  readonly schematic: boolean;
  readonly lines: readonly (readonly LonLat[])[];
}

interface MapName {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

interface DistrictSpot extends LittleSpot {
  readonly phase: Phase;
  readonly boundary: Boundary;
  /** Path data of its outline. */
  readonly d: string;
}

export interface DistrictMap {
  readonly width: number;
  readonly height: number;
  /** Path data: the districts around it, the district itself, its communes before and after, roads. */
  readonly around: string;
  readonly own: string;
  readonly before: string;
  readonly after: string;
  readonly roads: readonly { readonly id: string; readonly schematic: boolean; readonly d: string }[];
  /** Communes of today that lie in it, by their names without the type. */
  readonly names: readonly MapName[];
  readonly spots: readonly DistrictSpot[];
  /** Ground in the middle, metres. */
  readonly metresPerPixel: number;
}

interface Wish {
  /** The ones to draw; those without a published place have no spot. */
  readonly clusters: readonly Cluster[];
  /** Communes of today that reach into it. */
  readonly communes: readonly AdminUnit[];
  readonly roads: readonly MapRoad[];
  /** At most so large. */
  readonly width: number;
  readonly height: number;
  /** Diameter that each mark needs for itself. */
  readonly mark: number;
}

const MARGIN = 0.04;
const EARTH_METRES = 40_075_016.686;
const TOLERANCE = 0.4;

export function districtMap(dataset: Dataset, district: AdminUnit, wish: Wish): DistrictMap {
  const bounds = boundsOf([district], MARGIN);
  const [worldWidth, worldHeight] = mercatorSize(bounds);
  const width = Math.round(Math.min(wish.width, (wish.height * worldWidth) / worldHeight));
  const sheet = sheetOf(bounds, width);
  const { districts, communesOld } = dataset.units;
  const drawn = (units: readonly AdminUnit[]) => units.map(({ geometry }) => sheet.path(geometry)).join('');
  const near = districts.filter((unit) => unit.id !== district.id && meets(unit, bounds));
  const placed = wish.clusters.flatMap((cluster) => {
    const outline = placedOutline(cluster, dataset.outlines);
    return outline === null ? [] : [{ cluster, outline }];
  });
  const spots = spotsOf(placed, sheet, wish.mark);
  const middle = (bounds[1] + bounds[3]) / 2;
  return {
    width,
    height: sheet.height,
    around: drawn(near),
    own: sheet.path(district.geometry),
    before: drawn(communesOld.filter((unit) => unit.district === district.id)),
    after: drawn(wish.communes),
    roads: wish.roads.flatMap(({ id, schematic, lines }) => {
      const d = lines.map((line) => linePath(line, bounds, sheet)).join('');
      return d === '' ? [] : [{ id, schematic, d }];
    }),
    names: namesOf(
      wish.communes,
      spots.map(({ markX, markY }) => groundAround(markX, markY, wish.mark, bounds, [width, sheet.height])),
      bounds,
      sheet,
    ),
    spots,
    metresPerPixel: (EARTH_METRES * Math.cos((middle * Math.PI) / 180) * worldWidth) / width,
  };
}

function meets({ bbox: [w = 0, s = 0, e = 0, n = 0] }: AdminUnit, [west, south, east, north]: Bounds) {
  return w < east && e > west && s < north && n > south;
}

interface PlacedOutline {
  readonly cluster: Cluster;
  readonly outline: Polygon;
}

/** How far above its outline a code stands, px. */
const ABOVE = 14;

/** Codes stand above their outlines, and off each other. */
function spotsOf(placed: readonly PlacedOutline[], sheet: Sheet, mark: number): DistrictSpot[] {
  const at = placed.map(({ outline }) => sheet.at(centerOf(outline)));
  const discs = at.map(([x, y]) => ({ x, y: y - ABOVE, diameter: mark }));
  const [offsets = []] = spread(discs, 1, [{ scale: 1, level: 0, weight: 0, gap: 1, share: 1 }]);
  return placed.map(({ cluster: { code, phase, boundary }, outline }, index) => {
    const [x, y] = at[index] ?? [0, 0];
    const [dx, dy] = offsets[index] ?? [0, 0];
    const [markX, markY] = [x + dx, Math.max(y - ABOVE + dy, ABOVE / 2)];
    return { code, phase, boundary, d: sheet.path(outline), x, y, markX, markY };
  });
}

/** The ground under a code and its outline, to a px: within a district straight lines will do. */
function groundAround(
  x: number,
  y: number,
  mark: number,
  [west, south, east, north]: Bounds,
  [width, height]: readonly [number, number],
): Polygon {
  const lon = (px: number) => west + ((east - west) * px) / width;
  const lat = (px: number) => north - ((north - south) * px) / height;
  const [left, right, top, bottom] = [x - mark / 2, x + mark / 2, y - ABOVE / 2, y + 1.5 * ABOVE];
  const ring = [
    [lon(left), lat(top)],
    [lon(right), lat(top)],
    [lon(right), lat(bottom)],
    [lon(left), lat(bottom)],
    [lon(left), lat(top)],
  ];
  return { type: 'Polygon', coordinates: [ring] };
}

/** Each in the part of its commune that is in sight, off the codes. */
function namesOf(
  communes: readonly AdminUnit[],
  taken: readonly Polygon[],
  bounds: Bounds,
  sheet: Sheet,
): MapName[] {
  return communes.flatMap(({ id, name, geometry }) => {
    const place = labelPoint(geometry, bounds, taken);
    if (place === null) return [];
    const [x, y] = sheet.at(place);
    return [{ id, name: name.replace(/^(Xã|Phường|Thị trấn) /u, ''), x, y }];
  });
}

/** The stretches of a line in sight, and a point beyond at each end. */
function linePath(line: readonly LonLat[], [west, south, east, north]: Bounds, sheet: Sheet): string {
  const inside = ([lon = 0, lat = 0]: Position) => lon > west && lon < east && lat > south && lat < north;
  const runs: LonLat[][] = [];
  let open: LonLat[] = [];
  for (const [index, point] of line.entries()) {
    const [before, after] = [line[index - 1], line[index + 1]];
    const wanted = [before, point, after].some((each) => each !== undefined && inside([...each]));
    if (wanted) open.push(point);
    if ((!wanted || after === undefined) && open.length > 1) runs.push(open);
    if (!wanted) open = [];
  }
  return runs
    .map((run) =>
      thin(
        run.map((point) => sheet.at([...point])),
        TOLERANCE,
      ),
    )
    .map((run) => `M${run.map(([x, y]) => `${x} ${y}`).join('L')}`)
    .join('');
}

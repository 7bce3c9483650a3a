/** Points of the administrative names. Districts' names are set clear of the symbols at the zoom the atlas opens with. */
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { AdminUnit, Dataset } from '../domain/types';
import { clearPoint, type NameBox, type Obstacle, type Sight } from './clearPoint';
import { degrees, insideOf, projectedRings } from './cuts';
import { placedIn, type SymbolSpot } from './features';
import { CASING } from './images';
import { labelPoint } from './labelPoint';
import { sameName, shortName } from './names';
import { displacement } from './symbols';
import { WORLD_PX } from './view';

type Properties = Record<string, unknown>;

/** Size of a district's name in CSS px at zooms 7, 8, 9 and 10; between them in proportion, beyond them the same. */
export const NAME_SIZES = [9.5, 10.5, 12, 14] as const;

/** A level's names have one place each, found for the zooms at which screens open and some beyond them. */
export const NAME_LEVELS = [
  { level: 7, zooms: [7.36, 7.5, 7.65, 7.74] },
  { level: 8, zooms: [8.24, 8.5, 8.78, 8.95] },
  { level: 9, zooms: [9.05, 9.3, 9.55, 9.85] },
  { level: 10, zooms: [10.05, 10.4, 10.8] },
] as const;
export type NameLevel = (typeof NAME_LEVELS)[number];

/** Where there is least room names are not in capitals, and may stand in two lines. */
export const SMALL_LEVEL = 7;

/** Mean width of a letter and of a capital with its letter spacing, and height of a line, in ems of Be Vietnam Pro SemiBold. */
const LETTER = { small: 0.61, capital: 0.74 } as const;
const LINE = 1.25;
/** What two lines cost against one in `clearPoint`'s score. */
const WRAP = 12;

/**
 * Communes' names keep clear of the clusters' outlines.
 * @param spots the clusters' symbols, which districts' names keep clear of
 * @returns points with kind, unit, name_vi, name_en and `size` (larger areas are named first)
 */
export function unitLabels(
  dataset: Dataset,
  spots: readonly SymbolSpot[],
): FeatureCollection<Point, Properties> {
  const { units } = dataset;
  const known = placedIn(dataset)?.communes;
  return {
    type: 'FeatureCollection',
    features: [
      ...NAME_LEVELS.flatMap((at) => {
        const places = districtNamesAt(dataset, spots, at);
        return units.districts.flatMap((unit) => {
          const place = places.get(unit.id);
          return place === undefined
            ? []
            : label(unit, place.at, { ...sameName(place.text), level: at.level });
        });
      }),
      ...communesOf(dataset).flatMap((unit) =>
        label(unit, known === undefined ? placeCommuneName(unit, dataset) : (known[unit.id] ?? null), {}),
      ),
    ],
  };
}

/** The communes of both times. */
export function communesOf({ units }: Pick<Dataset, 'units'>): readonly AdminUnit[] {
  return [...units.communesOld, ...units.communesNew];
}

/** Works out where a commune's name stands, clear of the clusters' outlines; null where they leave no room. */
export function placeCommuneName(
  unit: AdminUnit,
  { outlines }: Pick<Dataset, 'outlines'>,
): readonly [number, number] | null {
  return labelPoint(unit.geometry, undefined, Object.values(outlines).filter(near(unit)));
}

/** A district's name as it is set, one or two lines, and its middle: longitude, latitude. */
export interface PlacedName {
  readonly text: string;
  readonly at: readonly [number, number];
}

/** Each district's name by id at a level: where the data set has them, else worked out. */
export function districtNamesAt(
  dataset: Dataset,
  spots: readonly SymbolSpot[],
  at: NameLevel,
): ReadonlyMap<string, PlacedName> {
  const known = placedIn(dataset)?.names.filter(({ level }) => level === at.level);
  return known === undefined
    ? placeDistrictNames(dataset.units.districts, spots, at)
    : new Map(known.map((name) => [name.district, name]));
}

/** Works out each district's name by id at a level; none where symbols leave no room. */
export function placeDistrictNames(
  districts: readonly AdminUnit[],
  spots: readonly SymbolSpot[],
  at: NameLevel,
): Map<string, PlacedName> {
  const sights = at.zooms.map((zoom) => sightAt(spots, zoom));
  const rings = new Map(districts.map(({ id, geometry }) => [id, projectedRings(geometry)]));
  const inside = [...rings].map(([id, area]) => ({ id, isInside: insideOf(area) }));
  const places = new Map<string, PlacedName>();
  // Small districts first: they have the least choice.
  for (const unit of [...districts].sort((a, b) => extent(a) - extent(b))) {
    const elsewhere = (x: number, y: number) =>
      inside.some(({ id, isInside }) => id !== unit.id && isInside(x, y));
    const [best] = settings(shortName(unit.name), at.level)
      .flatMap(({ text, box, cost }) => {
        const found = clearPoint(rings.get(unit.id) ?? [], box, sights, elsewhere);
        return found === null ? [] : [{ text, box, at: found.at, score: found.score - cost }];
      })
      .sort((a, b) => b.score - a.score);
    if (best === undefined) continue;
    const [x, y] = best.at;
    for (const sight of sights) sight.obstacles.push({ x, y, ...best.box });
    places.set(unit.id, { text: best.text, at: degrees(best.at) });
  }
  return places;
}

/** The discs at a zoom, with their casing. */
function sightAt(spots: readonly SymbolSpot[], zoom: number): Sight & { readonly obstacles: Obstacle[] } {
  const px = 1 / (WORLD_PX * 2 ** zoom);
  const obstacles = spots.map(({ x, y, diameter, placings }) => {
    const [dx, dy] = displacement(placings, zoom);
    const half = diameter / 2 + CASING;
    return { x: x + dx * px, y: y + dy * px, halfWidth: half, halfHeight: half };
  });
  return { px, obstacles };
}

/** The ways a name can be set at a level. MapLibre keeps room for the size at the level's end, so that is its box. */
function settings(name: string, level: number): { text: string; box: NameBox; cost: number }[] {
  const size = NAME_SIZES[level + 1 - SMALL_LEVEL] ?? NAME_SIZES[3];
  const em = level === SMALL_LEVEL ? LETTER.small : LETTER.capital;
  const box = (lines: readonly string[]): NameBox => ({
    halfWidth: (Math.max(...lines.map((line) => line.length)) * em * size) / 2,
    halfHeight: (lines.length * LINE * size) / 2,
  });
  const one = { text: name, box: box([name]), cost: 0 };
  const words = name.split(' ');
  if (level !== SMALL_LEVEL || words.length !== 2) return [one];
  return [one, { text: words.join('\n'), box: box(words), cost: WRAP }];
}

function label(
  unit: AdminUnit,
  at: readonly [number, number] | null,
  more: Properties,
): Feature<Point, Properties>[] {
  if (at === null) return [];
  const properties = {
    kind: unit.kind,
    unit: unit.id,
    ...sameName(shortName(unit.name)),
    size: Math.round(extent(unit) * 1e4),
    ...more,
  };
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...at] } }];
}

/** Whether an outline can reach into a unit: most are elsewhere. */
function near({ bbox: [w = 0, s = 0, e = 0, n = 0] }: AdminUnit): (outline: Polygon) => boolean {
  return ({ coordinates }) => {
    const ring = coordinates[0] ?? [];
    const [xs, ys] = [ring.map(([lon = 0]) => lon), ring.map(([, lat = 0]) => lat)];
    return Math.min(...xs) < e && Math.max(...xs) > w && Math.min(...ys) < n && Math.max(...ys) > s;
  };
}

/** Area of the bounding box in square degrees: enough to rank by. */
function extent({ bbox }: AdminUnit): number {
  const [w, s, e, n] = [bbox[0] ?? 0, bbox[1] ?? 0, bbox[2] ?? 0, bbox[3] ?? 0];
  return (e - w) * (n - s);
}

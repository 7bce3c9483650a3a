/** Points of the administrative names. Districts' names are set clear of the symbols at the zoom the atlas opens with. */
import type { Feature, FeatureCollection, Point, Polygon } from 'geojson';
import type { AdminUnit, AdminUnits } from '../domain/types';
import type { SymbolSpot } from './features';
import { clearPoint, degrees, labelPoint, type Obstacle } from './labelPoint';
import { sameName, shortName } from './names';
import { displacement } from './symbols';
import { WORLD_PX } from './view';

type Properties = Record<string, unknown>;

/** Districts' names have a place per zoom level, found for a zoom within it: by how far symbols have then spread. */
export const NAME_LEVELS = [
  { level: 7, zoom: 7.6, px: 10.3, beside: 0 },
  { level: 8, zoom: 8.7, px: 11.8, beside: 0.8 },
  { level: 9, zoom: 9.3, px: 12.8, beside: 0.8 },
  { level: 10, zoom: 10.3, px: 14, beside: 0.8 },
] as const;
export type NameLevel = (typeof NAME_LEVELS)[number];

/** Mean width of a capital with its letter spacing, and height of a line, in ems of Be Vietnam Pro SemiBold. */
const LETTER = 0.74;
const LINE = 1.25;

/**
 * @param spots the clusters' symbols, which districts' names keep clear of
 * @param outlines the clusters' outlines, which communes' names keep clear of
 * @returns points with kind, unit, name_vi, name_en and `size` (larger areas are named first)
 */
export function unitLabels(
  units: AdminUnits,
  spots: readonly SymbolSpot[],
  outlines: readonly Polygon[],
): FeatureCollection<Point, Properties> {
  const communes = [...units.communesOld, ...units.communesNew];
  return {
    type: 'FeatureCollection',
    features: [
      ...NAME_LEVELS.flatMap((at) => {
        const places = placeDistrictNames(units.districts, spots, at);
        return units.districts.flatMap((unit) =>
          label(unit, places.get(unit.id) ?? null, { level: at.level }),
        );
      }),
      ...communes.flatMap((unit) => label(unit, labelPoint(unit.geometry, undefined, outlines), {})),
    ],
  };
}

/** Centre of each district's name by id at a level, longitude and latitude; none where symbols leave no room. */
export function placeDistrictNames(
  districts: readonly AdminUnit[],
  spots: readonly SymbolSpot[],
  { zoom, px: size, beside }: NameLevel,
): Map<string, [number, number]> {
  const px = 1 / (WORLD_PX * 2 ** zoom);
  const obstacles: Obstacle[] = spots.map(({ x, y, diameter, placings }) => {
    const [dx, dy] = displacement(placings, zoom);
    const half = (diameter / 2 + 2) * px;
    return { x: x + dx * px, y: y + dy * px, halfWidth: half, halfHeight: half };
  });
  const places = new Map<string, [number, number]>();
  // Small districts first: they have the least choice.
  for (const unit of [...districts].sort((a, b) => extent(a) - extent(b))) {
    const box = {
      halfWidth: (shortName(unit.name).length * LETTER * size * px) / 2,
      halfHeight: (LINE * size * px) / 2,
    };
    const at = clearPoint(unit.geometry, box, obstacles, px, beside);
    if (at === null) continue;
    const [x, y] = at;
    obstacles.push({ x, y, ...box });
    places.set(unit.id, degrees([x, y]));
  }
  return places;
}

function label(unit: AdminUnit, at: [number, number] | null, more: Properties): Feature<Point, Properties>[] {
  if (at === null) return [];
  const properties = {
    kind: unit.kind,
    unit: unit.id,
    ...sameName(shortName(unit.name)),
    size: Math.round(extent(unit) * 1e4),
    ...more,
  };
  return [{ type: 'Feature', properties, geometry: { type: 'Point', coordinates: at } }];
}

/** Area of the bounding box in square degrees: enough to rank by. */
function extent({ bbox }: AdminUnit): number {
  const [w, s, e, n] = [bbox[0] ?? 0, bbox[1] ?? 0, bbox[2] ?? 0, bbox[3] ?? 0];
  return (e - w) * (n - s);
}

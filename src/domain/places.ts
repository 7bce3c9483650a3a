/** Places of a data set by kind and id: clusters and administrative units, where they are, and their middle. */
import type { BBox, Position } from 'geojson';
import { type Box, boxOf, centerOf, polygonsOf, signedDoubleArea } from './geometry';
import type { PlaceKind, Spot } from './searchIndex';
import type { AdminUnit, Dataset } from './types';

/** Units that come in lists; the province is one. */
export type UnitListKind = Exclude<AdminUnit['kind'], 'province'>;

/** All units of a kind, in the order of the data set. */
export function unitsOf(dataset: Dataset, kind: UnitListKind): readonly AdminUnit[] {
  const { districts, communesOld, communesNew } = dataset.units;
  return { district: districts, communeOld: communesOld, communeNew: communesNew }[kind];
}

/** A unit by kind and id; null where the data set has none such. */
export function findUnit(dataset: Dataset, kind: UnitListKind, id: string): AdminUnit | null {
  return unitsOf(dataset, kind).find((unit) => unit.id === id) ?? null;
}

/** The name of a district by its slug; null where the data set has none such. */
export function districtName(dataset: Dataset, slug: string | null): string | null {
  return slug === null ? null : (findUnit(dataset, 'district', slug)?.name ?? null);
}

/** The box of a cluster's outline or of a unit, [west, south, east, north]; null where the data set does not know it. */
export function placeBox(dataset: Dataset, kind: PlaceKind, id: string): Box | null {
  if (kind === 'cluster') {
    const outline = dataset.outlines[id];
    return outline === undefined ? null : boxOf(outline);
  }
  const unit = findUnit(dataset, kind, id);
  return unit === null ? null : flatBox(unit.bbox);
}

/** Where the surface of a place has its centre, [lon, lat]; of several parts, the largest. Null for a place unknown. */
export function placeCentre(dataset: Dataset, kind: PlaceKind, id: string): readonly [number, number] | null {
  const geometry = kind === 'cluster' ? dataset.outlines[id] : findUnit(dataset, kind, id)?.geometry;
  if (geometry === undefined) return null;
  const size = (rings: readonly Position[][]) => Math.abs(signedDoubleArea(rings[0] ?? []));
  const [largest] = [...polygonsOf(geometry)].sort((a, b) => size(b) - size(a));
  return largest === undefined ? null : centerOf({ type: 'Polygon', coordinates: [...largest] });
}

/** The box of anything that can be searched; null where the data set does not know it. */
export function spotBox(dataset: Dataset, spot: Spot): Box | null {
  return spot.box ?? placeBox(dataset, spot.kind, spot.id);
}

/** The middle of anything that can be searched, [lon, lat]; of what is only drawn, the middle of its box. */
export function spotCentre(dataset: Dataset, spot: Spot): readonly [number, number] | null {
  if (spot.box === null) return placeCentre(dataset, spot.kind, spot.id);
  const [west, south, east, north] = spot.box;
  return [(west + east) / 2, (south + north) / 2];
}

const KM_PER_DEGREE = 111;

/** The box of a circle to about 1 %: for a view, not for measuring. */
export function circleBox([lon, lat]: readonly [number, number], radiusKm: number): Box {
  const dLat = radiusKm / KM_PER_DEGREE;
  const dLon = dLat / Math.cos((lat * Math.PI) / 180);
  return [lon - dLon, lat - dLat, lon + dLon, lat + dLat];
}

/** A GeoJSON bounding box without its heights. */
function flatBox(bbox: BBox): Box {
  return bbox.length === 6 ? [bbox[0], bbox[1], bbox[3], bbox[4]] : bbox;
}

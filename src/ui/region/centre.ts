/** Circles around named places. */
import type { Position } from 'geojson';
import { type Box, centerOf, polygonsOf, signedDoubleArea } from '../../domain/geometry';
import type { PlaceKind } from '../../domain/searchIndex';
import type { Dataset } from '../../domain/types';
import { findUnit } from '../base/places';

/** Where the surface of a place has its centre, [lon, lat]; of several parts, the largest. Null for a place unknown. */
export function placeCentre(dataset: Dataset, kind: PlaceKind, id: string): readonly [number, number] | null {
  const geometry = kind === 'cluster' ? dataset.outlines[id] : findUnit(dataset, kind, id)?.geometry;
  if (geometry === undefined) return null;
  const size = (rings: readonly Position[][]) => Math.abs(signedDoubleArea(rings[0] ?? []));
  const [largest] = [...polygonsOf(geometry)].sort((a, b) => size(b) - size(a));
  return largest === undefined ? null : centerOf({ type: 'Polygon', coordinates: [...largest] });
}

const KM_PER_DEGREE = 111;

/** About the box of a circle, for the camera only. */
export function circleBox([lon, lat]: readonly [number, number], radiusKm: number): Box {
  const dLat = radiusKm / KM_PER_DEGREE;
  const dLon = dLat / Math.cos((lat * Math.PI) / 180);
  return [lon - dLon, lat - dLat, lon + dLon, lat + dLat];
}

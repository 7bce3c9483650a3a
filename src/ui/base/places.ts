/** Places by name: what a search hit or a region's unit stands for, and how to go there. */
import type { BBox } from 'geojson';
import { type Box, boxOf } from '../../domain/geometry';
import type { PlaceKind } from '../../domain/searchIndex';
import type { AdminUnit, Dataset } from '../../domain/types';
import type { AppStore } from '../../state/store';
import { requestCamera } from '../../state/transitions/camera';
import { openCluster } from '../../state/transitions/focus';

type UnitListKind = 'district' | 'communeOld' | 'communeNew';

export function unitsOf(dataset: Dataset, kind: UnitListKind): readonly AdminUnit[] {
  const { districts, communesOld, communesNew } = dataset.units;
  return { district: districts, communeOld: communesOld, communeNew: communesNew }[kind];
}

export function findUnit(dataset: Dataset, kind: UnitListKind, id: string): AdminUnit | null {
  return unitsOf(dataset, kind).find((unit) => unit.id === id) ?? null;
}

/** The name of a district by its slug; null where the data set has none such. */
export function districtName(dataset: Dataset, slug: string | null): string | null {
  return slug === null ? null : (findUnit(dataset, 'district', slug)?.name ?? null);
}

/** The box of a cluster's outline or of a unit; null where the data set does not know it. */
export function placeBox(dataset: Dataset, kind: PlaceKind, id: string): Box | null {
  if (kind === 'cluster') {
    const outline = dataset.outlines[id];
    return outline === undefined ? null : boxOf(outline);
  }
  const unit = findUnit(dataset, kind, id);
  return unit === null ? null : flatBox(unit.bbox);
}

/** Shows a place on the map; a cluster opens as well. */
export function goTo(store: AppStore, dataset: Dataset, kind: PlaceKind, id: string): void {
  const bbox = placeBox(dataset, kind, id);
  if (kind === 'cluster') store.setState(openCluster(id));
  if (bbox !== null) store.setState(requestCamera({ kind: 'bounds', bbox }));
}

/** A GeoJSON bounding box without its heights. */
function flatBox(bbox: BBox): Box {
  return bbox.length === 6 ? [bbox[0], bbox[1], bbox[3], bbox[4]] : bbox;
}

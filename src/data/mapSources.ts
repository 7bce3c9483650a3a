/** A data set → plain GeoJSON, one collection per source of the map. */
import type { Feature, FeatureCollection, GeoJsonProperties, Geometry, Polygon } from 'geojson';
import { landOf } from '../domain/land';
import { mapProperties } from '../domain/mapProps';
import type { AdminUnit, Dataset } from '../domain/types';
import type { Context } from './contextFile';
import type { UnitFeature } from './topology';

/** The collections that are made from loaded files. Rivers, roads and schematic lines go to the map by their URL. */
export const MAP_COLLECTIONS = [
  'clusters',
  'inset',
  'province',
  'districts',
  'communesOld',
  'communesNew',
  'neighbours',
  'cambodia',
  'sea',
  'other',
] as const;
export type MapCollection = (typeof MAP_COLLECTIONS)[number];
export type MapSources = Readonly<Record<MapCollection, FeatureCollection>>;

/**
 * `clusters`: outlines with `mapProperties`, feature id = the number in the code. Units: `id`, `kind`, `name`,
 * old communes also `district`. `inset`: one feature, the frame, where there is one.
 * @param context null where the surroundings could not be loaded: their collections are then empty
 */
export function mapSources(dataset: Dataset, context: Context | null): MapSources {
  const { province, districts, communesOld, communesNew } = dataset.units;
  return {
    clusters: collection(outlineFeatures(dataset)),
    inset: collection(insetFeatures(dataset)),
    province: collection([unitFeature(province)]),
    districts: collection(districts.map(unitFeature)),
    communesOld: collection(communesOld.map(unitFeature)),
    communesNew: collection(communesNew.map(unitFeature)),
    neighbours: around(context?.neighbours),
    cambodia: around(context?.cambodia),
    sea: around(context?.sea),
    other: around(context?.other),
  };
}

function outlineFeatures({ clusters, outlines, assumptions }: Dataset): Feature[] {
  return clusters.flatMap((cluster) => {
    const outline = outlines[cluster.code];
    if (outline === undefined) return [];
    const properties = mapProperties(cluster, landOf(cluster, assumptions));
    return [{ type: 'Feature', id: featureId(cluster.code), properties, geometry: outline }];
  });
}

/** The number in a code (`LA-007` → 7): MapLibre's feature state wants whole numbers. */
export function featureId(code: string): number {
  return Number(code.slice(code.lastIndexOf('-') + 1));
}

function insetFeatures({ inset }: Dataset): Feature[] {
  if (inset === undefined) return [];
  const [west, south, east, north] = inset as [number, number, number, number];
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  const frame: Polygon = { type: 'Polygon', coordinates: [ring] };
  return [feature({ kind: 'inset' }, frame)];
}

function unitFeature({ kind, id, name, district, geometry }: AdminUnit): Feature {
  return feature({ kind, id, name, ...(district === undefined ? {} : { district }) }, geometry);
}

function around(units: readonly UnitFeature[] = []): FeatureCollection {
  return collection(units.map(({ properties, geometry }) => feature({ ...properties }, geometry)));
}

function feature(properties: GeoJsonProperties, geometry: Geometry): Feature {
  return { type: 'Feature', properties, geometry };
}

function collection(features: Feature[]): FeatureCollection {
  return { type: 'FeatureCollection', features };
}

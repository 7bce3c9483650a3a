/** The clusters as GeoJSON by RFC 7946. */
import type { BBox, Feature, FeatureCollection, Polygon, Position } from 'geojson';
import { placedOutline } from '../../domain/clusterIndex';
import { boxOf, signedDoubleArea } from '../../domain/geometry';
import { createT } from '../../i18n/t';
import { aboutRows, assumptionRows, sourceRows } from './about';
import { type Cell, type Grid, rounded } from './cells';
import { clusterColumns } from './columns';
import type { ExportContents } from './contents';

/** 1e-7° is 1 cm. */
const DECIMALS = 7;

type Properties = Record<string, string | number | null>;

/** What the file says of itself, outside of the features: a foreign member, which readers may pass over. */
export interface AboutMember {
  /** Header of each property in the language of the file. */
  readonly properties: Readonly<Record<string, string>>;
  readonly notes: readonly string[];
  /** Rows as in the tables of the other files. */
  readonly file: readonly (readonly Properties[string][])[];
  readonly assumptions: readonly (readonly Properties[string][])[];
  readonly sources: readonly (readonly Properties[string][])[];
}

export type ClusterCollection = FeatureCollection<Polygon | null, Properties> & {
  readonly about: AboutMember;
};

/**
 * One feature for each cluster: WGS 84, outer rings counter-clockwise and holes clockwise, at most 7 decimals, a box
 * where there is any outline. A cluster of unpublished place has no geometry: its outline in the inset is no place.
 */
export function clusterGeojson({ rows, outlines, meta }: ExportContents): ClusterCollection {
  const t = createT(meta.lang);
  const columns = clusterColumns(meta);
  const features = rows.map((row): Feature<Polygon | null, Properties> => {
    const outline = placedOutline(row.cluster, outlines);
    return {
      type: 'Feature',
      id: row.cluster.code,
      geometry: outline === null ? null : tidy(outline),
      properties: Object.fromEntries(columns.map(({ id, cell }) => [id, bare(cell(row))])),
    };
  });
  const box = boxAround(features.flatMap(({ geometry }) => geometry ?? []));
  return {
    type: 'FeatureCollection',
    ...(box === null ? {} : { bbox: box }),
    about: {
      properties: Object.fromEntries(columns.map(({ id, header }) => [id, header])),
      notes: [t('export.about.indicative'), ...(meta.scenario?.sentences ?? [])],
      file: bareGrid(aboutRows(meta)),
      assumptions: bareGrid(assumptionRows(meta)),
      sources: bareGrid(sourceRows(meta)),
    },
    features,
  };
}

function tidy({ coordinates }: Polygon): Polygon {
  return {
    type: 'Polygon',
    coordinates: coordinates.map((ring, i) => {
      const short = ring.map((position): Position => position.slice(0, 2).map(shortened));
      const isLeft = signedDoubleArea(short) > 0;
      return isLeft === (i === 0) ? short : short.reverse();
    }),
  };
}

function shortened(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS)) + 0;
}

function boxAround(polygons: readonly Polygon[]): BBox | null {
  if (polygons.length === 0) return null;
  const [west, south, east, north] = boxOf({
    type: 'MultiPolygon',
    coordinates: polygons.map(({ coordinates }) => coordinates),
  });
  return [west, south, east, north];
}

function bareGrid(grid: Grid): Properties[string][][] {
  return grid.filter((row) => row.length > 0).map((row) => row.map(bare));
}

function bare(cell: Cell): Properties[string] {
  if (cell === null || typeof cell === 'string') return cell;
  return 'date' in cell ? cell.date : rounded(cell);
}

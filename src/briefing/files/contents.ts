/** What every file is made of: the clusters that count, and all that a reader needs to judge their figures. */
import { joinSources } from '../../domain/basis';
import { placedOutline } from '../../domain/clusterIndex';
import { landOf } from '../../domain/land';
import { type LandRanges, landRange, totalsRange } from '../../domain/landRange';
import { districtName, findUnit } from '../../domain/places';
import type { Source } from '../../domain/records';
import { type LandSums, type Totals, type TotalsPart, totalsOf } from '../../domain/totals';
import type { Assumptions, Cluster, Dataset, Land } from '../../domain/types';
import type { Lang } from '../../i18n/lang';

export interface ExportRow {
  readonly cluster: Cluster;
  readonly land: Land;
  /** How much of the cluster counts, 0 to 1; less than 1 only in a region. */
  readonly share: number;
  /** What it adds to the totals, ha. */
  readonly counted: LandSums;
  /** What the allowed ranges of the assumptions make of the cluster's land, ha. */
  readonly ranges: LandRanges;
  /** Names of its places; what the data set does not know stays out. */
  readonly district: string | null;
  readonly communesBefore: readonly string[];
}

/** What is tried on the published data, in words. */
export interface TriedScenario {
  /** That it is no published data, and a sentence for each change. */
  readonly sentences: readonly string[];
  /** The sentences about a cluster, by its code. */
  readonly byCode: ReadonlyMap<string, readonly string[]>;
}

/** What only the page knows. Sentences are in the language of the file. */
export interface ExportRequest {
  readonly lang: Lang;
  /** The day the file is made, `YYYY-MM-DD`. */
  readonly made: string;
  /** Address that replays what is exported. */
  readonly link: string;
  /** By what the clusters were chosen, a sentence. */
  readonly chosen: string;
  /** The filter, a sentence for each condition; empty where the clusters were picked by hand. */
  readonly filter: readonly string[];
  /** What the region is made of and by which rule it counts; empty without a region. */
  readonly region: readonly string[];
  /** Null where nothing is tried. */
  readonly scenario: TriedScenario | null;
  /** The assumptions as published; the data set may carry what a reader put in their place. */
  readonly published: Assumptions;
}

export interface ExportMeta extends ExportRequest {
  readonly dataVersion: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly totals: Totals;
  readonly totalsRanges: LandRanges;
  readonly assumptions: Assumptions;
  /** The sources that rows, assumptions and totals name, in the order of the data set. */
  readonly sources: readonly Source[];
}

export interface ExportContents {
  readonly rows: readonly ExportRow[];
  readonly outlines: Dataset['outlines'];
  readonly meta: ExportMeta;
}

/** The contents for the given parts (those with share 0 do not count), with the assumptions of the data set. */
export function exportContents(
  dataset: Dataset,
  parts: readonly TotalsPart[],
  request: ExportRequest,
): ExportContents {
  const rows = parts.filter(({ share }) => share > 0).map((part) => rowOf(part, dataset));
  return {
    rows,
    outlines: dataset.outlines,
    meta: {
      ...request,
      dataVersion: dataset.version,
      asOf: dataset.asOf,
      totals: totalsOf(parts, dataset.assumptions),
      totalsRanges: totalsRange(parts, dataset.assumptions),
      assumptions: dataset.assumptions,
      sources: citedSources(dataset, rows),
    },
  };
}

/** The sources of the figures of these clusters, of the assumptions and of the totals, in the order of the data set. */
export function citedSources(
  dataset: Dataset,
  rows: readonly Pick<ExportRow, 'cluster' | 'land'>[],
): readonly Source[] {
  const cited = new Set([dataset.reference, ...rows.flatMap(citedBy), ...assumed(dataset.assumptions)]);
  return dataset.sources.filter(({ id }) => cited.has(id));
}

/** The rows of clusters without a published place: no map can show them, no corner is known. */
export function unplacedRows({
  rows,
  outlines,
}: Pick<ExportContents, 'rows' | 'outlines'>): readonly ExportRow[] {
  return rows.filter(({ cluster }) => placedOutline(cluster, outlines) === null);
}

function rowOf(part: TotalsPart, dataset: Dataset): ExportRow {
  const { cluster, share } = part;
  return {
    cluster,
    land: landOf(cluster, dataset.assumptions),
    share,
    counted: totalsOf([part], dataset.assumptions),
    ranges: landRange(cluster, dataset.assumptions),
    district: districtName(dataset, cluster.district),
    communesBefore: cluster.communesOld.map((id) => findUnit(dataset, 'communeOld', id)?.name ?? id),
  };
}

function citedBy({ cluster, land }: Pick<ExportRow, 'cluster' | 'land'>): readonly string[] {
  return joinSources(cluster.sources, ...Object.values(land).map(({ sources }) => sources));
}

function assumed({ leasableShare, operatingOccupancy }: Assumptions): readonly string[] {
  return joinSources(leasableShare.sources, operatingOccupancy.sources);
}

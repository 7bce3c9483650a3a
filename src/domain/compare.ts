/**
 * Clusters side by side: a row for each thing known of them, in words that no language is needed for. It says where
 * one is ahead of the others, and never where one is not known.
 */
import { isApplicable } from './basis';
import { betweenKm } from './between';
import { distanceTo } from './distance';
import { landOf } from './land';
import { type LandRange, type LandRanges, landRange } from './landRange';
import { type Unmeasured, whyUnmeasured } from './nearest';
import { districtName, findUnit } from './places';
import type { Bilingual, Flag, NearTarget, Wastewater } from './records';
import type { Boundary, Cluster, Dataset, Figure, Land, Location, Phase } from './types';

/**
 * `unstated`: no source says it; `unpublished`, `district`: no place or only the district is known, so nothing can be
 * measured; `unread`: the file of distances could not be used.
 */
export type WhyMissing = 'unstated' | Unmeasured | 'unread';

/** What one cluster has in one row. `none`: there is no such thing in its phase, which is not the same as missing. */
export type Cell =
  | { readonly kind: 'missing'; readonly why: WhyMissing }
  | { readonly kind: 'none' }
  | { readonly kind: 'figure'; readonly figure: Figure; readonly range: LandRange | null }
  | { readonly kind: 'km'; readonly km: number; readonly target: NearTarget }
  | { readonly kind: 'phase'; readonly phase: Phase }
  | { readonly kind: 'location'; readonly location: Location }
  | { readonly kind: 'boundary'; readonly boundary: Boundary }
  | { readonly kind: 'wastewater'; readonly wastewater: Wastewater }
  | { readonly kind: 'flags'; readonly flags: readonly Flag[] }
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'text'; readonly text: Bilingual };

export const COMPARE_GROUPS = ['land', 'place', 'near', 'facts', 'trust'] as const;
export type CompareGroup = (typeof COMPARE_GROUPS)[number];

export interface CompareRow {
  readonly id: CompareRowId;
  readonly group: CompareGroup;
  /** In the order of the clusters. */
  readonly cells: readonly Cell[];
  /**
   * Which cells are ahead, by what is shown of them; several of one value, or near within `NEAR_TIE_KM`, are a tie. Null where no value is better
   * than another, or fewer than two are known.
   */
  readonly best: { readonly at: readonly number[]; readonly tie: boolean } | null;
  /** Whether the cells do not all say the same. */
  readonly differs: boolean;
}

/** km. Places are known to the commune only, so each distance is some km off: who is nearer by less, nobody knows. */
export const NEAR_TIE_KM = 3;

interface Subject {
  readonly dataset: Dataset;
  readonly cluster: Cluster;
  readonly land: Land;
  readonly ranges: LandRanges;
}

interface Spec {
  readonly group: CompareGroup;
  readonly better?: 'more' | 'less';
  readonly cell: (subject: Subject) => Cell;
}

const MISSING: Cell = { kind: 'missing', why: 'unstated' };

function figureCell(figure: Figure, range: LandRange | null): Cell {
  if (!isApplicable(figure)) return { kind: 'none' };
  return figure.value === null ? MISSING : { kind: 'figure', figure, range };
}

function textCell(text: Bilingual | string | null): Cell {
  if (text === null || text === '') return MISSING;
  return { kind: 'text', text: typeof text === 'string' ? { vi: text, en: text } : text };
}

function nearCell(target: string): Spec {
  const cell = ({ dataset, cluster }: Subject): Cell => {
    const why = whyUnmeasured(cluster.location);
    if (why !== null) return { kind: 'missing', why };
    const found = distanceTo(dataset.near, cluster.code, target);
    return found === null ? { kind: 'missing', why: 'unread' } : { kind: 'km', ...found };
  };
  return { group: 'near', better: 'less', cell };
}

function placeBefore({ dataset, cluster }: Subject): string {
  const communes = cluster.communesOld.map((id) => findUnit(dataset, 'communeOld', id)?.name ?? id);
  return [...communes, districtName(dataset, cluster.district) ?? '']
    .filter((name) => name !== '')
    .join(', ');
}

/** In the order in which they are read: what is to be had, where, near what, by whom, and how sure. */
const SPECS = {
  phase: { group: 'land', cell: ({ cluster }) => ({ kind: 'phase', phase: cluster.phase }) },
  free: { group: 'land', better: 'more', cell: ({ land, ranges }) => figureCell(land.free, ranges.free) },
  pipeline: {
    group: 'land',
    better: 'more',
    cell: ({ land, ranges }) => figureCell(land.pipeline, ranges.pipeline),
  },
  gross: { group: 'land', cell: ({ land }) => figureCell(land.gross, null) },
  leasable: { group: 'land', cell: ({ land, ranges }) => figureCell(land.leasable, ranges.leasable) },
  leased: { group: 'land', cell: ({ land, ranges }) => figureCell(land.leased, ranges.leased) },
  occupancy: { group: 'land', cell: ({ land }) => figureCell(land.occupancy, null) },
  after: {
    group: 'place',
    cell: ({ cluster }) => textCell(cluster.communesNew.map(({ name }) => name).join(', ')),
  },
  before: { group: 'place', cell: (subject) => textCell(placeBefore(subject)) },
  road: nearCell('road'),
  expressway: nearCell('expressway'),
  port: nearCell('port'),
  airport: nearCell('airport'),
  'hcmc-centre': nearCell('hcmc-centre'),
  developer: { group: 'facts', cell: ({ cluster }) => textCell(cluster.developer) },
  decision: { group: 'facts', cell: ({ cluster }) => textCell(cluster.decision) },
  year: {
    group: 'facts',
    cell: ({ cluster: { year } }) => textCell(year === null ? null : String(year)),
  },
  sectors: { group: 'facts', cell: ({ cluster }) => textCell(cluster.sectors) },
  infrastructure: { group: 'facts', cell: ({ cluster }) => textCell(cluster.infrastructure) },
  wastewater: {
    group: 'facts',
    cell: ({ cluster: { wastewater } }) =>
      wastewater === null ? MISSING : { kind: 'wastewater', wastewater },
  },
  location: { group: 'trust', cell: ({ cluster }) => ({ kind: 'location', location: cluster.location }) },
  boundary: { group: 'trust', cell: ({ cluster }) => ({ kind: 'boundary', boundary: cluster.boundary }) },
  flags: {
    group: 'trust',
    cell: ({ cluster: { flags } }) => (flags.length === 0 ? { kind: 'none' } : { kind: 'flags', flags }),
  },
  asOf: {
    group: 'trust',
    cell: ({ cluster: { asOf } }) => (asOf === null ? MISSING : { kind: 'date', iso: asOf }),
  },
} as const satisfies Readonly<Record<string, Spec>>;

export type CompareRowId = keyof typeof SPECS;
const ROW_IDS = Object.keys(SPECS) as CompareRowId[];

/** Every row of a comparison of the given clusters. */
export function compareRows(dataset: Dataset, clusters: readonly Cluster[]): readonly CompareRow[] {
  const subjects = clusters.map((cluster) => ({
    dataset,
    cluster,
    land: landOf(cluster, dataset.assumptions),
    ranges: landRange(cluster, dataset.assumptions),
  }));
  return ROW_IDS.map((id) => {
    const { group, better, cell }: Spec = SPECS[id];
    const cells = subjects.map(cell);
    const best = better === undefined ? null : bestOf(cells, better, group === 'near' ? NEAR_TIE_KM : 0);
    return { id, group, cells, best, differs: new Set(cells.map(shownAs)).size > 1 };
  });
}

/** Straight lines between the clusters, km to 0.1 by row and column; null on the diagonal and where one cannot be measured from. */
export function betweenRows(
  dataset: Dataset,
  clusters: readonly Cluster[],
): readonly (readonly (number | null)[])[] {
  return clusters.map((one) =>
    clusters.map((other) => (one === other ? null : betweenKm(dataset, one, other))),
  );
}

/** `apart`: by how much a value may miss the best one and still be tied with it. */
function bestOf(cells: readonly Cell[], better: 'more' | 'less', apart: number): CompareRow['best'] {
  const values = cells.map(shownValue);
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const top = better === 'more' ? Math.max(...known) : Math.min(...known);
  // Values have one decimal, their difference in binary more.
  const ahead = (value: number | null) =>
    value !== null && Math.round(Math.abs(value - top) * 10) <= apart * 10;
  const at = values.flatMap((value, index) => (ahead(value) ? [index] : []));
  return { at, tie: at.length > 1 };
}

/** The number of a cell as it is shown, to one decimal: what reads the same is not told apart. */
function shownValue(cell: Cell): number | null {
  if (cell.kind === 'km') return cell.km;
  return cell.kind === 'figure' && cell.figure.value !== null
    ? Math.round(cell.figure.value * 10) / 10
    : null;
}

function shownAs(cell: Cell): string {
  if (cell.kind !== 'figure') return JSON.stringify(cell);
  const { value, basis } = cell.figure;
  // A fraction is shown to 0.01 %, hectares to 0.1.
  const digits = cell.figure.formula === 'occupancy' ? 1e4 : 10;
  return `${Math.round((value ?? 0) * digits)} ${basis}`;
}

/** The files of a data folder → one `Dataset`, joined by cluster code. */
import type { Polygon } from 'geojson';
import type { Near } from '../domain/records';
import type { AdminUnits, DataIssue, Dataset } from '../domain/types';
import { readAdmin } from './adminFile';
import { type ClusterLine, readClusters } from './clustersFile';
import { type FetchFn, fetchText } from './fetchText';
import { issue, type Read } from './issues';
import { asWarning, readNear } from './nearFile';
import { type Outlines, readOutlines } from './outlinesFile';
import { type About, readSources } from './sourcesFile';

const NEEDED = ['clusters.csv', 'clusters.geojson', 'admin.json', 'sources.json'] as const;
const DISTANCES = 'distances.json';
/** What a data set is made of, by file name. */
export const DATASET_FILES = [...NEEDED, DISTANCES] as const;
/** Distances may be wanting: then they are missing, and nothing else. */
export type DatasetTexts = Readonly<Record<(typeof NEEDED)[number], string>> & {
  readonly [DISTANCES]?: string;
};

/** `unreachable`: a file did not arrive. `broken`: it did, and cannot be used. */
export type Loaded =
  | { readonly value: Dataset; readonly issues: readonly DataIssue[] }
  | {
      readonly value: null;
      readonly reason: 'unreachable' | 'broken';
      readonly issues: readonly DataIssue[];
    };

/**
 * Fetches and joins a data set. Never rejects: what is wrong comes back as issues.
 * @param folder with trailing slash, such as `data/`
 */
export async function loadDataset(folder: string, fetchFn: FetchFn): Promise<Loaded> {
  const files = await Promise.all(
    DATASET_FILES.map(async (file) => ({ file, ...(await fetchText(folder, file, fetchFn)) })),
  );
  const lost = files.flatMap((file) => (file.text === null ? [file.issue] : []));
  if (lost.some(({ file }) => file !== DISTANCES))
    return { value: null, reason: 'unreachable', issues: lost };
  const came = files.flatMap(({ file, text }) => (text === null ? [] : [[file, text]]));
  const loaded = assembleDataset(Object.fromEntries(came) as DatasetTexts);
  return { ...loaded, issues: [...loaded.issues, ...lost.map(asWarning)] };
}

/** Reads and joins a data set whose files are already there; the build-time picture uses it too. */
export function assembleDataset(texts: DatasetTexts): Loaded {
  const rows = readClusters(texts['clusters.csv'], 'clusters.csv');
  const outlines = readOutlines(texts['clusters.geojson'], 'clusters.geojson');
  const units = readAdmin(texts['admin.json'], 'admin.json');
  const about = readSources(texts['sources.json'], 'sources.json');
  const near = readDistances(texts[DISTANCES]);
  const issues = [rows, outlines, units, about, near].flatMap((read) => read.issues);
  if (rows.value === null || outlines.value === null || units.value === null || about.value === null)
    return { value: null, reason: 'broken', issues };
  issues.push(...joinIssues(rows.value, outlines.value, units.value, about.value));
  const clusters = rows.value.map(({ cluster }) => cluster);
  const { byCode, inset, placed } = outlines.value;
  const drawn = clusters.flatMap(({ code }): [string, Polygon][] => {
    const outline = byCode.get(code);
    return outline === undefined ? [] : [[code, outline]];
  });
  const value: Dataset = {
    ...about.value,
    clusters,
    outlines: Object.fromEntries(drawn),
    ...(inset === null ? {} : { inset }),
    ...(placed === null ? {} : { placed: { clusters, ...placed } }),
    units: units.value,
    near: near.value,
  };
  return { value, issues };
}

function readDistances(text: string | undefined): Read<Near> {
  return text === undefined ? { value: null, issues: [] } : readNear(text, DISTANCES);
}

/** What only shows when the files are laid side by side. All warnings: each record stands on its own. */
function joinIssues(
  rows: readonly ClusterLine[],
  outlines: Outlines,
  units: AdminUnits,
  about: About,
): DataIssue[] {
  const issues: DataIssue[] = [];
  const sources = new Set(about.sources.map(({ id }) => id));
  const known = {
    district: new Set(units.districts.map(({ id }) => id)),
    communes_old: new Set(units.communesOld.map(({ id }) => id)),
    communes_new_codes: new Set(units.communesNew.map(({ id }) => id)),
  };
  for (const { cluster, line } of rows) {
    const at = (field: string) => ({ file: 'clusters.csv', line, field });
    const cited = { sources: cluster.sources, gross_sources: cluster.gross.sources };
    for (const [field, ids] of Object.entries(cited))
      for (const id of ids)
        if (!sources.has(id)) issues.push(issue('warning', 'source-unknown', at(field), { id }));
    const places = {
      district: cluster.district === null ? [] : [cluster.district],
      communes_old: cluster.communesOld,
      communes_new_codes: cluster.communesNew.map(({ code }) => code),
    };
    for (const field of ['district', 'communes_old', 'communes_new_codes'] as const)
      for (const id of places[field])
        if (!known[field].has(id)) issues.push(issue('warning', 'unit-unknown', at(field), { id }));
    if (!outlines.byCode.has(cluster.code))
      issues.push(issue('warning', 'outline-missing', at('code'), { code: cluster.code }));
  }
  const codes = new Set(rows.map(({ cluster }) => cluster.code));
  for (const code of outlines.byCode.keys())
    if (!codes.has(code))
      issues.push(issue('warning', 'outline-orphan', { file: 'clusters.geojson' }, { code }));
  return issues;
}

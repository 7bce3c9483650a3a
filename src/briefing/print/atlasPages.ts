/** Which pages the printed atlas has, in their order, and at which page each thing stands. */
import type { Cluster, Dataset } from '../../domain/types';

export const ATLAS_PARTS = ['both', 'clusters', 'districts'] as const;
export type AtlasParts = (typeof ATLAS_PARTS)[number];

/** A line of the contents. `page` is null for a heading that has no page of its own. */
export interface ContentsEntry {
  readonly kind: 'district' | 'cluster';
  /** Slug or code; null for the clusters whose district nobody knows. */
  readonly id: string | null;
  readonly page: number | null;
}

export type AtlasPage =
  | { readonly kind: 'about' }
  | { readonly kind: 'contents'; readonly entries: readonly ContentsEntry[]; readonly first: boolean }
  | { readonly kind: 'district'; readonly id: string; readonly codes: readonly string[] }
  | { readonly kind: 'cluster'; readonly code: string };

export interface AtlasPlan {
  readonly pages: readonly AtlasPage[];
  /** From 1, by slug and by code. */
  readonly pageOf: ReadonlyMap<string, number>;
}

/** Lines of contents on a page, in two columns. */
export const CONTENTS_MOST = 108;

interface Group {
  readonly id: string | null;
  readonly clusters: readonly Cluster[];
}

/**
 * First what the atlas is, then the contents, then district by district its page and its clusters' pages; last the
 * clusters whose district nobody knows.
 *
 * @param clusters the ones that are wanted, in register order
 * @param everywhere whether districts without any of them have a page too
 */
export function atlasPlan(
  dataset: Dataset,
  clusters: readonly Cluster[],
  parts: AtlasParts,
  everywhere: boolean,
): AtlasPlan {
  const groups = groupsOf(dataset, clusters, everywhere && parts !== 'clusters');
  const own = groups.flatMap((group) => pagesOf(group, parts));
  const lines = groups.flatMap((group) => linesOf(group, parts));
  const sheets = Math.max(1, Math.ceil(lines.length / CONTENTS_MOST));
  const pageOf = new Map(
    own.map((page, index) => [page.kind === 'district' ? page.id : page.code, index + sheets + 2] as const),
  );
  const contents = Array.from({ length: sheets }, (_, sheet): AtlasPage => {
    const part = lines.slice(sheet * CONTENTS_MOST, (sheet + 1) * CONTENTS_MOST);
    const entries = part.map((line) => ({ ...line, page: pageOf.get(line.id ?? '') ?? null }));
    return { kind: 'contents', entries, first: sheet === 0 };
  });
  return { pages: [{ kind: 'about' }, ...contents, ...own], pageOf };
}

function groupsOf({ units }: Dataset, clusters: readonly Cluster[], everywhere: boolean): readonly Group[] {
  const of = (id: string | null) => clusters.filter(({ district }) => district === id);
  const known = units.districts
    .map(({ id }): Group => ({ id, clusters: of(id) }))
    .filter((group) => everywhere || group.clusters.length > 0);
  const rest = of(null);
  return rest.length === 0 ? known : [...known, { id: null, clusters: rest }];
}

type OwnPage = Extract<AtlasPage, { readonly kind: 'district' | 'cluster' }>;

function pagesOf({ id, clusters }: Group, parts: AtlasParts): readonly OwnPage[] {
  const codes = clusters.map(({ code }) => code);
  const district: readonly OwnPage[] =
    id === null || parts === 'clusters' ? [] : [{ kind: 'district', id, codes }];
  return parts === 'districts'
    ? district
    : [...district, ...codes.map((code): OwnPage => ({ kind: 'cluster', code }))];
}

function linesOf({ id, clusters }: Group, parts: AtlasParts): readonly Omit<ContentsEntry, 'page'>[] {
  const head = { kind: 'district' as const, id };
  if (parts === 'districts') return id === null ? [] : [head];
  return [head, ...clusters.map(({ code }) => ({ kind: 'cluster' as const, id: code }))];
}

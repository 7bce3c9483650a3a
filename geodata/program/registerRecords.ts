/** Rules of one record: what its cells must be to each other. */
import type { ClusterLine } from '../../src/data/clustersFile';
import type { Cluster, RegisterFigure } from '../../src/domain/types';
import type { CheckIssue, RegisterRule } from './registerIssue';

/** Ceiling of a cluster's area in Decree 32/2024/NĐ-CP, ha. */
const CEILING_HA = 75;
const UNNAMED = 'Chưa xác định tên (';

type Breach = readonly [rule: RegisterRule, field: string, message: string];

export function checkRecords(rows: readonly ClusterLine[], sources: ReadonlySet<string>): CheckIssue[] {
  const names = new Map<string, string>();
  return rows.flatMap(({ cluster, line }) => {
    const first = names.get(cluster.name);
    names.set(cluster.name, first ?? cluster.code);
    const repeated: Breach[] =
      first === undefined
        ? []
        : [['name-repeated', 'name', `«${cluster.name}» is also the name of ${first}`]];
    return [...repeated, ...ofRecord(cluster), ...ofSources(cluster, sources)].map(
      ([rule, field, message]) => {
        return { rule, file: 'clusters.csv', row: line, field, message: `${cluster.code}: ${message}` };
      },
    );
  });
}

function ofRecord(cluster: Cluster): Breach[] {
  const breaches: Breach[] = [];
  const { gross, flags, identified, name, boundary, sectorIds, wastewater } = cluster;
  const over = gross.ha !== null && gross.ha > CEILING_HA;
  if (over !== flags.includes('over-75-ha'))
    breaches.push(['flag-over-75-ha', 'flags', `${gross.ha} ha and flag over-75-ha do not agree`]);
  if (identified === name.startsWith(UNNAMED))
    breaches.push([
      'identified-name',
      'identified',
      `${identified ? 'identified' : 'unidentified'}, yet named «${name}»`,
    ]);
  if (!identified && gross.basis !== 'balance')
    breaches.push(['identified-area', 'gross_basis', 'nobody names it, so nobody can have stated its area']);
  if (boundary !== 'indicative')
    breaches.push(['boundary', 'boundary', 'no open outline exists: only indicative can be true']);
  if (sectorIds.length > 0 !== (cluster.sectors !== null))
    breaches.push(['sector-text', 'sector_ids', 'sectors are both listed and told in words, or neither']);
  if (wastewater !== null && cluster.infrastructure === null)
    breaches.push(['wastewater-text', 'wastewater', 'no infrastructure text tells of it']);
  if (gross.basis === 'derived' || gross.basis === 'missing')
    breaches.push(['gross-basis', 'gross_basis', 'a gross area is stated, or the balance of its phase']);
  return breaches;
}

function ofSources(cluster: Cluster, known: ReadonlySet<string>): Breach[] {
  const breaches: Breach[] = [];
  const cited: readonly (readonly [string, readonly string[]])[] = [
    ['sources', cluster.sources],
    ['gross_sources', cluster.gross.sources],
    ['leasable_sources', cluster.leasable.sources],
    ['leased_sources', cluster.leased.sources],
  ];
  for (const [field, ids] of cited)
    for (const id of ids)
      if (!known.has(id)) breaches.push(['source-known', field, `no source ${id} in sources.csv`]);
  if (cluster.sources.length === 0) breaches.push(['source-needed', 'sources', 'a record needs a source']);
  const figures: readonly (readonly [string, RegisterFigure])[] = [
    ['gross_sources', cluster.gross],
    ['leasable_sources', cluster.leasable],
    ['leased_sources', cluster.leased],
  ];
  for (const [field, { basis, sources }] of figures)
    if (basis !== 'missing' && sources.length === 0)
      breaches.push(['source-needed', field, `a ${basis} figure needs a source`]);
  for (const id of cluster.gross.sources)
    if (!cluster.sources.includes(id))
      breaches.push(['source-listed', 'sources', `${id} of gross_sources is not listed`]);
  return breaches;
}

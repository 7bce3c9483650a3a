/** Rules of the clusters' dated history: it says no more than the register and its sources do. */
import type { ClusterLine } from '../../src/data/clustersFile';
import { readCsv } from '../../src/data/csv';
import type { CheckIssue, RegisterRule, RegisterTexts } from './registerIssue';

const FILE = 'history.csv';

interface Line {
  readonly line: number;
  readonly code: string;
  readonly date: string;
  readonly kind: string;
  readonly confirmed: boolean;
  readonly source: string;
}

export function checkHistory(texts: RegisterTexts, clusters: readonly ClusterLine[]): CheckIssue[] {
  const lines: Line[] = (readCsv(texts[FILE], FILE).value?.rows ?? []).map(({ cells, line }) => {
    const [code = '', date = '', kind = '', source = ''] = ['code', 'date', 'kind', 'source'].map(
      (field) => cells.get(field) ?? '',
    );
    return { line, code, date, kind, source, confirmed: cells.get('confirmed') === 'yes' };
  });
  const dates = new Map(
    (readCsv(texts['sources.csv'], 'sources.csv').value?.rows ?? []).map(({ cells }) => [
      cells.get('id') ?? '',
      cells.get('date') ?? '',
    ]),
  );
  return [
    ...lines.flatMap((event, index) => ofEvent(event, lines[index - 1], clusters, dates)),
    ...clusters.flatMap((row) => ofCluster(row, lines)),
  ];
}

function ofEvent(
  { line, code, date, source }: Line,
  before: Line | undefined,
  clusters: readonly ClusterLine[],
  dates: ReadonlyMap<string, string>,
): CheckIssue[] {
  const issues: CheckIssue[] = [];
  const breach = (rule: RegisterRule, field: string, message: string) =>
    issues.push({ rule, file: FILE, row: line, field, message: `${code}: ${message}` });
  const cluster = clusters.find((row) => row.cluster.code === code)?.cluster;
  if (cluster === undefined) breach('code-known', 'code', 'no such cluster');
  else if (!cluster.sources.includes(source))
    breach('history-source', 'source', `${source} is not among the sources of the cluster`);
  if (before !== undefined && `${before.code} ${before.date}` > `${code} ${date}`)
    breach('history-order', 'date', `stands after ${before.code} of ${before.date}`);
  const said = dates.get(source) ?? date;
  // Compared as far as both are told: a source of 2025 may tell of any day in it.
  const length = Math.min(said.length, date.length);
  if (date.slice(0, length) > said.slice(0, length))
    breach('history-date', 'date', `${source} is of ${said} and cannot tell of ${date}`);
  return issues;
}

function ofCluster({ cluster, line }: ClusterLine, lines: readonly Line[]): CheckIssue[] {
  const { code, year, flags } = cluster;
  const own = lines.filter((event) => event.code === code);
  const issues: CheckIssue[] = [];
  const breach = (rule: RegisterRule, field: string, message: string) =>
    issues.push({ rule, file: 'clusters.csv', row: line, field, message: `${code}: ${message}` });
  if (own.length === 0) breach('history-none', 'code', 'history.csv has no event of it');
  const claimed = own.some(({ kind, confirmed }) => kind === 'established' && !confirmed);
  if (claimed !== flags.includes('established-2026-unconfirmed'))
    breach('history-flag', 'flags', 'the flag and an unconfirmed establishment in history.csv go together');
  const made = own.some(
    ({ kind, date }) => (kind === 'established' || kind === 'approved') && date.startsWith(String(year)),
  );
  if (year !== null && !made) breach('history-year', 'year', `history.csv tells of nothing made in ${year}`);
  return issues;
}

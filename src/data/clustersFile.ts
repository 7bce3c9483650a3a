/** `clusters.csv` → clusters. A bad row is left out and named; the rest goes on. */
import type { Cluster, DataIssue } from '../domain/types';
import { CLUSTER_COLUMNS, readClusterRow } from './clusterRow';
import { readCsv } from './csv';
import { issue, type Read } from './issues';

/** A cluster and the line it stands on, for what can only be checked against other files. */
export interface ClusterLine {
  readonly cluster: Cluster;
  readonly line: number;
}

/** @returns null where the file has no usable header or not one usable row */
export function readClusters(text: string, file: string): Read<readonly ClusterLine[]> {
  const { value: table, issues: found } = readCsv(text, file);
  const issues: DataIssue[] = [...found];
  if (table === null) return { value: null, issues };
  const missing = CLUSTER_COLUMNS.filter((column) => !table.columns.includes(column));
  for (const field of missing) issues.push(issue('error', 'column-missing', { file, line: 1, field }));
  if (missing.length > 0) return { value: null, issues };
  for (const field of table.columns)
    if (!(CLUSTER_COLUMNS as readonly string[]).includes(field))
      issues.push(issue('warning', 'column-unknown', { file, line: 1, field }));
  const byCode = new Map<string, ClusterLine>();
  for (const row of table.rows) {
    const read = readClusterRow(row, file, table.delimiter);
    issues.push(...read.issues);
    if (read.value === null) continue;
    const { code } = read.value;
    const first = byCode.get(code);
    if (first === undefined) byCode.set(code, { cluster: read.value, line: row.line });
    else
      issues.push(
        issue('error', 'code-repeated', { file, line: row.line, field: 'code' }, { code, first: first.line }),
      );
  }
  if (byCode.size > 0) return { value: [...byCode.values()], issues };
  return { value: null, issues: [...issues, issue('error', 'no-rows', { file })] };
}

/** Rules of the whole: 72 codes in order, and sums that equal the published ones. */
import type { ClusterLine } from '../../src/data/clustersFile';
import { readCsv } from '../../src/data/csv';
import { type Published, publishedByPhase } from '../../src/domain/reconcile';
import { PHASES, type Phase } from '../../src/domain/types';
import type { CheckIssue, RegisterRule } from './registerIssue';

/** How many clusters of each phase a public source names or counts; the rest of the 72 are unidentified. */
const IDENTIFIED: Readonly<Record<Phase, number>> = { operating: 13, procedure: 20, new: 24 };
const FILE = 'clusters.csv';

/** @param reference id of the source whose totals the register must meet */
export function checkTotals(
  rows: readonly ClusterLine[],
  series: string,
  reference: string | null,
): CheckIssue[] {
  const published = publishedTotals(series, reference);
  if (published === null) {
    const message = `no complete row of the reference ${reference}: counts and sums cannot be checked`;
    return [{ rule: 'reference', file: 'series.csv', row: null, field: 'source', message }];
  }
  return [...checkCodes(rows), ...PHASES.flatMap((phase) => checkPhase(phase, rows, published[phase]))];
}

/** Counts and areas that the reference publishes, by phase; null where its row of the series is not complete. */
export function publishedTotals(series: string, reference: string | null): Record<Phase, Published> | null {
  const row = readCsv(series, 'series.csv').value?.rows.find(
    ({ cells }) => cells.get('source') === reference,
  );
  const of = (column: string): number | null => {
    const value = Number.parseFloat(row?.cells.get(column) ?? '');
    return Number.isFinite(value) ? value : null;
  };
  return publishedByPhase({
    plannedCount: of('planned_count'),
    plannedHa: of('planned_ha'),
    operatingCount: of('operating_count'),
    operatingHa: of('operating_ha'),
    procedureCount: of('procedure_count'),
    procedureHa: of('procedure_ha'),
  });
}

function checkCodes(rows: readonly ClusterLine[]): CheckIssue[] {
  return rows.flatMap(({ cluster, line }, index) => {
    const issues: CheckIssue[] = [];
    const expected = next(rows[index - 1]?.cluster.code);
    if (cluster.code !== expected)
      issues.push({
        rule: 'code-order',
        file: FILE,
        row: line,
        field: 'code',
        message: `${cluster.code}, where ${expected} is next`,
      });
    const before = rows[index - 1]?.cluster.phase ?? cluster.phase;
    if (PHASES.indexOf(cluster.phase) < PHASES.indexOf(before))
      issues.push({
        rule: 'phase-order',
        file: FILE,
        row: line,
        field: 'phase',
        message: `${cluster.phase} after ${before}`,
      });
    return issues;
  });
}

/** Against the code before, so that one missing code is one breach. */
function next(code = 'LA-000'): string {
  return `LA-${String(Number(code.slice(3)) + 1).padStart(3, '0')}`;
}

function checkPhase(phase: Phase, rows: readonly ClusterLine[], published: Published): CheckIssue[] {
  const own = rows.filter(({ cluster }) => cluster.phase === phase);
  const issues: CheckIssue[] = [];
  const whole = (rule: RegisterRule, field: string, message: string) =>
    issues.push({ rule, file: FILE, row: null, field, message: `${phase}: ${message}` });
  if (own.length !== published.count)
    whole('phase-count', 'phase', `${own.length} clusters, ${published.count} published`);
  const sum = own.reduce((total, { cluster }) => total + (cluster.gross.ha ?? 0), 0);
  if (Math.abs(sum - published.ha) >= 0.005)
    whole('phase-sum', 'gross_ha', `${sum.toFixed(4)} ha, ${published.ha} ha published`);
  const identified = own.filter(({ cluster }) => cluster.identified).length;
  if (identified !== IDENTIFIED[phase])
    whole('identified-count', 'identified', `${identified} identified, ${IDENTIFIED[phase]} expected`);
  return [...issues, ...checkBalance(phase, own, published)];
}

/** What the stated areas leave of the published one is shared equally, to 0.0001 ha. */
function checkBalance(phase: Phase, own: readonly ClusterLine[], published: Published): CheckIssue[] {
  const shared = own.filter(({ cluster }) => cluster.gross.basis === 'balance');
  const stated = own.filter(({ cluster }) => cluster.gross.basis === 'stated');
  const rest = published.ha - stated.reduce((total, { cluster }) => total + (cluster.gross.ha ?? 0), 0);
  const each = rest / shared.length;
  return shared.flatMap(({ cluster, line }) => {
    if (Math.abs((cluster.gross.ha ?? 0) - each) <= 0.0001) return [];
    const message = `${phase}: ${cluster.gross.ha} ha, where the balance is ${each.toFixed(4)} ha each`;
    return [{ rule: 'balance', file: FILE, row: line, field: 'gross_ha', message }];
  });
}

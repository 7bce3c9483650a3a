/** Rules of the whole: 72 codes in order, and sums that equal the published ones. */
import type { ClusterLine } from '../../src/data/clustersFile';
import { readCsv } from '../../src/data/csv';
import { PHASES, type Phase } from '../../src/domain/types';
import type { CheckIssue, RegisterRule } from './registerIssue';

/** How many clusters of each phase a public source names or counts; the rest of the 72 are unidentified. */
const IDENTIFIED: Readonly<Record<Phase, number>> = { operating: 13, procedure: 20, new: 24 };
/** The source whose totals the register must meet. */
const REFERENCE = 'S1';
const FILE = 'clusters.csv';

interface Published {
  readonly count: number;
  readonly ha: number;
}

export function checkTotals(rows: readonly ClusterLine[], series: string): CheckIssue[] {
  const published = publishedTotals(series);
  if (published === null) {
    const message = `no complete row of the reference ${REFERENCE}: counts and sums cannot be checked`;
    return [{ rule: 'reference', file: 'series.csv', row: null, field: 'source', message }];
  }
  return [...checkCodes(rows), ...PHASES.flatMap((phase) => checkPhase(phase, rows, published[phase]))];
}

/** Counts and areas of the reference by phase; newly planned is what the planned total leaves. */
export function publishedTotals(series: string): Record<Phase, Published> | null {
  const row = readCsv(series, 'series.csv').value?.rows.find(
    ({ cells }) => cells.get('source') === REFERENCE,
  );
  const of = (column: string): number => Number.parseFloat(row?.cells.get(column) ?? '');
  const operating = { count: of('operating_count'), ha: of('operating_ha') };
  const procedure = { count: of('procedure_count'), ha: of('procedure_ha') };
  const rest = {
    count: of('planned_count') - operating.count - procedure.count,
    ha: of('planned_ha') - operating.ha - procedure.ha,
  };
  return Number.isFinite(rest.count) && Number.isFinite(rest.ha) ? { operating, procedure, new: rest } : null;
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

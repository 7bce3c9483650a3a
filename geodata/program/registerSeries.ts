/** Rules of the published series, its breaks, and what is found about the targets. */
import { readCsv } from '../../src/data/csv';
import { yearOf } from '../../src/domain/dates';
import type { CheckIssue, RegisterRule, RegisterTexts } from './registerIssue';

const DATE = /^\d{4}(-\d{2}){0,2}$/;

export function checkSeries(texts: RegisterTexts): CheckIssue[] {
  const rows = (file: keyof RegisterTexts) => readCsv(texts[file], file).value?.rows ?? [];
  const issues: CheckIssue[] = [];
  const breach = (rule: RegisterRule, file: string, row: number, field: string, message: string) =>
    issues.push({ rule, file, row, field, message });
  for (const { cells, line } of rows('series.csv'))
    for (const column of (cells.get('rounded') ?? '').split(';').filter(Boolean))
      if (!cells.get(column))
        breach('rounded-figure', 'series.csv', line, 'rounded', `no figure in «${column}» to be rounded`);
  const published = new Set(rows('series.csv').map(({ cells }) => cells.get('as_of') ?? ''));
  for (const { cells, line } of rows('series_breaks.csv')) {
    const [after = '', by = ''] = ['after', 'by'].map((field) => cells.get(field) ?? '');
    if (!published.has(after) || !published.has(by))
      breach('break-dates', 'series_breaks.csv', line, 'after', 'after and by are dates of the series');
    else if (DATE.test(after) && DATE.test(by) && yearOf(after) >= yearOf(by))
      breach('break-dates', 'series_breaks.csv', line, 'by', `${by} is not after ${after}`);
  }
  const targets = new Set(rows('targets.csv').map(({ cells }) => cells.get('id')));
  for (const { cells, line } of rows('target_findings.csv')) {
    if (!targets.has(cells.get('target')))
      breach('finding-target', 'target_findings.csv', line, 'target', `no target «${cells.get('target')}»`);
    if ((cells.get('kind') === 'count') !== ((cells.get('count') ?? '') !== ''))
      breach(
        'finding-count',
        'target_findings.csv',
        line,
        'count',
        'a count has a number, and nothing else has',
      );
  }
  return issues;
}

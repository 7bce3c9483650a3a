/** Rules of the clusters that are not counted: where they stand, and why there. */
import { readCsv } from '../../src/data/csv';
import type { AdminUnits } from '../../src/domain/types';
import type { CheckIssue, RegisterRule } from './registerIssue';

export function checkNotCounted(text: string, units: AdminUnits): CheckIssue[] {
  const file = 'not_counted.csv';
  const communes = new Map(units.communesOld.map((unit) => [unit.id, unit]));
  return (readCsv(text, file).value?.rows ?? []).flatMap(({ cells, line }) => {
    const issues: CheckIssue[] = [];
    const breach = (rule: RegisterRule, field: string, message: string) =>
      issues.push({ rule, file, row: line, field, message });
    const [commune = '', district = '', basis = ''] = ['commune', 'district', 'place_basis'].map(
      (field) => cells.get(field) ?? '',
    );
    if ((commune === '') !== (basis === ''))
      breach('place-basis', 'place_basis', 'a place says what it rests on, and what has none says nothing');
    if (commune === '') return issues;
    const unit = communes.get(commune);
    if (unit === undefined) breach('unit-known', 'commune', `no old commune ${commune}`);
    else if (unit.district !== district)
      breach('unit-district', 'commune', `${unit.name} lay in ${unit.district}, not in «${district}»`);
    return issues;
  });
}

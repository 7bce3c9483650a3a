import type { ComparedGroup, ComparedRow, ComparedValue } from '../../domain/scenarioDiff';
import { BasisMark } from '../base/BasisMark';
import { Swatch } from '../base/Swatch';
import { useFormats, useT } from '../base/text';

/** Plan, scenario and what lies between them, a row for each figure. */
export function DiffTable({ caption, groups }: { caption: string; groups: readonly ComparedGroup[] }) {
  const t = useT();
  return (
    <table className="small-table diff-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('scenarioDiff.what')}</th>
          <th scope="col">{t('scenarioDiff.plan')}</th>
          <th scope="col">{t('scenarioDiff.scenario')}</th>
          <th scope="col">{t('scenarioDiff.change')}</th>
        </tr>
      </thead>
      {groups.map(({ phase, rows }) => (
        <tbody key={phase ?? 'all'}>
          {phase === null ? null : (
            <tr>
              <th scope="rowgroup" colSpan={4} className="diff-phase">
                <span className="phase-tag">
                  <Swatch of={phase} />
                  {t(`common.phase.${phase}`)}
                </span>
              </th>
            </tr>
          )}
          {rows.map((row) => (
            <DiffRow key={row.figure} row={row} />
          ))}
        </tbody>
      ))}
    </table>
  );
}

function DiffRow({ row }: { row: ComparedRow }) {
  const t = useT();
  const { number, percent } = useFormats();
  const { figure, plan, scenario, change } = row;
  const label = figure === 'count' ? t('scenarioDiff.count') : t(`common.figure.${figure}`);
  const words = (value: number | null) =>
    figure === 'occupancy' ? percent(value) : number(value, figure === 'count' ? 0 : 1);
  const moved = change !== null && change !== 0;
  // Of two percentages the difference is points, not per cent.
  const difference = (by: number) =>
    figure === 'occupancy'
      ? t('scenarioDiff.points', { value: signed(by * 100, (points) => number(points, 2)) })
      : signed(by, words);
  return (
    <tr className={moved ? 'diff-moved' : undefined}>
      <th scope="row">{figure === 'count' || figure === 'occupancy' ? label : `${label} (ha)`}</th>
      <DiffCell value={plan} words={words} />
      <DiffCell value={scenario} words={words} />
      <td>{moved ? difference(change) : change === 0 ? t('scenarioDiff.same') : '–'}</td>
    </tr>
  );
}

function DiffCell({ value, words }: { value: ComparedValue; words: (value: number | null) => string }) {
  const t = useT();
  if (!value.applies) return <td>–</td>;
  return (
    <td>
      {words(value.value)}
      {value.basis === 'stated' || value.basis === 'missing' ? null : <BasisMark basis={value.basis} />}
      {value.missing === 0 ? null : (
        <span className="sum-missing"> ({t('totals.missing', { count: value.missing })})</span>
      )}
    </td>
  );
}

/** With its sign, which is half of what a difference says. */
function signed(change: number, words: (value: number) => string): string {
  return `${change > 0 ? '+' : '−'}${words(Math.abs(change))}`;
}

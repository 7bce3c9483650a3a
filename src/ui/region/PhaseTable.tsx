import type { Sum, Totals } from '../../domain/totals';
import { PHASES } from '../../domain/types';
import { SumMarks } from '../base/SumMarks';
import { Swatch } from '../base/Swatch';
import { useFormats, useT } from '../base/text';

/** The sums of a region for each phase, in ha. */
export function PhaseTable({ totals }: { totals: Totals }) {
  const t = useT();
  const { number } = useFormats();
  return (
    <section className="panel-section">
      <h3>{t('region.byPhase')}</h3>
      <table className="small-table">
        <thead>
          <tr>
            <th scope="col">{t('table.column.phase')}</th>
            <th scope="col">{t('region.clusters')}</th>
            <th scope="col">{t('table.column.gross')}</th>
            <th scope="col">{t('table.column.leasable')}</th>
            <th scope="col">{t('region.freeOrLater')}</th>
          </tr>
        </thead>
        <tbody>
          {PHASES.map((phase) => {
            const sums = totals.byPhase[phase];
            return (
              <tr key={phase}>
                <th scope="row">
                  <span className="phase-tag">
                    <Swatch of={phase} />
                    {t(`common.phaseShort.${phase}`)}
                  </span>
                </th>
                <td>{number(sums.count)}</td>
                <SumCell sum={sums.gross} />
                <SumCell sum={sums.leasable} />
                <SumCell sum={phase === 'operating' ? sums.free : sums.pipeline} />
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}

function SumCell({ sum }: { sum: Sum }) {
  const { number } = useFormats();
  return (
    <td>
      {number(sum.value, 1)}
      <SumMarks sum={sum} />
    </td>
  );
}

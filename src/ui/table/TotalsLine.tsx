import { Fragment } from 'react';
import { hasSum, SUMS } from '../../domain/totals';
import { selectNearUnread, selectTotals } from '../../state/selectors';
import { BasisMark } from '../base/BasisMark';
import { SumMarks } from '../base/SumMarks';
import { useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** The totals of what is shown, in one line that is read out when it changes. */
export function TotalsLine() {
  const t = useT();
  const { ha, percent } = useFormats();
  const status = useAppState((state) => state.dataset.status);
  const totals = useAppState(selectTotals);
  const unread = useAppState(selectNearUnread);
  const hidden = useAppState((state) => state.view.hidden.includes('totals'));
  if (hidden) return null;
  if (totals === null)
    return <TotalsStatus>{t(status === 'failed' ? 'totals.failed' : 'totals.loading')}</TotalsStatus>;
  if (totals.count === 0)
    return <TotalsStatus>{t(unread ? 'totals.noneTold' : 'totals.noneShown')}</TotalsStatus>;
  const { gross, leasable, leased, free, pipeline, occupancy } = totals;
  const sums = { gross, leasable, leased, free, pipeline };
  return (
    <TotalsStatus>
      <span className="total total-main">{t('totals.clusters', { count: totals.count })}</span>
      {SUMS.filter((key) => hasSum(totals, key)).map((key) => {
        const amount = ha(sums[key].value);
        return (
          <Fragment key={key}>
            <span className={key === 'gross' ? undefined : 'total-sep'}> · </span>
            <span className={key === 'gross' ? 'total total-main' : `total total-${key}`}>
              {key === 'gross' ? amount : t(`totals.${key}`, { ha: amount })}
              <SumMarks sum={sums[key]} />
            </span>
          </Fragment>
        );
      })}
      {occupancy.value === null ? null : (
        <>
          <span className="total-sep"> · </span>
          <span className="total" title={t('totals.occupancyBasis')}>
            {t('totals.occupancy', { percent: percent(occupancy.value) })}
            <BasisMark basis={occupancy.basis} />
          </span>
        </>
      )}
    </TotalsStatus>
  );
}

function TotalsStatus({ children }: { children: React.ReactNode }) {
  const t = useT();
  return (
    <div role="status" aria-label={t('totals.title')} className="totals">
      {children}
    </div>
  );
}

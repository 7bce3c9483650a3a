import { selectTotals } from '../../state/selectors';
import { BasisMark } from '../base/BasisMark';
import { useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** The totals of what is shown, in one line that is read out when it changes. */
export function TotalsLine() {
  const t = useT();
  const { ha, percent } = useFormats();
  const status = useAppState((state) => state.dataset.status);
  const totals = useAppState(selectTotals);
  if (totals === null)
    return <TotalsStatus>{t(status === 'failed' ? 'totals.failed' : 'totals.loading')}</TotalsStatus>;
  if (totals.count === 0) return <TotalsStatus>{t('totals.noneShown')}</TotalsStatus>;
  const { gross, leasable, leased, free, pipeline, occupancy } = totals;
  const parts = [
    { id: 'count', text: t('totals.clusters', { count: totals.count }) },
    { id: 'gross', text: ha(gross.value) },
    { id: 'leasable', text: t('totals.leasable', { ha: ha(leasable.value) }) },
    { id: 'leased', text: t('totals.leased', { ha: ha(leased.value) }) },
    { id: 'free', text: t('totals.free', { ha: ha(free.value) }) },
    { id: 'pipeline', text: t('totals.pipeline', { ha: ha(pipeline.value) }) },
  ];
  return (
    <TotalsStatus>
      {parts.map(({ id, text }, index) => (
        <span key={id} className={index < 2 ? 'total total-main' : 'total'}>
          {index === 0 ? '' : ' · '}
          {text}
        </span>
      ))}
      {occupancy.value === null ? null : (
        <span className="total" title={t('totals.occupancyBasis')}>
          {' · '}
          {t('totals.occupancy', { percent: percent(occupancy.value) })}
          <BasisMark basis={occupancy.basis} />
        </span>
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

import { type Reconciliation, reconcile } from '../../domain/reconcile';
import { type Dataset, PHASES } from '../../domain/types';
import { Swatch } from '../base/Swatch';
import { useFormats, useT } from '../base/text';
import { SourceRefs } from './SourceRefs';

/** From the clusters that sources name or count to the number of the plan, phase by phase. */
export function ReconcileTable({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const { source, byPhase, all } = reconcile(dataset);
  const identified = all.named + all.counted;
  const total = all.register.count;
  return (
    <section>
      <h3>{t('about.section.reconcile', { identified, total })}</h3>
      <p>
        {t('about.reconcileIntro', {
          named: all.named,
          counted: all.counted,
          unidentified: all.unidentified,
        })}{' '}
        <SourceRefs ids={[source]} />
      </p>
      <div className="table-scroll-x">
        <table className="small-table">
          <thead>
            <tr>
              <th scope="col">{t('about.reconcile.phase')}</th>
              <th scope="col">{t('about.reconcile.published')}</th>
              <th scope="col">{t('about.reconcile.named')}</th>
              <th scope="col">{t('about.reconcile.counted')}</th>
              <th scope="col">{t('about.reconcile.unnamed')}</th>
              <th scope="col">{t('about.reconcile.statedSum')}</th>
              <th scope="col">{t('about.reconcile.balance')}</th>
            </tr>
          </thead>
          <tbody>
            {PHASES.map((phase) => (
              <tr key={phase}>
                <th scope="row">
                  <span className="phase-tag">
                    <Swatch of={phase} />
                    {t(`common.phaseShort.${phase}`)}
                  </span>
                </th>
                <Cells {...byPhase[phase]} />
              </tr>
            ))}
            <tr className="total-row">
              <th scope="row">{t('about.reconcile.all')}</th>
              <Cells {...all} />
            </tr>
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Cells({ published, named, counted, unidentified, balance }: Reconciliation) {
  const t = useT();
  const { ha, number } = useFormats();
  return (
    <>
      <td>
        {published === null
          ? t('common.missing')
          : t('about.countHa', { count: published.count, ha: ha(published.ha) })}
      </td>
      <td>{number(named)}</td>
      <td>{number(counted)}</td>
      <td>{number(unidentified)}</td>
      <td>{ha(balance.statedHa, 2)}</td>
      <td>
        {balance.eachHa === null
          ? ha(balance.restHa, 2)
          : t('about.reconcile.balanceCell', {
              total: number(balance.publishedHa, 2),
              stated: number(balance.statedHa, 2),
              count: balance.count,
              each: ha(balance.eachHa, 4),
            })}
      </td>
    </>
  );
}

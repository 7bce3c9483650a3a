import type { Dataset } from '../../domain/types';
import { Swatch } from '../base/Swatch';
import { useFormats, useT } from '../base/text';
import { type PhaseReconciliation, reconcile } from './reconcile';

/** From the clusters that have a name to the number of the plan. */
export function ReconcileTable({ dataset }: { dataset: Dataset }) {
  const t = useT();
  const rows = reconcile(dataset);
  const identified = rows.reduce((total, { named }) => total + named, 0);
  const total = dataset.clusters.length;
  return (
    <section>
      <h3>{t('about.section.reconcile', { identified, total })}</h3>
      <p>{t('about.reconcileIntro', { identified, unidentified: total - identified })}</p>
      <div className="table-scroll-x">
        <table className="small-table">
          <thead>
            <tr>
              <th scope="col">{t('about.reconcile.phase')}</th>
              <th scope="col">{t('about.reconcile.published')}</th>
              <th scope="col">{t('about.reconcile.named')}</th>
              <th scope="col">{t('about.reconcile.unnamed')}</th>
              <th scope="col">{t('about.reconcile.statedSum')}</th>
              <th scope="col">{t('about.reconcile.balance')}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.phase} {...row} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ phase, count, ha: total, named, unnamed, statedHa, balanced, eachHa }: PhaseReconciliation) {
  const t = useT();
  const { ha, number } = useFormats();
  return (
    <tr>
      <th scope="row">
        <span className="phase-tag">
          <Swatch of={phase} />
          {t(`common.phaseShort.${phase}`)}
        </span>
      </th>
      <td>{t('about.countHa', { count, ha: ha(total) })}</td>
      <td>{number(named)}</td>
      <td>{number(unnamed)}</td>
      <td>{ha(statedHa, 2)}</td>
      <td>
        {eachHa === null
          ? t('common.notApplicable')
          : t('about.reconcile.balanceCell', {
              total: number(total, 2),
              stated: number(statedHa, 2),
              count: balanced,
              each: ha(eachHa, 4),
            })}
      </td>
    </tr>
  );
}

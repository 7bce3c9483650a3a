import { districtName, findUnit } from '../../domain/places';
import type { Cluster, Dataset } from '../../domain/types';
import { useT } from '../base/text';

/** Where it lies in both administrative times, and how well that is known. */
export function ClusterPlace({ dataset, cluster }: { dataset: Dataset; cluster: Cluster }) {
  const t = useT();
  const missing = t('common.missing');
  const before = cluster.communesOld.map((id) => findUnit(dataset, 'communeOld', id)?.name ?? id);
  const after = cluster.communesNew.map(({ code, name }) => t('cluster.communeCode', { name, code }));
  return (
    <section className="panel-section">
      <h3>{t('cluster.place')}</h3>
      <div className="two-times">
        <div>
          <h4>{t('cluster.before')}</h4>
          <p>{before.join('; ') || missing}</p>
          <p>{districtName(dataset, cluster.district) ?? missing}</p>
          <p className="note">{t(`certainty.districtBasis.${cluster.districtBasis}`)}</p>
        </div>
        <div>
          <h4>{t('cluster.after')}</h4>
          <p>{after.join('; ') || missing}</p>
        </div>
      </div>
      <dl className="facts">
        <div>
          <dt>{t('cluster.location')}</dt>
          <dd>
            <b>{t(`certainty.location.${cluster.location}`)}</b>.{' '}
            {t(`certainty.locationHelp.${cluster.location}`)}
          </dd>
        </div>
        <div>
          <dt>{t('cluster.boundary')}</dt>
          <dd>
            <b>{t(`common.boundary.${cluster.boundary}`)}</b>.{' '}
            {t(`certainty.boundaryHelp.${cluster.boundary}`)}
          </dd>
        </div>
      </dl>
    </section>
  );
}

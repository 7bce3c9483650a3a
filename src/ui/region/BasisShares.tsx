import type { RegionTotals } from '../../domain/regionTotals';
import { BASES } from '../../domain/types';
import { BasisBadge } from '../base/BasisMark';
import { useFormats, useT } from '../base/text';

/** How much of the gross sum is stated, derived, balance; and how much of it has only an indicative outline. */
export function BasisShares({ result }: { result: RegionTotals }) {
  const t = useT();
  const { ha, percent } = useFormats();
  const { totals, indicativeShare, byDistrictPlacement } = result;
  const gross = totals.gross.value ?? 0;
  return (
    <section className="panel-section">
      <h3>{t('region.byBasis')}</h3>
      <ul className="class-rows">
        {BASES.filter((basis) => totals.byBasis[basis].count > 0).map((basis) => (
          <li key={basis} className="class-row">
            <BasisBadge basis={basis} />
            <span>{t('totals.clusters', { count: totals.byBasis[basis].count })}</span>
            <span className="class-count">
              {basis === 'missing'
                ? t('common.missing')
                : `${ha(totals.byBasis[basis].grossHa)} · ${percent(gross > 0 ? totals.byBasis[basis].grossHa / gross : null, 0)}`}
            </span>
          </li>
        ))}
      </ul>
      {indicativeShare === null ? null : (
        <p className="indicative">
          {indicativeShare === 0
            ? t('region.indicativeNone')
            : t('region.indicative', { percent: percent(indicativeShare, 0) })}
        </p>
      )}
      {byDistrictPlacement.length > 0 ? (
        <p className="note">{t('region.byDistrict', { count: byDistrictPlacement.length })}</p>
      ) : null}
    </section>
  );
}

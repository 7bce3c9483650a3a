import type { RegionTotals } from '../../domain/regionTotals';
import type { Sum } from '../../domain/totals';
import { BASES, type Basis } from '../../domain/types';
import { BasisBadge } from '../base/BasisMark';
import { useFormats, useT } from '../base/text';

const SUMS = ['gross', 'leasable', 'leased', 'free', 'pipeline'] as const;

/** The sums of a region, each with the weakest of what it rests on. */
export function RegionFigures({ result }: { result: RegionTotals }) {
  const t = useT();
  const { ha, number, percent } = useFormats();
  const { totals, wholly, partly } = result;
  return (
    <dl className="figures">
      <div className="figure-row figure-main">
        <dt>{t('region.count')}</dt>
        <dd>
          <span className="figure-value">{number(totals.count)}</span>
          <span className="quiet">
            {t('region.countOf', { wholly: wholly.length, partly: partly.length })}
          </span>
        </dd>
      </div>
      {SUMS.map((key) => (
        <div key={key} className="figure-row">
          <dt>{t(`common.figure.${key}`)}</dt>
          <dd>
            <span className="figure-value">{ha(totals[key].value)}</span>
            {key === 'gross' || totals[key].value === 0 ? null : <BasisBadge basis={weakest(totals[key])} />}
          </dd>
        </div>
      ))}
      <div className="figure-row">
        <dt>{t('region.occupancyWeighted')}</dt>
        <dd>
          <span className="figure-value">{percent(totals.occupancy.value)}</span>
          {totals.occupancy.value === null ? null : <BasisBadge basis={totals.occupancy.basis} />}
        </dd>
      </div>
      <div className="figure-row">
        <dt>{t('region.occupancyMean')}</dt>
        <dd>
          <span className="figure-value">{percent(totals.occupancyMean)}</span>
        </dd>
      </div>
      {totals.occupancy.value === null ? null : <p className="note">{t('region.occupancyNote')}</p>}
    </dl>
  );
}

function weakest(sum: Sum): Basis {
  if (sum.missing > 0) return 'missing';
  return [...BASES].reverse().find((basis) => sum.byBasis[basis] > 0) ?? 'derived';
}

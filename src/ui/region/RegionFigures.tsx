import { isApplicable } from '../../domain/basis';
import type { RegionTotals } from '../../domain/regionTotals';
import { SUMS, type Sum } from '../../domain/totals';
import { BASES } from '../../domain/types';
import { BasisBadge, BasisMark } from '../base/BasisMark';
import { useFormats, useT } from '../base/text';

/** The sums of a region, each with what it rests on. */
export function RegionFigures({ result }: { result: RegionTotals }) {
  const t = useT();
  const { ha, number, percent } = useFormats();
  const { totals, wholly, partly } = result;
  return (
    <dl className="figures">
      <div className="figure-row figure-main" aria-live="polite">
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
            <SumBasis sum={totals[key]} />
          </dd>
        </div>
      ))}
      {isApplicable(totals.occupancy) ? (
        <>
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
              {totals.occupancyMean === null ? null : <BasisBadge basis={totals.occupancyMeanBasis} />}
            </dd>
          </div>
        </>
      ) : (
        <div className="figure-row">
          <dt>{t('common.figure.occupancy')}</dt>
          <dd>
            <span aria-hidden="true">–</span> <span className="quiet">{t('region.noneOperating')}</span>
          </dd>
        </div>
      )}
    </dl>
  );
}

/** How much of a sum rests on what, in per cent; what is missing is counted, since it has no area. */
function SumBasis({ sum }: { sum: Sum }) {
  const t = useT();
  const { percent } = useFormats();
  const value = sum.value ?? 0;
  return (
    <span className="sum-basis">
      {BASES.filter((basis) => sum.byBasis[basis] > 0).map((basis) => (
        <span key={basis}>
          <BasisMark basis={basis} /> {percent(sum.byBasis[basis] / value, 0)}
        </span>
      ))}
      {sum.missing > 0 ? (
        <span>
          <BasisMark basis="missing" /> {t('totals.clusters', { count: sum.missing })}
        </span>
      ) : null}
    </span>
  );
}

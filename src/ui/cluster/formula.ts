/** Formulas in words with the numbers of one cluster put in. */
import { phaseBalance } from '../../domain/reconcile';
import type { Cluster, Dataset, Figure, Land } from '../../domain/types';
import type { T } from '../../i18n/t';
import type { Formats } from '../base/text';

interface Given {
  readonly dataset: Dataset;
  readonly cluster: Cluster;
  readonly land: Land;
  readonly t: T;
  readonly formats: Formats;
}

/** Null where the register states the figure, or where there is none. */
export function formulaText(figure: Figure, { dataset, cluster, land, t, formats }: Given): string | null {
  const { ha, percent, number } = formats;
  const { leasableShare, operatingOccupancy } = dataset.assumptions;
  const leasable = ha(land.leasable.value, 2);
  const leased = ha(land.leased.value, 2);
  const share = number(leasableShare.value, 4);
  switch (figure.formula) {
    case 'balance':
      return t('cluster.formula.balance', balanceNumbers(dataset, cluster, formats));
    case 'leasable':
      return t('cluster.formula.leasable', {
        gross: ha(land.gross.value, 2),
        share,
        result: ha(figure.value, 2),
      });
    case 'leased':
      return t('cluster.formula.leased', {
        leasable,
        occupancy: percent(operatingOccupancy.value),
        result: ha(figure.value, 2),
      });
    case 'free':
      return t('cluster.formula.free', { leasable, leased, result: ha(figure.value, 2) });
    case 'pipeline':
      return land.leased.formula === 'not-leased-yet'
        ? t('cluster.formula.pipeline', { leasable })
        : t('cluster.formula.free', { leasable, leased, result: ha(figure.value, 2) });
    case 'occupancy':
      // Leased land computed from the mean, divided again, would only give the mean back.
      return land.leased.formula === 'leased'
        ? t('cluster.formula.occupancyMean', { occupancy: percent(operatingOccupancy.value) })
        : t('cluster.formula.occupancy', { leased, leasable, result: percent(figure.value) });
    case 'not-leased-yet':
      return t('cluster.formula.not-leased-yet');
    case 'tried':
      return t('cluster.formula.tried');
    default:
      return null;
  }
}

/** What the published total of the phase leaves once every stated area is taken away. */
function balanceNumbers(dataset: Dataset, cluster: Cluster, { ha }: Formats) {
  // Of the phase that the balance was shared out in, whatever a scenario makes of the cluster.
  const { phase } = dataset.plan?.clusters.find(({ code }) => code === cluster.code) ?? cluster;
  const { publishedHa, statedHa, restHa, count } = phaseBalance(dataset, phase);
  return { total: ha(publishedHa, 2), stated: ha(statedHa, 2), rest: ha(restHa, 2), count };
}

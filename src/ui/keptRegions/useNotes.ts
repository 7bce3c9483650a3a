import { isDefaultFilter } from '../../domain/filter';
import { selectDataset, selectPublished } from '../../state/selectors';
import { useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** What must be known to read the figures, in sentences. */
export function useNotes(): readonly string[] {
  const t = useT();
  const { percent } = useFormats();
  const rule = useAppState((state) => state.region.rule);
  const filtered = useAppState((state) => !isDefaultFilter(state.query.filter));
  const changes = useAppState((state) => state.scenario.changes.length);
  const used = useAppState(selectDataset)?.assumptions;
  const published = useAppState(selectPublished)?.assumptions;
  const assumed =
    used !== undefined &&
    (used.leasableShare.value !== published?.leasableShare.value ||
      used.operatingOccupancy.value !== published.operatingOccupancy.value);
  return [
    t('keptRegions.rule', { rule: t(`region.rule.${rule}`) }),
    ...(filtered ? [t('region.filtered')] : []),
    ...(assumed
      ? [
          t('keptRegions.assumed', {
            leasable: percent(used.leasableShare.value),
            occupancy: percent(used.operatingOccupancy.value),
          }),
        ]
      : []),
    ...(changes === 0 ? [] : [t('keptRegions.scenario', { count: changes })]),
  ];
}

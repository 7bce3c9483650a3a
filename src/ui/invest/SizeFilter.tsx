import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { Fold } from './Fold';
import { GrossRange, OccupancyRange } from './Ranges';

/** Gross area and occupancy: what an investor asks less often. */
export function SizeFilter() {
  const t = useT();
  const set = useAppState(({ query: { filter } }) =>
    [filter.grossMin, filter.grossMax, filter.occupancyMin, filter.occupancyMax].some(
      (bound) => bound !== null,
    ),
  );
  return (
    <Fold title={t('invest.more.title')} set={set}>
      {() => (
        <>
          <GrossRange />
          <OccupancyRange />
        </>
      )}
    </Fold>
  );
}

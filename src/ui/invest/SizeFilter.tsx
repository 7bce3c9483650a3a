import { Disclosure } from '../base/Disclosure';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { HaRange, OccupancyRange } from './Ranges';

/** Gross area and occupancy: what an investor asks less often. */
export function SizeFilter() {
  const t = useT();
  const set = useAppState(({ query: { filter } }) =>
    [filter.grossMin, filter.grossMax, filter.occupancyMin, filter.occupancyMax].some(
      (bound) => bound !== null,
    ),
  );
  return (
    <section className="panel-section" aria-label={t('invest.more.title')}>
      <Disclosure summary={<b>{t('invest.more.title')}</b>} startOpen={set}>
        {() => (
          <>
            <HaRange name="gross" help={t('invest.gross.help')} />
            <OccupancyRange />
          </>
        )}
      </Disclosure>
    </section>
  );
}

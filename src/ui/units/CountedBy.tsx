import { isDefaultFilter } from '../../domain/filter';
import { useAppState } from '../base/store';
import { useT } from '../base/text';

/** What of the view makes the totals other than the published ones: filters, assumptions, a scenario. */
export function CountedBy() {
  const t = useT();
  const filtered = useAppState(({ query }) => !isDefaultFilter(query.filter));
  const assumed = useAppState(({ query: { assumed: now } }) =>
    [now.leasableShare, now.operatingOccupancy].some((value) => value !== null),
  );
  const tried = useAppState((state) => state.scenario.changes.length > 0);
  return (
    <>
      {tried ? <p className="note">{t('units.tried')}</p> : null}
      {assumed ? <p className="note">{t('units.assumed')}</p> : null}
      {filtered ? <p className="note">{t('units.filtered')}</p> : null}
    </>
  );
}

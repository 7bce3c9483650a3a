import { SHORTLIST_MOST, shortlist, unlist } from '../../state/transitions/shortlist';
import { Icon } from '../base/Icon';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

/** Keeps the open cluster to compare it, and prints its page. Where the shortlist is full it says so. */
export function KeepAndPrint({ code }: { code: string }) {
  const t = useT();
  const act = useAct();
  const kept = useAppState((state) => state.query.shortlist.includes(code));
  const full = useAppState((state) => state.query.shortlist.length >= SHORTLIST_MOST);
  const barred = full && !kept;
  return (
    <>
      <button
        type="button"
        className={kept ? 'button keep kept' : 'button keep'}
        aria-pressed={kept}
        aria-disabled={barred}
        {...(barred ? { 'aria-describedby': 'shortlist-full' } : {})}
        onClick={() => act(kept ? unlist(code) : shortlist(code))}
      >
        <Icon name="star" />
        {t(kept ? 'clusterPage.kept' : 'clusterPage.keep')}
      </button>
      <button type="button" className="button" onClick={() => window.print()}>
        {t('clusterPage.print')}
      </button>
      {barred ? (
        <p id="shortlist-full" className="note cluster-full">
          {t('clusterPage.full', { most: SHORTLIST_MOST })}
        </p>
      ) : null}
    </>
  );
}

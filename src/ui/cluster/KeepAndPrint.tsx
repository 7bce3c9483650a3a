import { SHORTLIST_MOST } from '../../state/transitions/shortlist';
import { Icon } from '../base/Icon';
import { useT } from '../base/text';
import { useKeep } from '../base/useKeep';

/** Keeps the open cluster to compare it, and prints its page. Where the shortlist is full it says so. */
export function KeepAndPrint({ code }: { code: string }) {
  const t = useT();
  const { kept, barred, toggle } = useKeep(code);
  return (
    <>
      <button
        type="button"
        className={kept ? 'button keep kept' : 'button keep'}
        aria-pressed={kept}
        aria-disabled={barred}
        {...(barred ? { 'aria-describedby': 'shortlist-full' } : {})}
        onClick={toggle}
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

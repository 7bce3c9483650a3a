import { KEPT_MOST, keepRegion } from '../../state/transitions/kept';
import type { AppState } from '../../state/types';
import { Icon } from '../base/Icon';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { useLeaveRegion } from '../region/useLeaveRegion';

/** Why the current region cannot be kept just now; null where it can. */
function hindrance({ kept, region }: AppState): 'noRegion' | 'already' | 'full' | null {
  if (region.steps.length === 0) return 'noRegion';
  if (kept.some(({ steps }) => steps === region.steps)) return 'already';
  return kept.length >= KEPT_MOST ? 'full' : null;
}

/** Keeps the current region, to be compared with others. Where it cannot, it says why. */
export function KeepRegionButton() {
  const t = useT();
  const act = useAct();
  const steps = useAppState((state) => state.region.steps);
  const why = useAppState(hindrance);
  const leave = useLeaveRegion();
  if (why === 'noRegion') return null;
  return (
    <>
      <button
        type="button"
        className="button"
        aria-disabled={why !== null}
        onClick={() => {
          if (why === null) act(keepRegion({ name: '', steps }));
        }}
      >
        <Icon name="star" />
        {t('keptRegions.keep')}
      </button>
      {why === 'already' ? (
        <button type="button" className="button" onClick={leave}>
          <Icon name="clear" />
          {t('keptRegions.another')}
        </button>
      ) : null}
      {why === null ? null : <p className="note">{t(`keptRegions.${why}`, { most: KEPT_MOST })}</p>}
    </>
  );
}

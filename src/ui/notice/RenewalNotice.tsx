import { selectPublished } from '../../state/selectors';
import { putOffRenewal, wantRenewal } from '../../state/transitions/visit';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { Notice } from './Notice';

/** A newer site waits: whoever works with this one decides when to change. */
export function RenewalNotice() {
  const t = useT();
  const act = useAct();
  const version = useAppState((state) => selectPublished(state)?.version ?? '');
  const { renewal } = useAppState((state) => state.visit);
  return (
    <Notice title={t('visit.renewal.title')}>
      <p>{t('visit.renewal.text', { version })}</p>
      <div className="notice-actions">
        <button
          type="button"
          className="button primary"
          aria-disabled={renewal === 'wanted'}
          onClick={() => act(wantRenewal())}
        >
          {t('visit.renewal.now')}
        </button>
        <button type="button" className="button" onClick={() => act(putOffRenewal())}>
          {t('visit.renewal.later')}
        </button>
      </div>
    </Notice>
  );
}

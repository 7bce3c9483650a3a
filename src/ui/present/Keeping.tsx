import { useAppState } from '../base/store';
import { useT } from '../base/text';
import type { Keeping as KeepingState } from './useSceneStore';

/** Where the scenes are kept, and whether the link has them. */
export function Keeping({ keeping }: { keeping: KeepingState }) {
  const t = useT();
  const own = useAppState(({ briefing }) => briefing.scenes !== null);
  const linked = useAppState(({ briefing }) => briefing.linked !== null);
  if (keeping.status === 'asking') {
    return (
      <div className="present-ask" role="alert">
        <p>{t('present.ask', { count: keeping.count })}</p>
        <div className="button-row">
          <button type="button" className="button" onClick={() => keeping.answer(true)}>
            {t('present.ask.mine')}
          </button>
          <button type="button" className="button" onClick={() => keeping.answer(false)}>
            {t('present.ask.linked')}
          </button>
        </div>
      </div>
    );
  }
  return (
    <>
      <p className="note">
        {t(own ? 'present.intro.own' : 'present.intro.ready')}
        {own && keeping.status === 'kept' ? ` ${t('present.stored')}` : ''}
        {own ? ` ${t(linked ? 'present.linked' : 'present.tooLong')}` : ''}
      </p>
      {keeping.status === 'refused' ? <p className="field-error">{t('present.refused')}</p> : null}
      {keeping.status === 'broken' ? <p className="field-error">{t('present.broken')}</p> : null}
    </>
  );
}

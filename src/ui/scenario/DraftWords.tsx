import { useFormats, useT } from '../base/text';
import type { Draft } from './useDraft';

/** What the outline in hand measures, at every move. */
export function DraftArea({ draft }: { draft: Draft }) {
  const t = useT();
  const { ha } = useFormats();
  return (
    <p className="draft-area">
      <b>{draft.ha === null ? t('outline.noArea') : ha(draft.ha, 2)}</b>
      {draft.ha === null ? null : <span className="note"> {t('outline.basis')}</span>}
      <span className="note"> · {t('outline.cornerCount', { count: draft.ring.length })}</span>
    </p>
  );
}

/** Take it or lay it down. A new cluster takes its outline with its name and the rest, in the form. */
export function DraftButtons({ draft }: { draft: Draft }) {
  const t = useT();
  return (
    <div className="button-row">
      {draft.code === null ? null : (
        <button
          type="button"
          className="button primary"
          disabled={draft.take === null}
          onClick={() => draft.take?.()}
        >
          {t('outline.take')}
        </button>
      )}
      <button type="button" className="button" onClick={draft.cancel}>
        {t('outline.cancel')}
      </button>
    </div>
  );
}

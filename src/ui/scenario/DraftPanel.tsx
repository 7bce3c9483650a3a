import './draft.css';
import { useId } from 'react';
import { displayName } from '../../domain/displayName';
import { useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { CornerFields } from './CornerFields';
import { DraftArea, DraftButtons, draftFault } from './DraftWords';
import { selectDraftCluster, useDraft } from './useDraft';

/** The outline in hand, in the panel: what it measures, and its corners as numbers, for whoever drags none. */
export function DraftPanel() {
  const t = useT();
  const lang = useLang();
  const title = useId();
  const draft = useDraft();
  const cluster = useAppState(selectDraftCluster);
  if (draft === null) return null;
  const fault = draftFault(draft, t);
  return (
    <section className="draft" aria-labelledby={title}>
      <h3 id={title}>
        {cluster === null
          ? t('outline.title.new')
          : t('outline.title.of', { name: displayName(cluster, lang) })}
      </h3>
      {draft.empty ? <p className="note">{t('outline.drawing')}</p> : <DraftArea draft={draft} />}
      {fault === null ? null : <p className="field-error">{fault}</p>}
      {draft.empty ? null : <CornerFields ring={draft.ring} onChange={draft.put} />}
      <DraftButtons draft={draft} />
    </section>
  );
}

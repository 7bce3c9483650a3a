import './draft.css';
import { useEffect, useId, useRef } from 'react';
import { displayName } from '../../domain/displayName';
import { useScreen } from '../base/screen';
import { useAppState } from '../base/store';
import { useLang, useT } from '../base/text';
import { CornerFields } from './CornerFields';
import { DraftArea, DraftButtons } from './DraftWords';
import { selectDraftCluster, useDraft } from './useDraft';

/** The outline in hand, in the panel: what it measures, and its corners as numbers, for whoever drags none. */
export function DraftPanel() {
  const t = useT();
  const lang = useLang();
  const title = useId();
  const draft = useDraft();
  const cluster = useAppState(selectDraftCluster);
  const wide = useScreen() === 'wide';
  const heading = useRef<HTMLHeadingElement>(null);
  const editing = draft !== null && draft.code !== null && !draft.empty;
  // Whoever asked for it further down finds it here; a new one goes on in its form, and a small screen shows the map.
  useEffect(() => {
    if (editing && wide) heading.current?.focus();
  }, [editing, wide]);
  if (draft === null) return null;
  const fault = draft.problem === null ? null : t(`scenario.problem.${draft.problem}`);
  return (
    <section className="draft" aria-labelledby={title}>
      <h3 id={title} ref={heading} tabIndex={-1}>
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

import './draft.css';
import { useEffect } from 'react';
import { isField } from '../base/keys';
import { useScreen } from '../base/screen';
import { useAppState, useAppStore } from '../base/store';
import { useT } from '../base/text';
import { DraftArea, DraftButtons } from './DraftWords';
import { type Draft, useDraft } from './useDraft';

/** Over the map while an outline is in hand: what to do next, what it measures, and its end where no panel has that. */
export function DraftBar() {
  const t = useT();
  const screen = useScreen();
  const draft = useDraft();
  const inPanel = useAppState(
    ({ view }) => screen === 'wide' && view.panels === 'open' && view.task === 'scenario',
  );
  // What the hand that draws was not allowed.
  const refused = useAppState(({ region: { complaint } }) =>
    complaint === 'corner' || complaint === 'closing' ? t(`controls.complaint.${complaint}`) : null,
  );
  useDraftKeys(draft);
  if (draft === null) return null;
  const doing = draft.empty ? 'drawing' : 'editing';
  const fault = draft.empty ? refused : draft.problem && t(`scenario.problem.${draft.problem}`);
  return (
    <div className="draw-hint draft-bar">
      <div>
        {draft.empty ? null : <DraftArea draft={draft} />}
        <p className="field-error" role="alert">
          {fault}
        </p>
        {fault === null ? (
          <p className="draft-hint">
            {t(`outline.${doing}`)} {draft.code === null && !draft.empty ? t('outline.nameIt') : ''}{' '}
            <span className="draw-keys">
              {draft.empty ? '' : `${t('outline.keys.remove')} `}
              {t(draft.code === null ? 'outline.keys.drawing' : `outline.keys.${doing}`)}
            </span>
          </p>
        ) : null}
      </div>
      {inPanel ? null : <DraftButtons draft={draft} />}
    </div>
  );
}

/**
 * Enter takes the outline, Esc lays it down; in a field, on a button, under a dialog they mean that. Heard
 * before the page's own keys, of which Esc would close what is open.
 */
function useDraftKeys(draft: Draft | null): void {
  const store = useAppStore();
  useEffect(() => {
    if (draft === null) return;
    const pressed = (event: KeyboardEvent) => {
      const { key, target } = event;
      if (store.getState().view.dialog !== 'none' || isField(target)) return;
      const onButton = target instanceof Element && target.closest('a, button, summary, [role="slider"]');
      const run = key === 'Escape' ? draft.cancel : key === 'Enter' && !onButton ? draft.take : null;
      if (run === null) return;
      event.preventDefault();
      run();
    };
    document.addEventListener('keydown', pressed, { capture: true });
    return () => document.removeEventListener('keydown', pressed, { capture: true });
  }, [draft, store]);
}

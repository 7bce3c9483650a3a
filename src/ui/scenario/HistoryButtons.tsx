import type { MouseEvent } from 'react';
import { assumeAsPublished } from '../../state/transitions/assumed';
import { clearScenario, redoChange, undoChange } from '../../state/transitions/scenario';
import { focusAfter } from '../base/focusAfter';
import { Icon } from '../base/Icon';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { homeOf } from './home';
import { selectIsTried } from './select';

/** A button that its own press has switched off, or taken away, hands the focus on. */
function stepping(step: () => void) {
  return ({ currentTarget }: MouseEvent<HTMLButtonElement>) => {
    const home = homeOf(currentTarget);
    focusAfter(step, () => (currentTarget.isConnected && !currentTarget.disabled ? currentTarget : home()));
  };
}

/** Undo the last, redo, and back to the plan. */
export function HistoryButtons() {
  const t = useT();
  const act = useAct();
  const tried = useAppState(selectIsTried);
  const canUndo = useAppState(({ scenario }) => scenario.changes.length + scenario.past.length > 0);
  const canRedo = useAppState((state) => state.scenario.undone.length > 0);
  if (!tried && !canUndo && !canRedo) return null;
  return (
    <div className="button-row">
      <button
        type="button"
        className="button"
        disabled={!canUndo}
        onClick={stepping(() => act(undoChange()))}
      >
        <Icon name="undo" />
        {t('controls.undo')}
      </button>
      <button
        type="button"
        className="button"
        disabled={!canRedo}
        onClick={stepping(() => act(redoChange()))}
      >
        <Icon name="redo" />
        {t('scenario.redo')}
      </button>
      <button
        type="button"
        className="button"
        title={t('scenario.clearHelp')}
        disabled={!tried}
        onClick={stepping(() => {
          act(clearScenario());
          act(assumeAsPublished());
        })}
      >
        {t('scenario.clear')}
      </button>
    </div>
  );
}

import './present.css';
import { useRef } from 'react';
import { selectScenes } from '../../state/readyScenes';
import { SCENES_MOST } from '../../state/sceneClean';
import { requestCamera } from '../../state/transitions/camera';
import { startPresenting } from '../../state/transitions/presenting';
import { keepScene, openScenes, redoScenes, undoScenes } from '../../state/transitions/scenes';
import { focusAfter } from '../base/focusAfter';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { STARTS_SCENES } from '../base/startsScenes';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { useHistory } from '../base/useHistory';
import { Keeping } from './Keeping';
import { Outputs } from './Outputs';
import { SceneFiles } from './SceneFiles';
import { SceneList } from './SceneList';
import { useSceneKeys } from './useSceneKeys';
import { useSceneStore } from './useSceneStore';

/** The left panel of the task «Present»: the scenes, and all that is done with them. */
export function PresentPanel() {
  const t = useT();
  // What the scene of the targets says comes with it.
  useHistory();
  useSceneKeys();
  const keeping = useSceneStore();
  const scenes = useAppState(selectScenes);
  return (
    <section className="panel-section present" aria-labelledby="present-title">
      <div className="section-head">
        <h2 id="present-title" tabIndex={-1}>
          {t('present.title')}
        </h2>
        <Steps />
      </div>
      <Damaged />
      <Keeping keeping={keeping} />
      <Start />
      <SceneList scenes={scenes} />
      {scenes.length === 0 ? <p className="note">{t('present.none')}</p> : null}
      <KeepScene count={scenes.length} />
      <SceneFiles />
      <Outputs />
    </section>
  );
}

function Steps() {
  const t = useT();
  const act = useAct();
  const canUndo = useAppState(({ briefing }) => briefing.past.length > 0);
  const canRedo = useAppState(({ briefing }) => briefing.undone.length > 0);
  return (
    <div className="present-steps">
      <IconButton
        icon="undo"
        label={t('present.undo')}
        disabled={!canUndo}
        onClick={({ currentTarget }) =>
          focusAfter(
            () => act(undoScenes()),
            () => stillOn(currentTarget),
          )
        }
      />
      <IconButton
        icon="redo"
        label={t('present.redo')}
        disabled={!canRedo}
        onClick={({ currentTarget }) =>
          focusAfter(
            () => act(redoScenes()),
            () => stillOn(currentTarget),
          )
        }
      />
    </div>
  );
}

/** From the scene that is shown, else from the first. */
function Start() {
  const t = useT();
  const act = useAct();
  const at = useAppState(({ briefing }) => briefing.at ?? 0);
  const none = useAppState((state) => selectScenes(state).length === 0);
  return (
    <div className="button-row">
      <button
        type="button"
        className="button primary"
        disabled={none}
        {...{ [STARTS_SCENES]: '' }}
        onClick={() => act(startPresenting(at))}
      >
        <Icon name="play" />
        {t('present.start')}
      </button>
    </div>
  );
}

/** A button that its own press has switched off hands the focus to the heading. */
function stillOn(button: HTMLButtonElement): HTMLElement | null {
  return button.disabled ? document.getElementById('present-title') : button;
}

function Damaged() {
  const t = useT();
  const damaged = useAppState(({ briefing }) => briefing.damaged);
  return damaged ? (
    <p className="field-error" role="alert">
      {t('present.damaged')}
    </p>
  ) : null;
}

function KeepScene({ count }: { count: number }) {
  const t = useT();
  const act = useAct();
  const own = useAppState(({ briefing }) => briefing.scenes !== null);
  const said = useRef<HTMLParagraphElement>(null);
  const full = count >= SCENES_MOST;
  return (
    <>
      <div className="button-row">
        <button
          type="button"
          className="button"
          disabled={full}
          onClick={() => {
            act(requestCamera({ kind: 'ground' }));
            act(keepScene());
            if (said.current !== null) said.current.textContent = t('present.kept', { number: count + 1 });
          }}
        >
          <Icon name="plus" />
          {t('present.keep')}
        </button>
        {own ? (
          <button type="button" className="button" onClick={() => act(openScenes(null))}>
            {t('present.readyAgain')}
          </button>
        ) : null}
      </div>
      {full ? <p className="note">{t('present.full', { most: SCENES_MOST })}</p> : null}
      <p ref={said} className="note" role="status" />
    </>
  );
}

import './present.css';
import { useRef, useState } from 'react';
import { selectScenes } from '../../state/readyScenes';
import { SCENES_MOST } from '../../state/sceneClean';
import { requestCamera } from '../../state/transitions/camera';
import { startPresenting } from '../../state/transitions/presenting';
import { keepScene, openScenes, redoScenes, undoScenes } from '../../state/transitions/scenes';
import { focusAfter } from '../base/focusAfter';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { STARTS_SCENES } from '../base/startsScenes';
import { useAct, useAppState, useAppStore } from '../base/store';
import { useT } from '../base/text';
import { useHistory } from '../base/useHistory';
import { titleId } from './ids';
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
  const [editing, setEditing] = useState<string | null>(null);
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
      <div className="present-does">
        <Start />
        <Outputs />
        <KeepScene count={scenes.length} onKept={setEditing} />
      </div>
      <SceneList scenes={scenes} editing={editing} onEdit={setEditing} />
      {scenes.length === 0 ? <p className="note">{t('present.none')}</p> : null}
      <ReadyAgain />
      <SceneFiles />
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

interface KeepProps {
  readonly count: number;
  readonly onKept: (id: string | null) => void;
}

/** A scene that is kept has no title yet: the field for it is what comes next. */
function KeepScene({ count, onKept }: KeepProps) {
  const t = useT();
  const act = useAct();
  const store = useAppStore();
  const said = useRef<HTMLParagraphElement>(null);
  const full = count >= SCENES_MOST;
  const keep = () => {
    const last = () => selectScenes(store.getState()).at(-1)?.id ?? '';
    focusAfter(
      () => {
        act(requestCamera({ kind: 'ground' }));
        act(keepScene());
        onKept(last());
      },
      () => document.getElementById(titleId(last())),
    );
    if (said.current !== null) said.current.textContent = t('present.kept', { number: count + 1 });
  };
  return (
    <>
      <button type="button" className="button" disabled={full} onClick={keep}>
        <Icon name="plus" />
        {t('present.keep')}
      </button>
      {full ? <p className="note">{t('present.full', { most: SCENES_MOST })}</p> : null}
      <p ref={said} className="note" role="status" />
    </>
  );
}

function ReadyAgain() {
  const t = useT();
  const act = useAct();
  const own = useAppState(({ briefing }) => briefing.scenes !== null);
  if (!own) return null;
  return (
    <div className="button-row">
      <button type="button" className="button" onClick={() => act(openScenes(null))}>
        {t('present.readyAgain')}
      </button>
    </div>
  );
}

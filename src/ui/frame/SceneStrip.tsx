import { useMemo } from 'react';
import { type FigureRow, sceneFigures } from '../../briefing/sceneFigures';
import { sceneWords } from '../../briefing/sceneWords';
import { selectScenes } from '../../state/readyScenes';
import { sceneView, withSceneView } from '../../state/scenes';
import type { AppState, Scene } from '../../state/types';
import { BasisMark } from '../base/BasisMark';
import { useAppState, useAppStore } from '../base/store';
import { useT } from '../base/text';
import { useHistory } from '../base/useHistory';

/** What looking closer changes, while the scene and its figures stay. */
const CLOSER = ['feature', 'sel', 'compare', 'sort'];

/** Title, caption and totals of the scene that the frame shows, for as long as it shows that. */
export function SceneStrip() {
  const store = useAppStore();
  const scene = useAppState((state) =>
    state.briefing.at === null ? undefined : selectScenes(state)[state.briefing.at],
  );
  const now = useAppState(mainView);
  const its = useMemo(
    () => (scene === undefined ? null : mainView(withSceneView(scene.view, store.getState()))),
    [scene, store],
  );
  return scene === undefined || now !== its ? null : <Strip scene={scene} />;
}

function mainView(state: AppState): string {
  const params = new URLSearchParams(sceneView(state));
  for (const name of CLOSER) params.delete(name);
  return params.toString();
}

/** The lines that stay in sight in the smallest frame. */
const FIRST: readonly FigureRow['key'][] = ['count', 'gross', 'free'];

function Strip({ scene }: { scene: Scene }) {
  const t = useT();
  // Words of the targets come from it.
  useHistory();
  const state = useAppState((whole) => whole);
  const { title, caption } = sceneWords(scene, state, state.view.lang);
  const figures = sceneFigures(state);
  if (figures === null) return null;
  const { rows, region, tried } = figures;
  const told = region ?? rows;
  return (
    <section className="scene-strip" aria-label={title}>
      <h2>{title}</h2>
      {tried ? <p className="scene-tried">{t('share.scene.tried')}</p> : null}
      <Figures rows={told.filter(({ key }) => FIRST.includes(key))} />
      <details open={window.innerHeight >= TALL}>
        <summary>{t('share.scene.more')}</summary>
        <p>{caption}</p>
        <Figures rows={told.filter(({ key }) => !FIRST.includes(key))} />
        {region === null ? null : (
          <>
            <h3>{t('share.scene.all')}</h3>
            <Figures rows={rows} />
          </>
        )}
      </details>
    </section>
  );
}

/** A frame of this height has room for all of it beside the map; CSS px. */
const TALL = 500;

function Figures({ rows }: { rows: readonly FigureRow[] }) {
  const t = useT();
  return (
    <dl className="scene-figures">
      {rows.map(({ key, label, text, basis, missing }) => (
        <div key={key}>
          <dt>{label}</dt>
          <dd>
            {text}
            {basis === null || basis === 'stated' ? null : <BasisMark basis={basis} />}
            {missing > 0 ? <span className="quiet"> ({t('totals.missing', { count: missing })})</span> : null}
          </dd>
        </div>
      ))}
    </dl>
  );
}

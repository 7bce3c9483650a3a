import { useLayoutEffect, useRef } from 'react';
import { type FigureRow, sceneFigures } from '../../briefing/sceneFigures';
import { sceneWords } from '../../briefing/sceneWords';
import { shownScene } from '../../briefing/shownScene';
import type { Scene } from '../../state/types';
import { BasisMark } from '../base/BasisMark';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { useHistory } from '../base/useHistory';

/** Title, caption and totals of the scene that the frame shows, for as long as it shows that. */
export function SceneStrip() {
  const scene = useAppState(shownScene);
  return scene === null ? null : <Strip scene={scene} />;
}

/** Below this a frame has room for the title and the first figures; the rest is a press away. CSS px. */
const TALL = 420;
const FIRST: readonly FigureRow['key'][] = ['count', 'gross', 'free'];

function Strip({ scene }: { scene: Scene }) {
  const t = useT();
  // Words of the targets come from it.
  useHistory();
  const state = useAppState((whole) => whole);
  const strip = useRoomAbove();
  const { title, caption } = sceneWords(scene, state, state.view.lang);
  const figures = sceneFigures(state);
  if (figures === null) return null;
  const { rows, region, tried } = figures;
  const told = region ?? rows;
  const all = (
    <>
      {tried ? <p className="scene-tried">{t('share.scene.tried')}</p> : null}
      <p className="scene-caption">{caption}</p>
      <Figures rows={told} />
      {region === null ? null : (
        <>
          <h3>{t('share.scene.all')}</h3>
          <Figures rows={rows} />
        </>
      )}
    </>
  );
  return (
    <section className="scene-strip" aria-label={title} ref={strip}>
      {window.innerHeight >= TALL ? (
        <>
          <h2>{title}</h2>
          {all}
        </>
      ) : (
        <details>
          <summary>
            <h2>{title}</h2>
            <span className="scene-first">
              {told
                .filter(({ key }) => FIRST.includes(key))
                .map((row) => (
                  <span key={row.key}>
                    {row.label} <FigureText row={row} />
                  </span>
                ))}
            </span>
          </summary>
          <div className="scene-more">
            <p className="scene-title">{title}</p>
            {all}
          </div>
        </details>
      )}
    </section>
  );
}

/** The strip takes its room from the map, which then shows the ground of the scene beneath it. */
function useRoomAbove() {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const strip = ref.current;
    const atlas = document.getElementById('atlas');
    if (strip === null || atlas === null) return;
    const follow = () => atlas.style.setProperty('--strip-h', `${strip.offsetHeight}px`);
    const observer = new ResizeObserver(follow);
    observer.observe(strip);
    follow();
    return () => {
      observer.disconnect();
      atlas.style.removeProperty('--strip-h');
    };
  });
  return ref;
}

function Figures({ rows }: { rows: readonly FigureRow[] }) {
  return (
    <dl className="scene-figures">
      {rows.map((row) => (
        <div key={row.key}>
          <dt>{row.label}</dt>
          <dd>
            <FigureText row={row} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function FigureText({ row: { text, basis, missing } }: { row: FigureRow }) {
  const t = useT();
  return (
    <>
      <b>{text}</b>
      {basis === null || basis === 'stated' ? null : <BasisMark basis={basis} />}
      {missing > 0 ? <span className="quiet"> ({t('totals.missing', { count: missing })})</span> : null}
    </>
  );
}

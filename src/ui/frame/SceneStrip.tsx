import { useLayoutEffect, useRef } from 'react';
import { type FigureRow, sceneFigures } from '../../briefing/sceneFigures';
import { sceneWords } from '../../briefing/sceneWords';
import { shownScene } from '../../briefing/shownScene';
import type { Scene } from '../../state/types';
import { BasisMark } from '../base/BasisMark';
import { useMedia } from '../base/screen';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { useHistory } from '../base/useHistory';

interface Props {
  /** The line below the map says the totals of all that is shown: once is enough. */
  readonly totalsBelow: boolean;
}

/** Title, caption and totals of the scene that the frame shows, for as long as it shows that. */
export function SceneStrip({ totalsBelow }: Props) {
  const scene = useAppState(shownScene);
  return scene === null ? null : <Strip scene={scene} totalsBelow={totalsBelow} />;
}

/** Room for the title and the first figures; the rest is a press away. With a sheet over the map there is less. */
const LOW = { sheet: '(width < 720px) and (height < 640px)', frame: '(height < 420px)' };
/** Room for a line. */
const LOWEST = '(height < 300px)';
const FIRST: readonly FigureRow['key'][] = ['count', 'gross', 'free'];

function Strip({ scene, totalsBelow }: Props & { scene: Scene }) {
  const t = useT();
  const layout = useAppState(({ view }) => view.layout);
  const low = useMedia(layout === 'full' ? LOW.sheet : LOW.frame);
  const lowest = useMedia(LOWEST);
  // Words of the targets come from it.
  useHistory();
  const state = useAppState((whole) => whole);
  const strip = useRoomAbove();
  const { title, caption } = sceneWords(scene, state, state.view.lang);
  const figures = sceneFigures(state);
  if (figures === null) return null;
  const { rows, region, tried } = figures;
  const hidden = state.view.hidden.includes('totals');
  const told = hidden ? [] : (region ?? (totalsBelow ? [] : rows));
  const first = told.filter(({ key }) => (lowest ? key === 'free' : FIRST.includes(key)));
  const all = (
    <>
      {tried ? <p className="scene-tried">{t('share.scene.tried')}</p> : null}
      <p className="scene-caption">{caption}</p>
      {told.length === 0 ? null : <Figures rows={told} />}
      {hidden || totalsBelow || region === null ? null : (
        <>
          <h3>{t('share.scene.all')}</h3>
          <Figures rows={rows} />
        </>
      )}
    </>
  );
  return (
    <section className="scene-strip" aria-label={title} ref={strip}>
      {!low ? (
        <>
          <h2>{title}</h2>
          {all}
        </>
      ) : (
        <details>
          <summary>
            <h2>{title}</h2>
            <span className="scene-first">
              {first.map((row) => (
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

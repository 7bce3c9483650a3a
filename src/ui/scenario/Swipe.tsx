import './swipe.css';
import { type CSSProperties, useRef } from 'react';
import { selectSwipe } from '../../state/plan';
import { setSwipe } from '../../state/transitions/view';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** How far keys move the border, of the free map's width. */
const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -0.01,
  ArrowDown: -0.01,
  ArrowRight: 0.01,
  ArrowUp: 0.01,
  PageDown: -0.1,
  PageUp: 0.1,
};

/** Plan on the left, scenario on the right, and the handle between them. */
export function Swipe() {
  const t = useT();
  const act = useAct();
  const { percent } = useFormats();
  const swipe = useAppState(selectSwipe);
  const beside = useAppState(({ map }) => (map.status === 'live' ? map.beside : null));
  const held = useRef(false);
  const letGo = () => {
    held.current = false;
  };
  // Where the map is not live there is nothing to set beside it, and of one that failed its own notice speaks.
  if (swipe === null || beside === null) return null;
  if (beside === 'failed') return <SwipeLost />;
  const border: CSSProperties & { readonly '--swipe': number } = { '--swipe': swipe };
  return (
    <div className="swipe" style={border}>
      <div className="swipe-sides">
        <span className="swipe-side plan">{t('outline.plan')}</span>
        <span className="swipe-side scenario">{t('outline.scenario')}</span>
        <span className="swipe-line" />
      </div>
      <div
        className="swipe-handle"
        role="slider"
        tabIndex={0}
        aria-label={t('outline.swipeBorder')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={Math.round(swipe * 100)}
        aria-valuetext={t('outline.swipeAt', { percent: percent(swipe, 0) })}
        onKeyDown={(event) => {
          const next = afterKey(event.key, swipe);
          if (next === null) return;
          event.preventDefault();
          act(setSwipe(next));
        }}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          held.current = true;
        }}
        onPointerMove={({ currentTarget, clientX }) => {
          const track = currentTarget.parentElement?.getBoundingClientRect();
          if (held.current && track) act(setSwipe((clientX - track.left) / track.width));
        }}
        onPointerUp={letGo}
        onPointerCancel={letGo}
      />
    </div>
  );
}

/** Where a key puts the border, kept on the map by whoever takes it; null for a key that does not move it. */
function afterKey(key: string, swipe: number): number | null {
  if (key === 'Home') return 0;
  if (key === 'End') return 1;
  const step = STEPS[key];
  return step === undefined ? null : swipe + step;
}

/** Where no second map can be drawn. */
function SwipeLost() {
  const t = useT();
  const act = useAct();
  return (
    <div className="draw-hint swipe-lost" role="status">
      <p>{t('outline.swipeLost')}</p>
      <button type="button" className="button" onClick={() => act(setSwipe(null))}>
        {t('outline.swipeEnd')}
      </button>
    </div>
  );
}

import './swipe.css';
import * as Slider from '@radix-ui/react-slider';
import type { CSSProperties } from 'react';
import { selectSwipe } from '../../state/plan';
import { setSwipe } from '../../state/transitions/view';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';

/** Hundredths of the free map: a step by key is one, by Page Up and Page Down ten. */
const WHOLE = 100;

/** Plan on the left, scenario on the right, and the handle between them. */
export function Swipe() {
  const t = useT();
  const act = useAct();
  const { percent } = useFormats();
  const swipe = useAppState(selectSwipe);
  const lost = useAppState(
    ({ map }) => map.status === 'failed' || (map.status === 'live' && map.beside === 'failed'),
  );
  if (swipe === null) return null;
  if (lost) return <SwipeLost />;
  const border: CSSProperties & { readonly '--swipe': number } = { '--swipe': swipe };
  return (
    <div className="swipe" style={border}>
      <div className="swipe-sides">
        <span className="swipe-side plan">{t('outline.plan')}</span>
        <span className="swipe-side scenario">{t('outline.scenario')}</span>
        <span className="swipe-line" />
      </div>
      <Slider.Root
        className="swipe-root"
        min={0}
        max={WHOLE}
        value={[Math.round(swipe * WHOLE)]}
        onValueChange={([at = 0]) => act(setSwipe(at / WHOLE))}
      >
        <Slider.Thumb
          className="swipe-handle"
          aria-label={t('outline.swipeBorder')}
          aria-valuetext={t('outline.swipeAt', { percent: percent(swipe, 0) })}
        />
      </Slider.Root>
    </div>
  );
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

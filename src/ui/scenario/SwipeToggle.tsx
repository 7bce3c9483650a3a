import { setSwipe } from '../../state/transitions/view';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

/** Shows plan and scenario beside each other on the map, or one of them again; not offered where no map can be drawn. */
export function SwipeToggle({ onPress }: { onPress?: () => void }) {
  const t = useT();
  const act = useAct();
  const on = useAppState(({ view }) => view.swipe !== null);
  const drawn = useAppState(({ map }) => map.status !== 'failed');
  if (!drawn) return null;
  return (
    <button
      type="button"
      className="button"
      aria-pressed={on}
      onClick={() => {
        act(setSwipe(on ? null : 0.5));
        onPress?.();
      }}
    >
      {t('outline.swipe')}
    </button>
  );
}

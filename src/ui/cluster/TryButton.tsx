import { openCluster } from '../../state/transitions/focus';
import { tryCluster } from '../../state/transitions/scenario';
import { useScreen } from '../base/screen';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';

/** Opens the section «Scenario» with this cluster. */
export function TryButton({ code }: { code: string }) {
  const t = useT();
  const act = useAct();
  const wide = useScreen() === 'wide';
  const full = useAppState((state) => state.view.layout === 'full');
  if (!full) return null;
  return (
    <button
      type="button"
      className="button"
      onClick={() => {
        act(tryCluster(code));
        // Where there is room for one panel only, the form takes the place of this one.
        if (!wide) act(openCluster(null));
      }}
    >
      {t('scenario.tryChange')}
    </button>
  );
}

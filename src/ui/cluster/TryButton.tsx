import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { useOpenSection } from '../scenario/useOpenSection';

/** Opens the section «Scenario» with this cluster. */
export function TryButton({ code }: { code: string }) {
  const t = useT();
  const open = useOpenSection();
  const full = useAppState((state) => state.view.layout === 'full');
  return full ? (
    <button type="button" className="button" onClick={() => open(code)}>
      {t('scenario.tryChange')}
    </button>
  ) : null;
}

import { encodeState } from '../../state/url';
import { IconButton } from '../base/IconButton';
import { useAppStore } from '../base/store';
import { useT } from '../base/text';
import { useCopy } from '../base/useCopy';

/** Puts the address of exactly this view on the clipboard, and says whether it could. */
export function CopyLink() {
  const t = useT();
  const store = useAppStore();
  const { outcome, copy } = useCopy();
  const copyLink = () => {
    const { origin, pathname } = window.location;
    return copy(origin + pathname + encodeState(store.getState()));
  };
  return (
    <span className="copy-link">
      <IconButton
        icon={outcome === 'copied' ? 'check' : 'link'}
        label={t('bar.copyLink')}
        onClick={() => void copyLink()}
      />
      <span role="status" className={outcome === 'none' ? 'visually-hidden' : 'toast'}>
        {outcome === 'copied' ? t('bar.copied') : outcome === 'failed' ? t('bar.copyFailed') : ''}
      </span>
    </span>
  );
}

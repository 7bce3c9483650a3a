import { useEffect, useState } from 'react';
import { encodeState } from '../../state/url';
import { IconButton } from '../base/IconButton';
import { useAppStore } from '../base/store';
import { useT } from '../base/text';

const SHOWN_MS = 2500;

/** Puts the address of exactly this view on the clipboard, and says whether it could. */
export function CopyLink() {
  const t = useT();
  const store = useAppStore();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    const { origin, pathname } = window.location;
    try {
      await navigator.clipboard.writeText(origin + pathname + encodeState(store.getState()));
      setOutcome('copied');
    } catch {
      // No permission, or no secure origin: the address bar holds the same link.
      setOutcome('failed');
    }
  };
  return (
    <span className="copy-link">
      <IconButton
        icon={outcome === 'copied' ? 'check' : 'link'}
        label={t('bar.copyLink')}
        onClick={() => void copy()}
      />
      <span role="status" className={outcome === 'none' ? 'visually-hidden' : 'toast'}>
        {outcome === 'copied' ? t('bar.copied') : outcome === 'failed' ? t('bar.copyFailed') : ''}
      </span>
    </span>
  );
}

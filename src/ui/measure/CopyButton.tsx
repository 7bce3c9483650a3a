import { useEffect, useState } from 'react';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { useT } from '../base/text';

const SHOWN_MS = 2500;

interface Props {
  readonly text: string;
  readonly label: string;
  /** With its label beside the icon. */
  readonly wide?: boolean;
}

/** Puts a text on the clipboard, and says whether it could. */
export function CopyButton({ text, label, wide = false }: Props) {
  const t = useT();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'failed'>('none');
  useEffect(() => {
    if (outcome === 'none') return;
    const timer = setTimeout(() => setOutcome('none'), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      // No permission, or no secure origin: the text stands beside the button.
      setOutcome('failed');
    }
  };
  const icon = outcome === 'copied' ? 'check' : 'copy';
  return (
    <span className="copy-button">
      {wide ? (
        <button type="button" className="button" onClick={() => void copy()}>
          <Icon name={icon} />
          {label}
        </button>
      ) : (
        <IconButton icon={icon} label={label} onClick={() => void copy()} />
      )}
      <span role="status" className={outcome === 'failed' ? 'field-error' : 'visually-hidden'}>
        {outcome === 'none' ? '' : t(outcome === 'copied' ? 'measure.copied' : 'measure.copyFailed')}
      </span>
    </span>
  );
}

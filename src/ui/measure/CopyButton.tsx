import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { useT } from '../base/text';
import { useCopy } from '../base/useCopy';

interface Props {
  readonly text: string;
  readonly label: string;
  /** With its label beside the icon. */
  readonly wide?: boolean;
}

/** Puts a text on the clipboard, and says whether it could. */
export function CopyButton({ text, label, wide = false }: Props) {
  const t = useT();
  const { outcome, copy } = useCopy();
  const icon = outcome === 'copied' ? 'check' : 'copy';
  return (
    <span className="copy-button">
      {wide ? (
        <button type="button" className="button" onClick={() => void copy(text)}>
          <Icon name={icon} />
          {label}
        </button>
      ) : (
        <IconButton icon={icon} label={label} onClick={() => void copy(text)} />
      )}
      <span role="status" className={outcome === 'failed' ? 'field-error' : 'visually-hidden'}>
        {outcome === 'none' ? '' : t(outcome === 'copied' ? 'measure.copied' : 'measure.copyFailed')}
      </span>
    </span>
  );
}

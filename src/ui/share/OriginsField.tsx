import { useId } from 'react';
import { useT } from '../base/text';
import { strangeOrigins } from './wish';

interface Props {
  readonly text: string;
  readonly onChange: (text: string) => void;
}

/** The pages that may talk with the frame; what is none is named. */
export function OriginsField({ text, onChange }: Props) {
  const t = useT();
  const id = useId();
  const strange = strangeOrigins(text);
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {t('share.origins')}
      </label>
      <input
        id={id}
        type="text"
        inputMode="url"
        spellCheck={false}
        autoCapitalize="off"
        value={text}
        aria-invalid={strange.length > 0}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} className={strange.length > 0 ? 'field-error' : 'note'}>
        {strange.length > 0 ? t('share.origins.bad', { text: strange.join(', ') }) : t('share.origins.hint')}
      </p>
    </div>
  );
}

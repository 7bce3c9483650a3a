import { useId, useState } from 'react';
import { formatNumber } from '../../i18n/format';
import { parseNumber } from '../../i18n/parseNumber';
import { useLang, useT } from './text';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Whether a number half typed may take effect at once; what may not waits until the field is left. */
  readonly live?: (value: number | null) => boolean;
  /** The text is no number any more; the value stays as it was unless this changes it. */
  readonly onInvalid?: () => void;
  readonly error?: string | null;
  /** 0 is no answer: it is complained of like what cannot be read. */
  readonly aboveZero?: boolean;
}

/** A number as the reader's language writes it; an empty field is no number, and a text that is none says so. */
export function NumberField(props: Props) {
  const { label, value, onChange, live = () => true, onInvalid, error = null, aboveZero = false } = props;
  const t = useT();
  const lang = useLang();
  const id = useId();
  // While someone writes «12,» the text says more than the number, so the text is what stands there.
  const [draft, setDraft] = useState<string | null>(null);
  const read = (text: string) => {
    const parsed = parseNumber(lang, text);
    return aboveZero && parsed.ok && parsed.value === 0 ? { ok: false as const } : parsed;
  };
  const valid = draft === null || read(draft).ok;
  // A number with a sign is a number: what is wrong with it is its size.
  const tooSmall = aboveZero && draft !== null && parseNumber(lang, draft.replace(/^\s*[-−–]/u, '')).ok;
  const complaint = valid ? error : t(tooSmall ? 'common.notAboveZero' : 'common.badNumber');
  const change = (text: string) => {
    setDraft(text);
    const parsed = read(text);
    if (!parsed.ok) onInvalid?.();
    else if (live(parsed.value)) onChange(parsed.value);
  };
  const leave = () => {
    const parsed = draft === null ? null : read(draft);
    // What cannot be read stays to be mended.
    if (parsed === null || !parsed.ok) return;
    onChange(parsed.value);
    setDraft(null);
  };
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? (value === null ? '' : formatNumber(lang, value))}
        aria-invalid={complaint !== null}
        aria-describedby={complaint === null ? undefined : `${id}-error`}
        onChange={(event) => change(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter') leave();
        }}
      />
      {complaint === null ? null : (
        <span id={`${id}-error`} className="field-error" role="alert">
          {complaint}
        </span>
      )}
    </div>
  );
}

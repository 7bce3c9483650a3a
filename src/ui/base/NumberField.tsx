import { useState } from 'react';

interface Props {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  /** Whether a number half typed may take effect at once; what may not waits until the field is left. */
  readonly live?: (value: number | null) => boolean;
  readonly error?: string | null;
}

/** A number as people type it, with `,` or `.` for decimals; an empty field is no number. */
export function NumberField({ label, value, onChange, live = () => true, error = null }: Props) {
  // While someone writes «12,» the text says more than the number, so the text is what stands there.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <label className="field">
      <span className="field-label">{label}</span>
      <input
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={draft ?? (value === null ? '' : String(value))}
        aria-invalid={error !== null}
        onChange={(event) => {
          const text = event.currentTarget.value;
          setDraft(text);
          if (live(parse(text))) onChange(parse(text));
        }}
        onBlur={() => {
          if (draft !== null) onChange(parse(draft));
          setDraft(null);
        }}
      />
      {error === null ? null : <span className="field-error">{error}</span>}
    </label>
  );
}

/** Null for what is no number from 0 up. */
function parse(text: string): number | null {
  const trimmed = text.trim().replace(',', '.');
  const value = Number(trimmed);
  return trimmed !== '' && Number.isFinite(value) && value >= 0 ? value : null;
}

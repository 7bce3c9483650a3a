import { useId } from 'react';

interface Option<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface Props<V extends string> {
  readonly label: string;
  readonly value: V;
  readonly options: readonly Option<V>[];
  readonly onChange: (value: V) => void;
  /** The label is read, not shown. */
  readonly quiet?: boolean;
}

/** One of a few, side by side: radio buttons, so that arrow keys and screen readers know what to do. */
export function Segmented<V extends string>({ label, value, options, onChange, quiet = false }: Props<V>) {
  const name = useId();
  return (
    <fieldset className="segmented">
      <legend className={quiet ? 'visually-hidden' : 'field-label'}>{label}</legend>
      <div className="segmented-row">
        {options.map((option) => (
          <label key={option.value} className="segment">
            <input
              type="radio"
              className="visually-hidden"
              name={name}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

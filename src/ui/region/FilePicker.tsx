import { useRef } from 'react';
import { Icon } from '../base/Icon';

interface Props {
  readonly label: string;
  readonly onPick: (file: File) => void;
}

/** A button that asks for a file; the browser's own shows a language of its own. The same file can be chosen twice. */
export function FilePicker({ label, onPick }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        <Icon name="plus" />
        {label}
      </button>
      <input
        ref={input}
        type="file"
        accept=".geojson,.json,application/geo+json,application/json"
        hidden
        aria-label={label}
        onChange={(event) => {
          const file = event.currentTarget.files?.[0];
          event.currentTarget.value = '';
          if (file !== undefined) onPick(file);
        }}
      />
    </>
  );
}

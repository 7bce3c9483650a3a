import { type RefObject, useLayoutEffect, useRef } from 'react';

interface Props {
  readonly label: string;
  readonly onCancel: () => void;
  /** What gets the focus when this goes away with it: the end of the work takes it from nobody. */
  readonly back: RefObject<HTMLButtonElement | null>;
}

/** Calls long work off; there only while it goes on. */
export function CancelJob({ label, onCancel, back }: Props) {
  const ref = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    const button = ref.current;
    return () => {
      if (button !== null && document.activeElement === button) back.current?.focus();
    };
  }, [back]);
  return (
    <button ref={ref} type="button" className="button" onClick={onCancel}>
      {label}
    </button>
  );
}

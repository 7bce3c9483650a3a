import { useRef, useState } from 'react';
import { focusAfter } from '../base/focusAfter';

interface Black {
  readonly black: boolean;
  readonly darken: () => void;
  readonly lighten: () => void;
}

/** The black screen takes the focus from what cannot be seen, and gives it back. */
export function useBlack(): Black {
  const [black, setBlack] = useState(false);
  const before = useRef<HTMLElement | null>(null);
  return {
    black,
    darken: () => {
      before.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
      setBlack(true);
    },
    lighten: () =>
      focusAfter(
        () => setBlack(false),
        () => before.current,
      ),
  };
}

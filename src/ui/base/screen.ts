/** Which of the three arrangements of the page fits; the same widths as in `layout.css`. */
import { useSyncExternalStore } from 'react';

export type Screen = 'phone' | 'tablet' | 'wide';

const WIDE = '(min-width: 1200px)';
const TABLET = '(min-width: 720px)';

/** Follows a media query; false where the browser cannot say. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia?.(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    () => window.matchMedia?.(query).matches ?? false,
  );
}

/** Whether what points is a finger. */
export function useFinger(): boolean {
  return useMedia('(pointer: coarse)');
}

export function useScreen(): Screen {
  const wide = useMedia(WIDE);
  const tablet = useMedia(TABLET);
  return wide ? 'wide' : tablet ? 'tablet' : 'phone';
}

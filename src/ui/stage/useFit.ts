import { type RefObject, useLayoutEffect, useRef, useState } from 'react';

/** Sizes of type that are tried, as shares of the full one. Smaller would not be read at the back of the room. */
const FITS = Array.from({ length: 13 }, (_, step) => 1 - step * 0.025);

interface Fit {
  /** Goes to what scrolls; all it holds is one child. */
  readonly ref: RefObject<HTMLElement | null>;
  /** What it holds does not fit at the smallest size either. */
  readonly scrolls: boolean;
}

/** Sets `--fit` on an element to the largest share at which all it holds fits in. */
export function useFit(): Fit {
  const ref = useRef<HTMLElement>(null);
  const [scrolls, setScrolls] = useState(false);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const fits = (share: number) => {
      element.style.setProperty('--fit', String(share));
      return element.scrollHeight <= element.clientHeight + 1;
    };
    const measure = () => setScrolls(FITS.find(fits) === undefined);
    measure();
    // Its own size changes with the window, that of its contents with parts and letters that arrive later.
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    if (element.firstElementChild !== null) observer.observe(element.firstElementChild);
    return () => observer.disconnect();
  }, []);
  return { ref, scrolls };
}

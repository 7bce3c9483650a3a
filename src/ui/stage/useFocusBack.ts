import { type RefObject, useEffect, useRef } from 'react';
import { STARTS_SCENES } from '../base/startsScenes';

/** Takes the focus to an element, and at the end back to what began the presentation, else to the first of the page. */
export function useFocusBack(): RefObject<HTMLDivElement | null> {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    return () => {
      const places = [`[${STARTS_SCENES}]`, '#ui button', '#map [tabindex="0"]'];
      for (const place of places) {
        const element = document.querySelector<HTMLElement>(place);
        if (element === null) continue;
        element.focus();
        if (document.activeElement === element) return;
      }
    };
  }, []);
  return ref;
}

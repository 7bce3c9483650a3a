import { type RefObject, useEffect, useState } from 'react';

/** Whether an area has more across than it shows: then the keyboard must be able to reach and move it. */
export function useScrolls(ref: RefObject<HTMLElement | null>): boolean {
  const [scrolls, setScrolls] = useState(false);
  useEffect(() => {
    const area = ref.current;
    if (area === null) return;
    const look = () => setScrolls(area.scrollWidth > area.clientWidth);
    look();
    const observer = new ResizeObserver(look);
    for (const each of [area, ...area.children]) observer.observe(each);
    return () => observer.disconnect();
  }, [ref]);
  return scrolls;
}

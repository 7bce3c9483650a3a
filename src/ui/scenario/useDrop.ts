import { type RefObject, useEffect, useEffectEvent, useState } from 'react';

/** Takes the first file that is dropped on an element. @returns whether one is held over it */
export function useDrop(target: RefObject<HTMLElement | null>, take: (file: File) => void): boolean {
  const [over, setOver] = useState(false);
  const taken = useEffectEvent(take);
  useEffect(() => {
    const element = target.current;
    if (element === null) return;
    const hold = (event: DragEvent) => {
      // Without this the browser would open the file in place of the page.
      event.preventDefault();
      setOver(event.type === 'dragover');
    };
    const leave = () => setOver(false);
    const drop = (event: DragEvent) => {
      hold(event);
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) taken(file);
    };
    element.addEventListener('dragover', hold);
    element.addEventListener('dragleave', leave);
    element.addEventListener('drop', drop);
    return () => {
      element.removeEventListener('dragover', hold);
      element.removeEventListener('dragleave', leave);
      element.removeEventListener('drop', drop);
    };
  }, [target]);
  return over;
}

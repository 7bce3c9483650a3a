import { useEffect, useState } from 'react';

const IDLE_MS = 3500;

/** Whether nobody has moved a hand for a while: what is there for the hand then steps back. */
export function useIdle(): boolean {
  const [idle, setIdle] = useState(false);
  useEffect(() => {
    let timer = 0;
    const wake = () => {
      setIdle(false);
      window.clearTimeout(timer);
      timer = window.setTimeout(() => setIdle(true), IDLE_MS);
    };
    const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin'] as const;
    wake();
    for (const sign of signs) document.addEventListener(sign, wake, { capture: true });
    return () => {
      window.clearTimeout(timer);
      for (const sign of signs) document.removeEventListener(sign, wake, { capture: true });
    };
  }, []);
  return idle;
}

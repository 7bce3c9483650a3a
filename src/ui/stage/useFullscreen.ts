/** The whole screen, where the browser gives it. */
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';

export interface FullScreen {
  readonly on: boolean;
  /** It was asked for in vain. */
  readonly refused: boolean;
  readonly toggle: () => void;
}

function follow(changed: () => void): () => void {
  document.addEventListener('fullscreenchange', changed);
  return () => document.removeEventListener('fullscreenchange', changed);
}

/** Asked for at once where a hand has just begun the presentation; given back at its end if it was taken here. */
export function useFullscreen(): FullScreen {
  const on = useSyncExternalStore(follow, () => Boolean(document.fullscreenElement));
  const [refused, setRefused] = useState(false);
  const taken = useRef(false);
  useEffect(() => {
    const byHand = navigator.userActivation?.isActive ?? false;
    // Where it is not given then, nobody has asked for it: the presentation goes on in the window.
    if (byHand && !document.fullscreenElement) {
      take().then(
        () => {
          taken.current = true;
        },
        () => undefined,
      );
    }
    return () => {
      if (taken.current && document.fullscreenElement) document.exitFullscreen().catch(() => undefined);
    };
  }, []);
  const toggle = () => {
    if (document.fullscreenElement) {
      document.exitFullscreen().catch(() => undefined);
      return;
    }
    take().then(
      () => {
        taken.current = true;
        setRefused(false);
      },
      () => setRefused(true),
    );
  };
  return { on, refused, toggle };
}

async function take(): Promise<void> {
  if (!document.fullscreenEnabled) throw new Error('no full screen here');
  await document.documentElement.requestFullscreen();
}

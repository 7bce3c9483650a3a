/** The whole screen, where the browser gives it. */
import { useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';

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

/**
 * Asked for at once where a hand has just begun the presentation; given back at its end if it was taken here.
 *
 * @param byHand whether the presentation began on this page, and not with its address
 */
export function useFullscreen(byHand: boolean): FullScreen {
  const on = useSyncExternalStore(follow, () => Boolean(document.fullscreenElement));
  const [refused, setRefused] = useState(false);
  const taken = useRef(false);
  const begin = useEffectEvent(() => {
    if (!byHand || document.fullscreenElement || !navigator.userActivation?.isActive) return;
    // Where it is not given then, nobody has asked for it in words: the presentation goes on in the window.
    take().then(
      () => {
        taken.current = true;
      },
      () => undefined,
    );
  });
  useEffect(() => {
    begin();
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

import { useEffect, useEffectEvent, useState, useSyncExternalStore } from 'react';

const TICK_MS = 200;

interface Autoplay {
  /** Of each scene; null where nothing goes on by itself. */
  readonly seconds: number | null;
  /** Nothing goes on while the scene cannot be seen. */
  readonly held: boolean;
  /** Another number for each time a scene is shown: its time begins anew. */
  readonly turn: number;
  readonly onEnd: () => void;
}

/** Counts the time of a scene while it plays. @returns the fraction of it that is over */
export function useAutoplay({ seconds, held, turn, onEnd }: Autoplay): number {
  const [spent, setSpent] = useState({ turn, ms: 0 });
  const seen = useSyncExternalStore(followSight, () => !document.hidden);
  const running = seconds !== null && !held && seen;
  const end = useEffectEvent(onEnd);
  useEffect(() => {
    if (!running) return;
    let last = Date.now();
    const timer = setInterval(() => {
      const now = Date.now();
      const passed = now - last;
      last = now;
      setSpent((before) => ({ turn, ms: (before.turn === turn ? before.ms : 0) + passed }));
    }, TICK_MS);
    return () => clearInterval(timer);
  }, [running, turn]);
  const ms = spent.turn === turn ? spent.ms : 0;
  const over = seconds !== null && ms >= seconds * 1000;
  useEffect(() => {
    if (over) end();
  }, [over]);
  return seconds === null ? 0 : Math.min(ms / (seconds * 1000), 1);
}

function followSight(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed);
  return () => document.removeEventListener('visibilitychange', changed);
}

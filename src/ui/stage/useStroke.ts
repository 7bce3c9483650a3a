import { type PointerEvent, useRef } from 'react';

/** A stroke shorter than this is a press; CSS px. */
const LEAST = 48;
/** Steeper than this it scrolls. */
const STEEPEST = 0.6;

interface Handlers {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
}

/** A finger that strokes to the left takes the next scene, to the right the one before. */
export function useStroke(take: (step: 'next' | 'previous') => void): Handlers {
  const from = useRef<{ readonly x: number; readonly y: number } | null>(null);
  return {
    onPointerDown: ({ pointerType, isPrimary, clientX, clientY }) => {
      from.current = pointerType === 'touch' && isPrimary ? { x: clientX, y: clientY } : null;
    },
    onPointerUp: ({ clientX, clientY }) => {
      if (from.current === null) return;
      const [dx, dy] = [clientX - from.current.x, clientY - from.current.y];
      from.current = null;
      if (Math.abs(dx) < LEAST || Math.abs(dy) > Math.abs(dx) * STEEPEST) return;
      take(dx < 0 ? 'next' : 'previous');
    },
    onPointerCancel: () => {
      from.current = null;
    },
  };
}

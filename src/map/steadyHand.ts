/**
 * Makes up for what terra-draw takes of a hand that drags or taps out a circle or a rectangle:
 * it begins a drag where the pointer is when it notices, not where it was pressed, and a finger that jumps from the
 * first place to the second never passes between, which leaves a circle at its first radius.
 */

/** A hand that means to press moves less than this, CSS px. */
const DRAG_PX = 6;

/** What terra-draw must be told: that any move is a drag, since only true drags reach it. */
export const ANY_MOVE_DRAGS = 0;

/** Whether a pointer has moved so far that it is a drag and no press. */
export function isDrag(
  from: { readonly clientX: number; readonly clientY: number },
  to: { readonly clientX: number; readonly clientY: number },
): boolean {
  return Math.hypot(to.clientX - from.clientX, to.clientY - from.clientY) >= DRAG_PX;
}

/** @returns how to stop */
export function steadyHand(canvas: HTMLCanvasElement): () => void {
  let pressed: PointerEvent | null = null;
  const moveTo = ({ clientX, clientY, pointerId, pointerType }: PointerEvent) =>
    canvas.dispatchEvent(
      new PointerEvent('pointermove', { clientX, clientY, pointerId, pointerType, isPrimary: true }),
    );
  // Listening on the way down to the canvas: events made here come past again, and are let through.
  const above = canvas.parentElement ?? canvas;
  let making = false;
  const make = (at: PointerEvent) => {
    making = true;
    moveTo(at);
    making = false;
  };
  const onDown = (event: PointerEvent) => {
    if (!event.isPrimary) return;
    if (event.pointerType !== 'mouse') make(event);
    pressed = event;
  };
  const onMove = (event: PointerEvent) => {
    if (making || pressed === null || !event.isPrimary) return;
    if (!isDrag(pressed, event)) {
      event.stopPropagation();
      return;
    }
    const start = pressed;
    pressed = null;
    make(start);
  };
  const onUp = () => {
    pressed = null;
  };
  // The browser would take a finger's drag for scrolling, and cancel it.
  canvas.style.touchAction = 'none';
  const listeners = {
    pointerdown: onDown,
    pointermove: onMove,
    pointerup: onUp,
    pointercancel: onUp,
  } as const;
  type Name = keyof typeof listeners;
  const names = Object.keys(listeners) as Name[];
  for (const name of names) above.addEventListener(name, listeners[name], { capture: true });
  return () => {
    canvas.style.touchAction = '';
    for (const name of names) above.removeEventListener(name, listeners[name], { capture: true });
  };
}

/** The other press: the right button of a mouse, or a finger that stays. */
import { isDrag } from './steadyHand';

/** How long a finger stays until it means something else than a tap. */
const LONG_MS = 600;

type Press = Pick<MouseEvent, 'clientX' | 'clientY'>;

/**
 * Nothing below hears of it: terra-draw would take the next plain press for one more.
 * @returns how to stop
 */
export function onSecondPress(canvas: HTMLCanvasElement, pressed: (at: Press) => void): () => void {
  // Listening on the way down to the canvas.
  const above = canvas.parentElement ?? canvas;
  let finger: PointerEvent | null = null;
  let done = false;
  let timer: number | undefined;
  const letGo = () => {
    window.clearTimeout(timer);
    timer = undefined;
  };
  const onDown = (event: PointerEvent) => {
    letGo();
    done = false;
    finger = event.pointerType === 'mouse' || !event.isPrimary ? null : event;
    if (finger === null) return;
    timer = window.setTimeout(() => {
      done = true;
      pressed(event);
    }, LONG_MS);
  };
  const onMove = (event: PointerEvent) => {
    if (finger !== null && isDrag(finger, event)) letGo();
  };
  const onUp = (event: PointerEvent) => {
    letGo();
    // The finger that has done its work taps nothing as well.
    if (done) event.stopPropagation();
  };
  const onMenu = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
    if (finger === null) pressed(event);
  };
  const capture = { capture: true };
  above.addEventListener('pointerdown', onDown, capture);
  above.addEventListener('pointermove', onMove, capture);
  above.addEventListener('pointerup', onUp, capture);
  above.addEventListener('pointercancel', letGo, capture);
  above.addEventListener('contextmenu', onMenu, capture);
  return () => {
    letGo();
    above.removeEventListener('pointerdown', onDown, capture);
    above.removeEventListener('pointermove', onMove, capture);
    above.removeEventListener('pointerup', onUp, capture);
    above.removeEventListener('pointercancel', letGo, capture);
    above.removeEventListener('contextmenu', onMenu, capture);
  };
}

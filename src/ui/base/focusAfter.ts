import { flushSync } from 'react-dom';

/** Takes a step that may take away what holds the focus, and puts that where one goes on. */
export function focusAfter(step: () => void, next: () => HTMLElement | null | undefined): void {
  flushSync(step);
  next()?.focus();
}

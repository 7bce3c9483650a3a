/** The entry: the style sheet, and the program as soon as the page has been painted once. */
import './styles.css';

/**
 * The first paint has the picture of the 72 and needs no program. Starting the program before it costs the paint
 * up to half its time on a slow machine. A page that nobody sees is not painted, and does not wait.
 */
function onFirstPaint(start: () => void): void {
  if (document.hidden) start();
  else requestAnimationFrame(() => setTimeout(start));
}

onFirstPaint(() => void import('./start'));

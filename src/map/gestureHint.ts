/** How to move a map that leaves plain gestures to the page around it, said over it for a moment when somebody tries. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { createT } from '../i18n/t';
import type { AppStore } from '../state/store';
import { watch } from './watch';

const SHOWN_MS = 1800;

type By = 'wheel' | 'touch' | 'keys';

/** @returns how to stop */
export function hintGestures(map: MapLibreMap, store: AppStore): () => void {
  const hint = document.createElement('p');
  hint.className = 'gesture-hint';
  // The canvas is named by the same keys, and who does not see it neither scrolls nor swipes over it.
  hint.setAttribute('aria-hidden', 'true');
  map.getContainer().append(hint);
  let timer: number | undefined;
  const hide = () => hint.classList.remove('shown');
  const show = (by: By) => {
    hint.textContent = wordsFor(by, store);
    hint.classList.add('shown');
    window.clearTimeout(timer);
    timer = window.setTimeout(hide, SHOWN_MS);
  };
  const prevented = map.on('cooperativegestureprevented', ({ gestureType }) =>
    show(gestureType === 'wheel_zoom' ? 'wheel' : 'touch'),
  );
  const canvas = map.getCanvas();
  const focused = () => {
    if (canvas.matches(':focus-visible') && !store.getState().view.frozen) show('keys');
  };
  canvas.addEventListener('focus', focused);
  // Done as it says: there is nothing more to say.
  const started = map.on('movestart', hide);
  const unwatch = watch(store, ({ view }) => view.lang, hide);
  return () => {
    window.clearTimeout(timer);
    prevented.unsubscribe();
    started.unsubscribe();
    unwatch();
    canvas.removeEventListener('focus', focused);
    hint.remove();
  };
}

function wordsFor(by: By, store: AppStore): string {
  const t = createT(store.getState().view.lang);
  if (by === 'touch') return t('mapControls.twoFingers');
  if (by === 'keys') return t('mapControls.canvas');
  return t(navigator.userAgent.includes('Mac') ? 'mapControls.zoomWithCommand' : 'mapControls.zoomWithCtrl');
}

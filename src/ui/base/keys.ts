/** Keys of the whole page. */
import { useEffect } from 'react';
import { isFramed } from '../../state/framed';
import { handOf } from '../../state/hand';
import type { AppStore } from '../../state/store';
import { openCluster } from '../../state/transitions/focus';
import { dropMeasured, setMeasuring } from '../../state/transitions/measure';
import { redoRegion, setDrawMode, undoRegion } from '../../state/transitions/region';
import { redoChange, undoChange } from '../../state/transitions/scenario';
import { openDialog, setTableOpen } from '../../state/transitions/view';
import { useAppStore } from './store';

/** The search field carries this, so that `/` finds it. */
export const SEARCH_INPUT = 'data-search-input';

const KEYLESS = ['checkbox', 'radio', 'button', 'submit'];

/** Whether letters typed there belong to what is being written. */
export function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !KEYLESS.includes(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT')
  );
}

const isMeasuring = (store: AppStore) => handOf(store.getState()) === 'measure';

/** Leaves a drawing that is going on. @returns whether there was one */
export function layToolDown(store: AppStore): boolean {
  if (isMeasuring(store)) {
    store.setState(setMeasuring(false));
    return true;
  }
  if (store.getState().region.mode === 'none') return false;
  store.setState(setDrawMode('none'));
  return true;
}

/**
 * Undo and redo by Ctrl or ⌘ as the system has it: of the scenario while its section is open, else of the region.
 * @returns whether the key was one of them
 */
function stepBack(store: AppStore, { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey === metaKey || altKey || key.toLowerCase() !== 'z') return false;
  // Whoever measures takes back points.
  if (isMeasuring(store)) {
    store.setState(dropMeasured());
    return true;
  }
  const { view, region } = store.getState();
  // Whoever draws a region takes back what was drawn.
  if (view.task === 'scenario' && region.mode === 'none') {
    store.setState(shiftKey ? redoChange() : undoChange());
  } else store.setState(shiftKey ? redoRegion() : undoRegion());
  return true;
}

/** `?` help, `/` search, Ctrl+Z undo; Esc leaves what is on: drawing first, then the open cluster, then the list. */
export function usePageKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const leave = () => {
      const { focus, view } = store.getState();
      if (focus.open !== null) store.setState(openCluster(null));
      else if (view.tableOpen) store.setState(setTableOpen(false));
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || store.getState().view.dialog !== 'none') return;
      const inField = isField(event.target);
      // Inside another page a letter is that page's; a map alone has neither a search field nor anything to take back.
      const quiet = isFramed() || store.getState().view.layout === 'maponly';
      // A field has its own undo.
      if (!inField && !quiet && stepBack(store, event)) event.preventDefault();
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      // A field keeps its own Esc, but a tool in hand is laid down wherever the focus is.
      if (event.key === 'Escape' && !layToolDown(store) && !inField) leave();
      if (inField || quiet) return;
      if (event.key === '?') store.setState(openDialog('help'));
      if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>(`[${SEARCH_INPUT}]`)?.focus();
      }
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [store]);
}

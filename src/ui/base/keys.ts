/** Keys of the whole page. */
import { useEffect } from 'react';
import { openCluster } from '../../state/transitions/focus';
import { setDrawMode } from '../../state/transitions/region';
import { openDialog, setTableOpen } from '../../state/transitions/view';
import { useAppStore } from './store';

/** The search field carries this, so that `/` finds it. */
export const SEARCH_INPUT = 'data-search-input';

const KEYLESS = ['checkbox', 'radio', 'button', 'submit'];

/** Whether letters typed there belong to what is being written. */
function isField(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !KEYLESS.includes(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT')
  );
}

/** `?` help, `/` search, Esc leaves what is on: drawing first, then the open cluster, then the list. */
export function usePageKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const leave = () => {
      const { region, focus, view } = store.getState();
      if (region.mode !== 'none') store.setState(setDrawMode('none'));
      else if (focus.open !== null) store.setState(openCluster(null));
      else if (view.tableOpen) store.setState(setTableOpen(false));
    };
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (store.getState().view.dialog !== 'none') return;
      const inField = isField(event.target);
      if (event.key === 'Escape' && !inField) leave();
      if (inField) return;
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

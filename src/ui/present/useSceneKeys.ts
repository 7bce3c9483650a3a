/** Ctrl+Z while the list of scenes is open. */
import { useEffect } from 'react';
import { handOf } from '../../state/hand';
import { redoScenes, undoScenes } from '../../state/transitions/scenes';
import { isField } from '../base/keys';
import { useAppStore } from '../base/store';

/** Takes the keys before the page does; a field and a tool in hand have their own undo. */
export function useSceneKeys(): void {
  const store = useAppStore();
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
      const state = store.getState();
      if (ctrlKey === metaKey || altKey || key.toLowerCase() !== 'z' || isField(event.target)) return;
      if (handOf(state) !== 'none' || state.view.dialog !== 'none' || state.briefing.presenting) return;
      event.preventDefault();
      store.setState(shiftKey ? redoScenes() : undoScenes());
    };
    document.addEventListener('keydown', pressed, true);
    return () => document.removeEventListener('keydown', pressed, true);
  }, [store]);
}

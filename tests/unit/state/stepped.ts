import { createAppStore, type InitialParts, type Transition } from '../../../src/state/store';
import type { AppState } from '../../../src/state/types';
import { frozen } from './fixtures';

/** The state after some steps, each begun from a frozen state: a step that mutates throws. */
export function stepped(steps: readonly Transition[], start: InitialParts = {}): AppState {
  return steps.reduce<AppState>(
    (state, step) => frozen(step(state)),
    frozen(createAppStore(start).getState()),
  );
}

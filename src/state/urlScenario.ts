/** The scenario's part of the address. */
import { row, type UrlRow } from './urlCodecs/row';
import { scenarioChanges } from './urlCodecs/scenario';

const SCENARIO = row({
  name: 'scenario',
  doc: 'What is tried on the published data: see urlCodecs/scenario.ts.',
  history: 'push',
  codec: scenarioChanges,
  place: {
    get: (state) => state.scenario.changes,
    set: (state, changes) => ({
      ...state,
      scenario: { ...state.scenario, changes, undone: [], draft: null },
    }),
  },
});

/** The row of `urlTable.ts` for the scenario: one too long for an address is not lost with the next step back. */
export const SCENARIO_ROW: UrlRow = {
  ...SCENARIO,
  read: (text, state) =>
    text === null && scenarioChanges.encode(state.scenario.changes) === null
      ? state
      : SCENARIO.read(text, state),
};

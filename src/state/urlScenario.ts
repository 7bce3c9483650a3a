/** What is tried, as parts of the address: other assumptions, and changes. */
import type { Assumed } from '../domain/withAssumptions';
import { fraction } from './urlCodecs/plain';
import { type Place, row, type UrlRow } from './urlCodecs/row';
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
      scenario: { ...state.scenario, changes, undone: [], past: [], draft: null },
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

function inAssumed(key: keyof Assumed): Place<number | null> {
  return {
    get: (state) => state.query.assumed[key],
    set: (state, value) => ({
      ...state,
      query: { ...state.query, assumed: { ...state.query.assumed, [key]: value } },
    }),
  };
}

export const ASSUMED_ROWS: readonly UrlRow[] = [
  row({
    name: 'leasable',
    doc: '0.7. The leasable share a person assumes instead of the published one, a fraction.',
    history: 'gather',
    codec: fraction,
    place: inAssumed('leasableShare'),
  }),
  row({
    name: 'occupancy',
    doc: '0.9. The mean occupancy of operating clusters a person assumes, a fraction.',
    history: 'gather',
    codec: fraction,
    place: inAssumed('operatingOccupancy'),
  }),
];

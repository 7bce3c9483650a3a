/** What of a scenario from a link was not taken. Apart from the other transitions, which come with the section. */
import type { Transition } from '../store';
import type { ScenarioComplaint } from '../types';

export function complainOfScenario(complaint: ScenarioComplaint): Transition {
  return (state) =>
    state.scenario.complaint === complaint ? state : { ...state, scenario: { ...state.scenario, complaint } };
}

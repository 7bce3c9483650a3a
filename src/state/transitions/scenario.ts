/** What a person tries: changes upon the published data set, and an outline in hand. */
import { type Change, changeProblem, judgeChanges, type Ring, withChange } from '../../domain/scenario';
import { withAssumptions } from '../../domain/withAssumptions';
import { roundChange, roundRing } from '../precision';
import { selectCluster, selectPublished } from '../selectors';
import type { Transition } from '../store';
import type { AppState, ScenarioState } from '../types';
import { withoutUnknown } from './dataset';

function scenarioBy(patch: (scenario: ScenarioState) => Partial<ScenarioState>): Transition {
  return (state) => {
    const scenario = { ...state.scenario, ...patch(state.scenario) };
    return scenario.changes === state.scenario.changes
      ? { ...state, scenario }
      : withoutLostDraft(withoutUnknown({ ...state, scenario }));
  };
}

/** Whose outline is in hand may have gone. */
function withoutLostDraft(state: AppState): AppState {
  const code = state.scenario.draft?.code ?? null;
  return code === null || selectCluster(state, code) !== null
    ? state
    : { ...state, scenario: { ...state.scenario, draft: null } };
}

/**
 * Tries one thing more, in place of what it overrules; figures are kept as a link carries them. What cannot be tried
 * (`changeProblem`) changes nothing. A phase put back to the published one is no change any more.
 */
export function addChange(change: Change): Transition {
  return (state) => {
    const published = selectPublished(state);
    const { changes } = state.scenario;
    const rounded = roundChange(change);
    if (published !== null) {
      const problem = changeProblem(withAssumptions(published, state.query.assumed), changes, rounded);
      if (problem === 'same') return undoChange(phaseChangeOf(changes, rounded))(state);
      if (problem !== null) return state;
    }
    const drawn = rounded.kind === 'outline' || rounded.kind === 'add';
    return scenarioBy(({ draft, past }) => ({
      ...triedOn(changes, past, rounded),
      undone: [],
      draft: drawn ? null : draft,
      complaint: 'none',
    }))(state);
  };
}

function triedOn(before: readonly Change[], past: ScenarioState['past'], change: Change) {
  return { changes: withChange(before, change), past: [...past, { change, before }] };
}

function phaseChangeOf(changes: readonly Change[], change: Change): number {
  return changes.findIndex(
    (each) => each.kind === 'phase' && change.kind === 'phase' && each.code === change.code,
  );
}

/**
 * Takes back one change, and with it what cannot stand without it. Without an index it is what was tried last, and what
 * that overruled is tried again.
 */
export function undoChange(index?: number): Transition {
  return (state) => {
    const { changes, past } = state.scenario;
    const last = index === undefined ? past.at(-1) : undefined;
    if (last !== undefined) {
      return scenarioBy(({ undone }) => ({
        changes: last.before,
        undone: [...undone, last.change],
        past: past.slice(0, -1),
        complaint: 'none',
      }))(state);
    }
    const at = index ?? changes.length - 1;
    const change = changes[at];
    if (change === undefined) return state;
    const published = selectPublished(state);
    const rest = changes.toSpliced(at, 1);
    const fallen =
      published === null
        ? []
        : judgeChanges(published, rest).flatMap((each) => (each.problem === null ? [] : [each.change]));
    return scenarioBy(({ undone }) => ({
      changes: rest.filter((each) => !fallen.includes(each)),
      undone: [...undone, ...fallen.toReversed(), change],
      past: [],
      complaint: 'none',
    }))(state);
  };
}

/** Tries again what was taken back last. */
export function redoChange(): Transition {
  return (state) => {
    const change = state.scenario.undone.at(-1);
    if (change === undefined) return state;
    return scenarioBy(({ changes, past, undone }) => ({
      ...triedOn(changes, past, change),
      undone: undone.slice(0, -1),
    }))(state);
  };
}

/** Back to the plan. Redo brings the changes back one by one. */
export function clearScenario(): Transition {
  return scenarioBy(({ changes, undone }) => ({
    changes: [],
    undone: changes.length === 0 ? undone : changes.toReversed(),
    past: [],
    draft: null,
    complaint: 'none',
  }));
}

/** Takes up another scenario in place of this one; what cannot be tried on the data set falls away. */
export function openScenario(changes: readonly Change[]): Transition {
  return (state) => {
    const next = scenarioBy(() => ({
      changes: changes.map(roundChange).reduce<readonly Change[]>(withChange, []),
      undone: [],
      past: [],
      draft: null,
    }))(state);
    return { ...next, scenario: { ...next.scenario, complaint: 'none' } };
  };
}

/** Takes an outline in hand. @param code of the cluster that it is to be of, null for one that is to be added */
export function startDraft(code: string | null, ring: Ring): Transition {
  return scenarioBy(() => ({ draft: { code, ring: roundRing(ring) } }));
}

/** The outline in hand as it now is. */
export function setDraft(ring: Ring): Transition {
  return scenarioBy(({ draft }) => ({ draft: draft && { ...draft, ring: roundRing(ring) } }));
}

/** Lays the outline down; who wants it kept adds it as a change before. */
export function endDraft(): Transition {
  return scenarioBy(() => ({ draft: null }));
}

/** Takes a cluster up to be changed. */
export function setSubject(subject: string | null): Transition {
  return (state) =>
    state.scenario.subject === subject ? state : { ...state, scenario: { ...state.scenario, subject } };
}

/** Takes a cluster up and leads to the form that changes it. */
export function askForChange(subject: string): Transition {
  return scenarioBy(() => ({ subject, asked: true }));
}

/** The form has been reached. */
export function answerAsked(): Transition {
  return scenarioBy(() => ({ asked: false }));
}

/** The outline in hand: what it measures, what stands in its way, and how it is taken or laid down. */
import { ringAreaHa, ringFault } from '../../domain/ringEdit';
import { type ChangeProblem, changeProblem, type Ring } from '../../domain/scenario';
import { asPlan } from '../../state/plan';
import { selectCluster, selectDataset } from '../../state/selectors';
import { addChange, endDraft, setDraft } from '../../state/transitions/scenario';
import type { AppState } from '../../state/types';
import { useAct, useAppState } from '../base/store';

export interface Draft {
  /** The cluster it is of; null where it is of one to be added. */
  readonly code: string | null;
  readonly ring: Ring;
  /** On the VN-2000 grid; null where it has no one surface. */
  readonly ha: number | null;
  /** Nothing is drawn yet. */
  readonly empty: boolean;
  readonly fault: 'few' | 'crossing' | null;
  /** Why the scenario cannot have it, sound as it is. */
  readonly problem: ChangeProblem | null;
  readonly put: (ring: Ring) => void;
  readonly cancel: () => void;
  /** Null where it cannot be taken as it stands. */
  readonly take: (() => void) | null;
}

/** Null while nobody has an outline in hand. */
export function useDraft(): Draft | null {
  const act = useAct();
  const draft = useAppState((state) => state.scenario.draft);
  const problem = useAppState((state) => problemOf(state));
  if (draft === null) return null;
  const { code, ring } = draft;
  const [fault, ha] = [ringFault(ring), ringAreaHa(ring)];
  const sound = code !== null && ha !== null && problem === null;
  return {
    code,
    ring,
    ha,
    empty: ring.length === 0,
    fault,
    problem,
    put: (next) => act(setDraft(next)),
    cancel: () => act(endDraft()),
    take: sound ? () => act(addChange({ kind: 'outline', code, ring, grossHa: ha })) : null,
  };
}

/** What stands in the way of an outline that is sound in itself. */
function problemOf(state: AppState): ChangeProblem | null {
  const { draft, changes } = state.scenario;
  const dataset = selectDataset(asPlan(state));
  const grossHa = draft === null ? null : ringAreaHa(draft.ring);
  if (dataset === null || draft === null || draft.code === null || grossHa === null) return null;
  const problem = changeProblem(dataset, changes, {
    kind: 'outline',
    code: draft.code,
    ring: draft.ring,
    grossHa,
  });
  return problem === 'same' ? null : problem;
}

/** The cluster whose outline is in hand. */
export function selectDraftCluster(state: AppState) {
  return selectCluster(state, state.scenario.draft?.code ?? null);
}

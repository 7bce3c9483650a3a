/** The outline in hand: what it measures, what stands in its way, and how it is taken or laid down. */
import { ringAreaHa } from '../../domain/ringEdit';
import type { ChangeProblem, Ring } from '../../domain/scenario';
import { ringProblem } from '../../domain/soundChange';
import { selectCluster } from '../../state/selectors';
import { addChange, endDraft, setDraft } from '../../state/transitions/scenario';
import type { AppState } from '../../state/types';
import { useAct, useAppState } from '../base/store';
import { problemOf } from './select';

export interface Draft {
  /** The cluster it is of; null where it is of one to be added. */
  readonly code: string | null;
  readonly ring: Ring;
  /** On the VN-2000 grid; null where it has no one surface. */
  readonly ha: number | null;
  /** Nothing is drawn yet. */
  readonly empty: boolean;
  /** Why it cannot be taken as it stands. */
  readonly problem: ChangeProblem | null;
  readonly put: (ring: Ring) => void;
  readonly cancel: () => void;
  /** Null where it cannot be taken, and where the form of a new cluster takes it. */
  readonly take: (() => void) | null;
}

/** Null while nobody has an outline in hand. */
export function useDraft(): Draft | null {
  const act = useAct();
  const draft = useAppState((state) => state.scenario.draft);
  const problem = useAppState(selectDraftProblem);
  if (draft === null) return null;
  const { code, ring } = draft;
  const ha = ringAreaHa(ring);
  return {
    code,
    ring,
    ha,
    empty: ring.length === 0,
    problem,
    put: (next) => act(setDraft(next)),
    cancel: () => act(endDraft()),
    take:
      code === null || ha === null || problem !== null
        ? null
        : () => act(addChange({ kind: 'outline', code, ring, grossHa: ha })),
  };
}

function selectDraftProblem(state: AppState): ChangeProblem | null {
  const { draft } = state.scenario;
  if (draft === null || draft.ring.length === 0) return null;
  const { code, ring } = draft;
  if (code === null) return ringProblem(ring);
  return problemOf(state, { kind: 'outline', code, ring, grossHa: ringAreaHa(ring) ?? 0 });
}

/** The cluster whose outline is in hand. */
export function selectDraftCluster(state: AppState) {
  return selectCluster(state, state.scenario.draft?.code ?? null);
}

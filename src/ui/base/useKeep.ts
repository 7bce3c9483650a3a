import { SHORTLIST_MOST, shortlist, unlist } from '../../state/transitions/shortlist';
import { useAct, useAppState } from './store';

/** Whether a cluster is kept for comparison, and what keeps it or lets go of it. */
export interface Keep {
  readonly kept: boolean;
  /** As many as can be compared are kept, and this is none of them. */
  readonly barred: boolean;
  readonly toggle: () => void;
}

export function useKeep(code: string): Keep {
  const act = useAct();
  const kept = useAppState((state) => state.query.shortlist.includes(code));
  const full = useAppState((state) => state.query.shortlist.length >= SHORTLIST_MOST);
  return { kept, barred: full && !kept, toggle: () => act(kept ? unlist(code) : shortlist(code)) };
}

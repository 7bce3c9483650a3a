import { flushSync } from 'react-dom';
import { clearRegion } from '../../state/transitions/region';
import { useAct } from '../base/store';

/** The heading of the section. */
export const CHOOSE_ID = 'region-choose';

/** Lays the current region down. The button goes with it, so the focus goes to where the next one is chosen. */
export function useLeaveRegion(): () => void {
  const act = useAct();
  return () => {
    flushSync(() => act(clearRegion()));
    const next =
      document.getElementById(CHOOSE_ID) ?? document.querySelector<HTMLElement>('#map [tabindex="0"]');
    next?.focus();
  };
}

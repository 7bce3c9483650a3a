import { openCluster } from '../../state/transitions/focus';
import { askForChange } from '../../state/transitions/scenario';
import { setPanels, setTableOpen, setTask } from '../../state/transitions/view';
import { useScreen } from '../base/screen';
import { useAct } from '../base/store';

/** Opens the section, with a cluster to change or without; what stands in its place makes room. */
export function useOpenSection(): (code: string | null) => void {
  const act = useAct();
  const screen = useScreen();
  return (code) => {
    if (code !== null) act(askForChange(code));
    act(setTask('scenario'));
    act(setPanels('open'));
    if (screen !== 'wide') act(openCluster(null));
    if (screen === 'phone') act(setTableOpen(false));
  };
}

import { panelsShown } from '../../state/framed';
import { selectOpenCluster } from '../../state/selectors';
import { openCluster } from '../../state/transitions/focus';
import { setPanels, setTask } from '../../state/transitions/view';
import { Icon } from '../base/Icon';
import { IconButton } from '../base/IconButton';
import { Part } from '../base/Part';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { DrawTools } from '../mapcontrols/DrawTools';
import { Drawer } from '../table/Drawer';
import { ClusterPanel, RegionPanel } from './parts';
import { TaskPanel } from './TaskPanel';

/** Wide and tablet screens: a panel on the left, one on the right when something is open, the list below. */
export function Columns({ wide }: { wide: boolean }) {
  const panels = useAppState(panelsShown);
  const layout = useAppState((state) => state.view.layout);
  const right = useRightPanel(wide);
  const act = useAct();
  // On a tablet there is room for one panel at a time: what is open goes before the task.
  const left = panels === 'open' && (wide || right === 'none');
  return (
    <>
      {panels === 'none' ? null : left ? (
        <LeftPanel wide={wide} />
      ) : wide || right === 'none' ? (
        <Opener />
      ) : null}
      {layout === 'full' ? <DrawTools onStart={() => act(setTask('region'))} /> : null}
      {right === 'none' || panels === 'none' ? null : <RightPanel what={right} />}
      <Drawer />
    </>
  );
}

type Right = 'none' | 'cluster' | 'region';

function useRightPanel(wide: boolean): Right {
  const open = useAppState((state) => selectOpenCluster(state) !== null);
  const hasRegion = useAppState((state) => state.region.steps.length > 0 && state.dataset.status === 'ready');
  if (open) return 'cluster';
  return wide && hasRegion ? 'region' : 'none';
}

function LeftPanel({ wide }: { wide: boolean }) {
  const t = useT();
  const act = useAct();
  return (
    <div className="panel panel-left">
      <div className="panel-scroll">
        <TaskPanel withResult={!wide} />
      </div>
      <button type="button" className="panel-fold" onClick={() => act(setPanels('collapsed'))}>
        <Icon name="chevronLeft" />
        {t('shell.hidePanel')}
      </button>
    </div>
  );
}

function Opener() {
  const t = useT();
  const act = useAct();
  return (
    <IconButton
      className="panel-open"
      icon="panel"
      label={t('shell.showPanel')}
      onClick={() => act(setPanels('open'))}
    />
  );
}

function RightPanel({ what }: { what: Exclude<Right, 'none'> }) {
  const t = useT();
  const act = useAct();
  return (
    <div className="panel panel-right">
      <div className="panel-scroll">
        <Part>{what === 'cluster' ? <ClusterPanel /> : <RegionPanel />}</Part>
      </div>
      {what === 'cluster' ? (
        <IconButton
          className="panel-close"
          icon="close"
          label={t('shell.closeCluster')}
          onClick={() => act(openCluster(null))}
        />
      ) : null}
    </div>
  );
}

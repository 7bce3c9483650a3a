import { type ReactNode, useEffect, useRef, useState } from 'react';
import { placeBox } from '../../domain/places';
import { handOf } from '../../state/hand';
import { selectSwipe } from '../../state/plan';
import { selectDataset, selectOpenCluster } from '../../state/selectors';
import { mainTask } from '../../state/tasks';
import { requestCamera } from '../../state/transitions/camera';
import { openCluster } from '../../state/transitions/focus';
import { openTask, setTableOpen } from '../../state/transitions/view';
import { IconButton } from '../base/IconButton';
import { Part } from '../base/Part';
import { useMedia } from '../base/screen';
import { useAct, useAppState, useAppStore } from '../base/store';
import { useT } from '../base/text';
import { DrawTools } from '../mapcontrols/DrawTools';
import { ClusterTable } from '../table/ClusterTable';
import { TotalsLine } from '../table/TotalsLine';
import { ClusterPanel } from './parts';
import { SheetHandle } from './SheetHandle';
import { TaskPanel } from './TaskPanel';
import { type Rest, useSheetDrag } from './useSheetDrag';

/** Where a line less above the contents is a line more of them; the same height as in `sheet.css`. */
const LOW = '(height < 480px)';

/** Phones: the totals as a pill above a sheet from below, which rests small, half or full. */
export function Sheet() {
  const t = useT();
  // A link that brings a section of the plan or a search for land brings something to read.
  const linked = useAppState(
    ({ region, view }) => view.task !== 'explore' && (view.task !== 'region' || region.steps.length > 0),
  );
  const [rest, setRest] = useState<Rest>(linked ? 'half' : 'peek');
  const drag = useSheetDrag(rest, setRest);
  const open = useAppState((state) => selectOpenCluster(state) !== null);
  const hand = useAppState(handOf);
  // A cluster that opens is to be read; a tool that is taken up needs the map.
  useEffect(() => {
    if (open) setRest((now) => (now === 'peek' ? 'half' : now));
  }, [open]);
  // So is the scenario, which the bar over the map leads to.
  const trying = useAppState(({ view }) => view.task === 'scenario');
  useEffect(() => {
    if (trying) setRest((now) => (now === 'peek' ? 'half' : now));
  }, [trying]);
  // So is one that is not counted, whose sign was pressed.
  const act = useAct();
  const looked = useAppState((state) => state.focus.notCounted);
  useEffect(() => {
    if (looked === null) return;
    act(setTableOpen(false));
    setRest((now) => (now === 'peek' ? 'half' : now));
  }, [looked, act]);
  const handBefore = useRef(hand);
  useEffect(() => {
    if (hand !== 'none') setRest('peek');
    // What was measured is to be read.
    else if (handBefore.current === 'measure') setRest('half');
    handBefore.current = hand;
  }, [hand]);
  // Plan and scenario side by side are to be seen, whether a button or a link set them so.
  const swiping = useAppState((state) => selectSwipe(state) !== null);
  useEffect(() => {
    if (swiping) setRest('peek');
  }, [swiping]);
  useRevealBeside(rest);
  // A shape that is done has a result to read.
  const steps = useAppState((state) => state.region.steps.length);
  const before = useRef(steps);
  useEffect(() => {
    if (steps > before.current) setRest((now) => (now === 'peek' ? 'half' : now));
    before.current = steps;
  }, [steps]);
  const low = useMedia(LOW);
  const totals = (
    <div className="pill">
      <TotalsLine />
    </div>
  );
  const foot = low && rest !== 'peek' ? totals : null;
  return (
    <div
      className={drag.dragging ? 'sheet dragging' : 'sheet'}
      data-rest={rest}
      ref={drag.sheet}
      style={drag.height === null ? undefined : { height: drag.height }}
    >
      {foot === null ? totals : null}
      <section className="sheet-body" aria-label={t('shell.sheet')}>
        <SheetHandle rest={rest} onRest={setRest} drag={drag} />
        {open ? (
          <OpenCluster foot={foot} />
        ) : (
          <Tabs foot={foot} onChoose={() => setRest((now) => (now === 'peek' ? 'half' : now))} />
        )}
      </section>
    </div>
  );
}

/** A sheet that grows must not cover the cluster it tells about. */
function useRevealBeside(rest: Rest): void {
  const store = useAppStore();
  const before = useRef(rest);
  useEffect(() => {
    if (rest === before.current) return;
    before.current = rest;
    const state = store.getState();
    const [dataset, cluster] = [selectDataset(state), selectOpenCluster(state)];
    const bbox = dataset === null || cluster === null ? null : placeBox(dataset, 'cluster', cluster.code);
    if (bbox !== null) store.setState(requestCamera({ kind: 'reveal', bbox }));
  }, [rest, store]);
}

function OpenCluster({ foot }: { foot: ReactNode }) {
  const t = useT();
  const act = useAct();
  return (
    <div className="sheet-content">
      <IconButton
        className="panel-close"
        icon="close"
        label={t('shell.closeCluster')}
        onClick={() => act(openCluster(null))}
      />
      <Part>
        <ClusterPanel />
      </Part>
      {foot}
    </div>
  );
}

const TABS = ['explore', 'list', 'invest', 'plan', 'present'] as const;
type Tab = (typeof TABS)[number];

function Tabs({ foot, onChoose }: { foot: ReactNode; onChoose: () => void }) {
  const t = useT();
  const act = useAct();
  const tab = useAppState((state): Tab => (state.view.tableOpen ? 'list' : mainTask(state.view.task)));
  const full = useAppState((state) => state.view.layout === 'full');
  const choose = (next: Tab) => {
    act(setTableOpen(next === 'list'));
    if (next !== 'list') act(openTask(next));
    onChoose();
  };
  return (
    <>
      <nav className="tabs" aria-label={t('shell.tabs')}>
        {TABS.filter((each) => full || each === 'explore' || each === 'list').map((each) => (
          <button
            key={each}
            type="button"
            className="tab"
            aria-current={each === tab ? 'true' : undefined}
            onClick={() => choose(each)}
          >
            {t(`shell.tab.${each}`)}
          </button>
        ))}
      </nav>
      <div className="sheet-content">
        {CONTENTS[tab]()}
        {foot}
      </div>
    </>
  );
}

const CONTENTS: Record<Tab, () => ReactNode> = {
  explore: () => <TaskPanel withResult />,
  list: () => <ListTab />,
  invest: () => <TaskPanel withResult />,
  plan: () => <PlanTab />,
  present: () => <TaskPanel withResult />,
};

function PlanTab() {
  const draws = useAppState(({ view }) => view.task === 'region');
  return (
    <>
      {draws ? <DrawTools /> : null}
      <TaskPanel withResult />
    </>
  );
}

function ListTab() {
  const t = useT();
  return (
    <section aria-label={t('table.title')}>
      <ClusterTable />
    </section>
  );
}

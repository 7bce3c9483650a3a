import { isMoved } from '../../domain/withAssumptions';
import { handOf } from '../../state/hand';
import { selectSwipe } from '../../state/plan';
import type { AppState } from '../../state/types';
import { encodeState } from '../../state/url';
import { TopBar } from '../bar/TopBar';
import { usePageKeys } from '../base/keys';
import { Part } from '../base/Part';
import { useScreen } from '../base/screen';
import { useAppState } from '../base/store';
import { useT } from '../base/text';
import { CameraControls } from '../mapcontrols/CameraControls';
import { DrawHint } from '../mapcontrols/DrawHint';
import { Furniture } from '../mapcontrols/Furniture';
import { Notices } from '../notice/Notices';
import { Columns } from './Columns';
import {
  AboutDialog,
  CompareDialog,
  CornersDialog,
  DiffDialog,
  ExportDialog,
  HelpDialog,
  LawsDialog,
  MeasureHint,
  OnMap,
  RegionsDialog,
  ScenarioBar,
  UnitsDialog,
} from './parts';
import { Sheet } from './Sheet';
import { useDocument } from './useDocument';

/** Everything around the map. The map itself lies beneath, outside of React. */
export function Shell({ onRetry }: { onRetry: () => void }) {
  usePageKeys();
  useDocument();
  const screen = useScreen();
  const layout = useAppState((state) => state.view.layout);
  const drawer = useAppState((state) => state.view.tableOpen);
  return (
    <>
      {layout === 'maponly' ? null : <TopBar />}
      <main className="shell" data-screen={screen} data-drawer={drawer ? 'open' : 'rest'}>
        {layout === 'maponly' ? <FullMapLink /> : null}
        <DrawHint />
        <MeasuringHint />
        <Tried />
        <WhatIsTried />
        {layout === 'maponly' ? null : screen === 'phone' ? <Sheet /> : <Columns wide={screen === 'wide'} />}
        <CameraControls />
        <Furniture />
        <Notices onRetry={onRetry} />
        <Dialogs />
      </main>
    </>
  );
}

/** What of a scenario stands over the map: an outline in hand, or plan and scenario side by side. */
function Tried() {
  const any = useAppState((state) => state.scenario.draft !== null || selectSwipe(state) !== null);
  if (!any) return null;
  return (
    <Part>
      <OnMap />
    </Part>
  );
}

/** While figures are others than the published ones, that is said over the map. */
function WhatIsTried() {
  const tried = useAppState(({ scenario, query }) => scenario.changes.length > 0 || isMoved(query.assumed));
  if (!tried) return null;
  return (
    <Part>
      <ScenarioBar />
    </Part>
  );
}

const DIALOGS = {
  about: AboutDialog,
  compare: CompareDialog,
  corners: CornersDialog,
  clusterCorners: CornersDialog,
  export: ExportDialog,
  help: HelpDialog,
  scenario: DiffDialog,
  regions: RegionsDialog,
  laws: LawsDialog,
  units: UnitsDialog,
};

function Dialogs() {
  const dialog = useAppState((state) => state.view.dialog);
  if (dialog === 'none') return null;
  const Wanted = DIALOGS[dialog];
  return (
    <Part>
      <Wanted />
    </Part>
  );
}

/** While points are pressed on the map; its words come with it. */
function MeasuringHint() {
  const measuring = useAppState((state) => handOf(state) === 'measure');
  if (!measuring) return null;
  return (
    <Part>
      <MeasureHint />
    </Part>
  );
}

/** Inside another page: the way to the whole atlas, with the same view. */
function FullMapLink() {
  const t = useT();
  // From the state, not from the address, which follows a moment later.
  const search = useAppState(fullSearch);
  const { origin, pathname } = window.location;
  return (
    <a className="full-map" href={origin + pathname + search} target="_blank" rel="noreferrer">
      {t('bar.fullMap')}
    </a>
  );
}

function fullSearch(state: AppState): string {
  return encodeState({ ...state, view: { ...state.view, layout: 'full', panels: 'open', frozen: false } });
}

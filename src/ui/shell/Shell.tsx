import { isMoved } from '../../domain/withAssumptions';
import { isGuest } from '../../state/framed';
import { handOf } from '../../state/hand';
import { selectSwipe } from '../../state/plan';
import { TopBar } from '../bar/TopBar';
import { usePageKeys } from '../base/keys';
import { Part } from '../base/Part';
import { type Screen, useScreen } from '../base/screen';
import { useAppState } from '../base/store';
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
  GuestParts,
  HelpDialog,
  LawsDialog,
  MeasureHint,
  OnMap,
  RegionsDialog,
  ScenarioBar,
  ShareDialog,
  Stage,
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
  const presenting = useAppState((state) => state.briefing.presenting);
  // Room for a map and a line or two, no more.
  const isSmall = layout === 'maponly' || (layout === 'viewer' && screen === 'phone');
  if (presenting) return <Presented screen={screen} />;
  return (
    <>
      {layout === 'maponly' ? null : <TopBar />}
      <main className="shell" data-screen={screen} data-drawer={drawer ? 'open' : 'rest'}>
        <DrawHint />
        <MeasuringHint />
        <Tried />
        <WhatIsTried />
        {isSmall ? null : screen === 'phone' ? <Sheet /> : <Columns wide={screen === 'wide'} />}
        <CameraControls />
        <Furniture />
        <AsGuest small={screen === 'phone'} />
        <Notices onRetry={onRetry} />
        <Dialogs />
      </main>
    </>
  );
}

/** The scenes have the whole screen; where plan and scenario meet stays on the map. */
function Presented({ screen }: { screen: Screen }) {
  return (
    <main className="shell" data-screen={screen} data-drawer="rest">
      <Part>
        <Stage />
      </Part>
      <Tried />
    </main>
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
  share: ShareDialog,
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

/** What stands around the map inside another page. */
function AsGuest({ small }: { small: boolean }) {
  const guest = useAppState(isGuest);
  if (!guest) return null;
  return (
    <Part>
      <GuestParts small={small} />
    </Part>
  );
}

import { isGuest } from '../../state/framed';
import { useAppState } from '../base/store';
import { Corner } from './Corner';
import { SceneStrip } from './SceneStrip';
import { SmallLegend, SmallViewer } from './SmallViewer';
import './frame.css';

/** What stands around the map where the atlas is a guest of another page. `small`: there is no room for panels. */
export function GuestParts({ small }: { small: boolean }) {
  const layout = useAppState((state) => state.view.layout);
  const guest = useAppState(isGuest);
  if (!guest) return null;
  return (
    <>
      <SceneStrip totalsBelow={!small && layout !== 'maponly'} />
      {layout === 'maponly' ? <SmallLegend open={false} /> : null}
      {small && layout === 'viewer' ? <SmallViewer /> : null}
      <Corner />
    </>
  );
}

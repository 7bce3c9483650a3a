import { DraftBar } from './DraftBar';
import { Swipe } from './Swipe';

/** What of a scenario stands over the map. */
export function OnMap() {
  return (
    <>
      <DraftBar />
      <Swipe />
    </>
  );
}

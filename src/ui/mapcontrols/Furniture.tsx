import { attributionOf } from '../../domain/attribution';
import { roundLength } from '../../domain/roundLength';
import { isGuest } from '../../state/framed';
import { selectDataset } from '../../state/selectors';
import { openDialog } from '../../state/transitions/view';
import { Disclosure } from '../base/Disclosure';
import { useMedia, useScreen } from '../base/screen';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { Coordinates } from './Coordinates';

const SCALE_PX = 120;

/** Lower left, as on a printed sheet: scale, coordinates, and whose work the base is. */
export function Furniture() {
  const phone = useScreen() === 'phone';
  // A phone on its side.
  const low = useMedia('(height < 480px)');
  // There it stands with the source of the figures.
  const guest = useAppState(isGuest);
  const beside = useAppState(
    ({ view, focus, region }) => view.tableOpen || focus.open !== null || region.steps.length > 0,
  );
  return (
    <div className="furniture">
      <div className="furniture-line">
        <ScaleBar />
        <Coordinates />
      </div>
      {guest ? null : <Attribution short={phone || low || beside} />}
    </div>
  );
}

function ScaleBar() {
  const t = useT();
  const { number } = useFormats();
  const metresPerPixel = useAppState((state) => state.camera.metresPerPixel);
  if (metresPerPixel === null || !(metresPerPixel > 0)) return <div className="scale" />;
  const { metres, px } = roundLength(metresPerPixel, SCALE_PX);
  const length = metres >= 1000 ? `${number(metres / 1000)} km` : `${number(metres)} m`;
  return (
    <div className="scale" role="img" aria-label={t('controls.scale', { length })}>
      <span className="scale-bar" style={{ width: px }} />
      <span className="scale-text" aria-hidden="true">
        {length}
      </span>
    </div>
  );
}

/** The licences ask to be named on the map; where panels leave little of it, behind one word, or they would hide it. */
function Attribution({ short }: { short: boolean }) {
  const t = useT();
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const names = (
    <>
      {dataset === null ? '' : attributionOf(dataset.licences)}{' '}
      <button type="button" className="link-button" onClick={() => act(openDialog('about'))}>
        {t('controls.licences')}
      </button>
    </>
  );
  if (short) {
    return (
      <Disclosure summary={t('controls.attribution')} className="attribution">
        {() => names}
      </Disclosure>
    );
  }
  return (
    <p className="attribution">
      <span className="visually-hidden">{t('controls.attribution')}: </span>
      {names}
    </p>
  );
}

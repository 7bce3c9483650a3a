import { roundLength } from '../../domain/roundLength';
import { useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { BaseMapNames } from './BaseMapNames';

/** At most so much of the screen's width. */
const LONGEST = 0.1;

/** On the map, as on a printed sheet: the scale, and whose work the base is, where there is room for it. */
export function StageMapFoot({ scale }: { scale: number }) {
  return (
    <div className="stage-map-foot">
      <StageScale scale={scale} />
      {scale > 1 ? <BaseMapNames /> : null}
    </div>
  );
}

function StageScale({ scale }: { scale: number }) {
  const t = useT();
  const { number } = useFormats();
  const metresPerMapPixel = useAppState((state) => state.camera.metresPerPixel);
  if (metresPerMapPixel === null || !(metresPerMapPixel > 0)) return null;
  const longest = Math.max(window.innerWidth * LONGEST, 80);
  const { metres, px } = roundLength(metresPerMapPixel / scale, longest);
  const length = metres >= 1000 ? `${number(metres / 1000)} km` : `${number(metres)} m`;
  return (
    <div className="stage-scale" role="img" aria-label={t('controls.scale', { length })}>
      <span className="stage-scale-bar" style={{ width: px }} />
      <span aria-hidden="true">{length}</span>
    </div>
  );
}

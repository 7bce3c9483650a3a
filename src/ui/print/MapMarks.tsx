import { roundLength } from '../../domain/roundLength';
import { formatKm, formatMetres } from '../../i18n/format';
import { useLang, useT } from '../base/text';

interface Props {
  /** Size of the drawing that they stand on, in its units. */
  readonly width: number;
  readonly height: number;
  readonly metresPerPixel: number;
  /** Size of the letters, in its units. */
  readonly type: number;
}

/** Scale bar and north arrow on a plate in the lower right corner. */
export function MapMarks({ width, height, metresPerPixel, type }: Props) {
  const t = useT();
  const lang = useLang();
  const { metres, px } = roundLength(metresPerPixel, width / 5);
  const length = metres >= 1000 ? formatKm(lang, metres / 1000, 0) : formatMetres(lang, metres);
  const plate = { w: px + 4 * type, h: 2.6 * type };
  const [x, y] = [width - plate.w - type / 2, height - plate.h - type / 2];
  const north = x + px + 2.5 * type;
  return (
    <g className="map-marks" transform={`translate(${x} ${y})`} fontSize={type}>
      <rect className="marks-plate" width={plate.w} height={plate.h} rx={type / 4} />
      <g>
        <title>{t('print.scale', { length })}</title>
        <text x={type + px / 2} y={type * 1.25} textAnchor="middle">
          {length}
        </text>
        <rect x={type} y={type * 1.6} width={px / 2} height={type / 3} />
        <rect className="marks-hollow" x={type} y={type * 1.6} width={px} height={type / 3} />
      </g>
      <g transform={`translate(${north - x} ${type * 0.3})`}>
        <title>{t('print.north')}</title>
        <path d={`M0 0L${type * 0.45} ${type * 1.1}L0 ${type * 0.85}L${-type * 0.45} ${type * 1.1}z`} />
        <text y={type * 2.1} textAnchor="middle" fontWeight="600">
          {t('common.compass.north')}
        </text>
      </g>
    </g>
  );
}

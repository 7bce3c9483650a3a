import { dmsOf } from '../../domain/dms';
import type { LonLat } from '../../domain/grids';
import { toVn2000 } from '../../domain/vn2000';
import { formatCoordinate, formatDms, formatVn2000 } from '../../i18n/format';
import type { Lang } from '../../i18n/lang';
import { dropMeasured } from '../../state/transitions/measure';
import { IconButton } from '../base/IconButton';
import { useAct } from '../base/store';
import { useLang, useT } from '../base/text';
import { CopyButton } from './CopyButton';

const FORMS = ['grid', 'decimal', 'dms'] as const;

/** A point in the three writings that are asked for. Seven decimals of a degree are a centimetre. */
function written(lang: Lang, point: LonLat): Record<(typeof FORMS)[number], string> {
  return {
    grid: formatVn2000(lang, toVn2000(point), 2),
    decimal: formatCoordinate(lang, point, 7),
    dms: formatDms(lang, dmsOf(point)),
  };
}

/** Each point with the way to drop it: `full` in every writing, else on the grid alone. */
export function PointList({ points, full }: { points: readonly LonLat[]; full: boolean }) {
  const t = useT();
  const act = useAct();
  const lang = useLang();
  // The same point may come twice: only its number tells it apart.
  const numbered = points.map((point, index) => ({ id: `${index}`, index, forms: written(lang, point) }));
  return (
    <div className="measure-points">
      <h3>{t('measure.points')}</h3>
      <ol>
        {numbered.map(({ id, index, forms }) => (
          <li key={id}>
            <div className="point-head">
              <b>{t('measure.point', { number: index + 1 })}</b>
              <IconButton
                icon="close"
                label={t('measure.removePoint', { number: index + 1 })}
                onClick={() => act(dropMeasured(index))}
              />
            </div>
            <dl>
              {(full ? FORMS : FORMS.slice(0, 1)).map((form) => (
                <div key={form} className="point-form">
                  <dt>{t(`measure.form.${form}`)}</dt>
                  <dd>
                    <span>{forms[form]}</span>
                    <CopyButton
                      text={forms[form]}
                      label={t('measure.copyOf', { what: t(`measure.form.${form}`), number: index + 1 })}
                    />
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ol>
      <p className="note">{t('measure.pointNote')}</p>
    </div>
  );
}

import { useState } from 'react';
import { displayName } from '../../domain/displayName';
import type { Area } from '../../domain/geometry';
import type { LonLat } from '../../domain/grids';
import { areaDifference, measureArea } from '../../domain/measure';
import type { Cluster } from '../../domain/types';
import { addShape, clearRegion, setRegionOp } from '../../state/transitions/region';
import { addChange } from '../../state/transitions/scenario';
import { useAct, useAppStore } from '../base/store';
import { useFormats, useLang, useT } from '../base/text';

interface Props {
  readonly area: Area;
  readonly ring: readonly LonLat[];
  readonly cluster: Cluster | null;
  readonly statedHa: number | null;
  /** Whether every line could be read. */
  readonly mended: boolean;
}

/** The area of the outline against the one stated, and what the outline may become. */
export function Take({ area, ring, cluster, statedHa, mended }: Props) {
  const t = useT();
  const act = useAct();
  const store = useAppStore();
  const lang = useLang();
  const { ha, km } = useFormats();
  const [taken, setTaken] = useState<{ readonly as: 'region' | 'outline'; readonly of: typeof ring } | null>(
    null,
  );
  const measured = measureArea(area);
  const name = cluster === null ? '' : displayName(cluster, lang);
  const toRegion = () => {
    act(clearRegion());
    act(setRegionOp('add'));
    act(addShape({ kind: 'polygon', ring }));
    setTaken({ as: 'region', of: ring });
  };
  const toOutline = (code: string) => {
    const before = store.getState().scenario.changes;
    act(addChange({ kind: 'outline', code, ring, grossHa: measured.ha }));
    if (store.getState().scenario.changes !== before) setTaken({ as: 'outline', of: ring });
  };
  return (
    <div className="corners-take">
      <p>{t('corners.in.area', { ha: ha(measured.ha, 2), km: km(measured.perimeterKm, 3) })}</p>
      {statedHa === null ? null : <Difference own={measured.ha} stated={statedHa} />}
      <div className="button-row">
        <button type="button" className="button" disabled={!mended} onClick={toRegion}>
          {t('corners.in.toRegion')}
        </button>
        {cluster === null ? null : (
          <button type="button" className="button" disabled={!mended} onClick={() => toOutline(cluster.code)}>
            {t('corners.in.toOutline', { name })}
          </button>
        )}
      </div>
      <p role="status" className="note">
        {mended ? '' : t('corners.in.notTaken')}
        {taken?.of === ring ? t(`corners.in.taken.${taken.as}`, { name }) : ''}
      </p>
    </div>
  );
}

function Difference({ own, stated }: { own: number; stated: number }) {
  const t = useT();
  const { ha, percent } = useFormats();
  const difference = areaDifference(own, stated);
  if (Math.abs(difference.ha) < 0.005) return <p>{t('corners.in.same', { stated: ha(stated, 2) })}</p>;
  const sign = difference.ha > 0 ? '+' : '−';
  return (
    <p className="indicative">
      {t('corners.in.difference', {
        stated: ha(stated, 2),
        more: `${sign}${ha(Math.abs(difference.ha), 2)}`,
        share: difference.share === null ? '' : `${sign}${percent(Math.abs(difference.share))}`,
      })}
    </p>
  );
}

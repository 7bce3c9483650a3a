import { landBounds, landWish } from '../../domain/clusterFilter';
import { seekLand } from '../../state/transitions/query';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import { LandRange } from './Ranges';
import { countWith, selectAsked } from './select';

const KINDS = ['any', 'now', 'pipeline'] as const;
/** Free land now, pipeline land, or either: two things, each explained where it stands, with a range for what is chosen. */
export function LandKind() {
  const t = useT();
  const act = useAct();
  const asked = useAppState(selectAsked);
  const { filter } = asked;
  const bounds = landBounds(filter);
  return (
    <section className="panel-section" aria-label={t('invest.land.title')}>
      <Segmented
        label={t('invest.land.title')}
        value={filter.available}
        options={KINDS.map((value) => ({
          value,
          label: `${t(`invest.land.${value}`)} (${countWith(asked, landWish(value, bounds))})`,
        }))}
        onChange={(value) => act(seekLand(value, bounds))}
      />
      <p className="note">{t(`invest.land.${filter.available}.help`)}</p>
      <LandRange
        kind={filter.available}
        bounds={bounds}
        onChange={(next) => act(seekLand(filter.available, next))}
      />
    </section>
  );
}

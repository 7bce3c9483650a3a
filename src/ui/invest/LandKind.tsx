import type { ClusterFilter } from '../../domain/clusterFilter';
import { setFilter } from '../../state/transitions/query';
import { Segmented } from '../base/Segmented';
import { useAct, useAppState } from '../base/store';
import { useT } from '../base/text';
import type { Bounds } from './RangeFilter';
import { LandRange } from './Ranges';
import { countWith, selectAsked } from './select';

const KINDS = ['any', 'now', 'pipeline'] as const;
type Kind = ClusterFilter['available'];

/** The bounds on the land that is looked for; looking for either, both kinds have the same. */
function landBounds(filter: ClusterFilter): Bounds {
  return filter.available === 'pipeline'
    ? { min: filter.pipelineMin, max: filter.pipelineMax }
    : { min: filter.freeMin, max: filter.freeMax };
}

/** A kind of land with bounds: what is not looked for has none. */
function landWish(available: Kind, { min, max }: Bounds): Partial<ClusterFilter> {
  const [now, later] = [available !== 'pipeline', available !== 'now'];
  return {
    available,
    freeMin: now ? min : null,
    freeMax: now ? max : null,
    pipelineMin: later ? min : null,
    pipelineMax: later ? max : null,
  };
}

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
        onChange={(value) => act(setFilter(landWish(value, bounds)))}
      />
      <p className="note">{t(`invest.land.${filter.available}.help`)}</p>
      <LandRange
        kind={filter.available}
        bounds={bounds}
        onChange={(next) => act(setFilter(landWish(filter.available, next)))}
      />
    </section>
  );
}

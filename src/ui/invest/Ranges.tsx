import { useMemo } from 'react';
import type { ConditionId } from '../../domain/conditions';
import { landOf } from '../../domain/land';
import type { Land } from '../../domain/types';
import { setFilter } from '../../state/transitions/query';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { type Bounds, RangeFilter } from './RangeFilter';
import { selectAsked, valuesWithout } from './select';

const RANGES = {
  free: { fields: ['freeMin', 'freeMax'], of: (land: Land) => land.free.value },
  pipeline: { fields: ['pipelineMin', 'pipelineMax'], of: (land: Land) => land.pipeline.value },
  gross: { fields: ['grossMin', 'grossMax'], of: (land: Land) => land.gross.value },
  occupancy: { fields: ['occupancyMin', 'occupancyMax'], of: (land: Land) => land.occupancy.value },
} as const;
type RangeName = keyof typeof RANGES & ConditionId;

/** The values there are, and the largest of all clusters rounded up: that scale stays while other conditions change. */
function useValues(name: RangeName): { readonly values: readonly number[]; readonly top: number } {
  const asked = useAppState(selectAsked);
  const { of } = RANGES[name];
  const values = useMemo(() => valuesWithout(asked, name, of), [asked, name, of]);
  const { dataset } = asked;
  const top = useMemo(() => {
    const all = (dataset?.clusters ?? []).map((cluster) =>
      dataset === null ? 0 : (of(landOf(cluster, dataset.assumptions)) ?? 0),
    );
    return Math.max(5, Math.ceil(Math.max(0, ...all) / 5) * 5);
  }, [dataset, of]);
  return { values, top };
}

export function HaRange({ name, help }: { name: Exclude<RangeName, 'occupancy'>; help?: string }) {
  const t = useT();
  const act = useAct();
  const { ha } = useFormats();
  const filter = useAppState((state) => state.query.filter);
  const { values, top } = useValues(name);
  const [least, most] = RANGES[name].fields;
  return (
    <RangeFilter
      label={t(`invest.${name}`)}
      unit="ha"
      {...(help === undefined ? {} : { help })}
      bounds={{ min: filter[least], max: filter[most] }}
      top={top}
      step={1}
      values={values}
      write={(value) => ha(value)}
      onChange={({ min, max }) => act(setFilter({ [least]: min, [most]: max }))}
    />
  );
}

/** Occupancy in per cent on screen, a fraction in the filter. */
export function OccupancyRange() {
  const t = useT();
  const act = useAct();
  const { percent } = useFormats();
  const { occupancyMin, occupancyMax } = useAppState((state) => state.query.filter);
  const { values } = useValues('occupancy');
  const change = ({ min, max }: Bounds) =>
    act(setFilter({ occupancyMin: fraction(min), occupancyMax: fraction(max) }));
  return (
    <RangeFilter
      label={t('invest.occupancy')}
      unit="%"
      help={t('invest.occupancy.help')}
      bounds={{ min: per100(occupancyMin), max: per100(occupancyMax) }}
      top={100}
      step={1}
      values={values.map((value) => value * 100)}
      write={(value) => percent(value / 100, 0)}
      onChange={change}
    />
  );
}

const per100 = (value: number | null) => (value === null ? null : Math.round(value * 10_000) / 100);
const fraction = (value: number | null) => (value === null ? null : value / 100);

import { useMemo } from 'react';
import type { Bounds } from '../../domain/clusterFilter';
import type { ConditionId } from '../../domain/conditions';
import { availableLand, landOf } from '../../domain/land';
import type { Land } from '../../domain/types';
import { setFilter } from '../../state/transitions/query';
import { useAct, useAppState } from '../base/store';
import { useFormats, useT } from '../base/text';
import { RangeFilter } from './RangeFilter';
import { selectAsked, valuesWithout } from './select';

const OF = {
  any: (land: Land) => availableLand(land).figure.value,
  now: (land: Land) => land.free.value,
  pipeline: (land: Land) => land.pipeline.value,
  gross: (land: Land) => land.gross.value,
  occupancy: (land: Land) => land.occupancy.value,
} as const;
type RangeName = keyof typeof OF;

/** The conditions that a range sets: what it can choose among is what passes all others. */
const CONDITIONS: Readonly<Record<RangeName, readonly ConditionId[]>> = {
  any: ['free', 'pipeline'],
  now: ['free'],
  pipeline: ['pipeline'],
  gross: ['gross'],
  occupancy: ['occupancy'],
};

/** The values there are, and the largest of all clusters rounded up: that scale stays while other conditions change. */
function useValues(name: RangeName): { readonly values: readonly number[]; readonly top: number } {
  const asked = useAppState(selectAsked);
  const values = useMemo(() => valuesWithout(asked, CONDITIONS[name], OF[name]), [asked, name]);
  const { dataset } = asked;
  const top = useMemo(() => {
    const all = (dataset?.clusters ?? []).map((cluster) =>
      dataset === null ? 0 : (OF[name](landOf(cluster, dataset.assumptions)) ?? 0),
    );
    return Math.max(5, Math.ceil(Math.max(0, ...all) / 5) * 5);
  }, [dataset, name]);
  return { values, top };
}

interface LandRangeProps {
  readonly kind: 'any' | 'now' | 'pipeline';
  readonly bounds: Bounds;
  readonly onChange: (bounds: Bounds) => void;
}

export function LandRange({ kind, bounds, onChange }: LandRangeProps) {
  const t = useT();
  const { ha } = useFormats();
  const { values, top } = useValues(kind);
  return (
    <RangeFilter
      label={t(`invest.land.range.${kind}`)}
      unit="ha"
      bounds={bounds}
      top={top}
      step={1}
      values={values}
      write={(value) => ha(value)}
      onChange={onChange}
    />
  );
}

export function GrossRange() {
  const t = useT();
  const act = useAct();
  const { ha } = useFormats();
  const { grossMin, grossMax } = useAppState((state) => state.query.filter);
  const { values, top } = useValues('gross');
  return (
    <RangeFilter
      label={t('invest.gross')}
      unit="ha"
      help={t('invest.gross.help')}
      bounds={{ min: grossMin, max: grossMax }}
      top={top}
      step={1}
      values={values}
      write={(value) => ha(value)}
      onChange={({ min, max }) => act(setFilter({ grossMin: min, grossMax: max }))}
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
      unit="percent"
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

/** What comes out differently. It brings what cuts regions: import it when the differences are shown, not before. */
import { unitChecks } from '../../domain/lawPlaces';
import type { Target } from '../../domain/records';
import { resolveRegion } from '../../domain/region';
import { regionTotals } from '../../domain/regionTotals';
import {
  type ComparedGroup,
  type LawDiff,
  lawDiff,
  totalsDiff,
  touchedTargets,
} from '../../domain/scenarioDiff';
import { totalsOf } from '../../domain/totals';
import type { Dataset, RegionRule, RegionStep } from '../../domain/types';
import { memo } from '../../state/memo';
import { selectDataset, selectPublished } from '../../state/selectors';
import type { AppState } from '../../state/types';

const province = memo((plan: Dataset | null, scenario: Dataset | null): readonly ComparedGroup[] =>
  plan === null || scenario === null ? [] : totalsDiff(wholeOf(plan), wholeOf(scenario)),
);

function wholeOf(dataset: Dataset) {
  return totalsOf(
    dataset.clusters.map((cluster) => ({ cluster, share: 1 })),
    dataset.assumptions,
  );
}

/** Of the whole province, whatever the filter shows. */
export function selectProvinceDiff(state: AppState): readonly ComparedGroup[] {
  return province(selectPublished(state), selectDataset(state));
}

export interface RegionDiff {
  /** Null for the region that is being picked or drawn. */
  readonly kept: string | null;
  readonly groups: readonly ComparedGroup[];
}

interface NamedSteps {
  readonly name: string | null;
  readonly steps: readonly RegionStep[];
}

const regions = memo(
  (
    plan: Dataset | null,
    scenario: Dataset | null,
    steps: readonly RegionStep[],
    kept: AppState['kept'],
    rule: RegionRule,
  ): readonly RegionDiff[] => {
    if (plan === null || scenario === null) return [];
    const all: readonly NamedSteps[] = [{ name: null, steps }, ...kept];
    return all.flatMap((each): RegionDiff[] => {
      const area = resolveRegion(each.steps, plan.units);
      if (area === null) return [];
      const of = (dataset: Dataset) => regionTotals(area, dataset, dataset.clusters, rule).totals;
      return [{ kept: each.name, groups: totalsDiff(of(plan), of(scenario)).slice(0, 1) }];
    });
  },
);

/** Of the current region and of each that is kept, by the rule that is on. */
export function selectRegionDiffs(state: AppState): readonly RegionDiff[] {
  return regions(
    selectPublished(state),
    selectDataset(state),
    state.region.steps,
    state.kept,
    state.region.rule,
  );
}

const law = memo((plan: Dataset | null, scenario: Dataset | null): readonly LawDiff[] =>
  plan === null || scenario === null
    ? []
    : lawDiff(unitChecks(plan, 'district'), unitChecks(scenario, 'district')),
);

/** Districts whose answer under Article 8 changes. */
export function selectLawDiff(state: AppState): readonly LawDiff[] {
  return law(selectPublished(state), selectDataset(state));
}

const targets = memo((plan: Dataset | null, scenario: Dataset | null): readonly Target[] =>
  plan === null || scenario === null ? [] : touchedTargets(plan, scenario),
);

/** Targets that speak of what the scenario moves. */
export function selectTouched(state: AppState): readonly Target[] {
  return targets(selectPublished(state), selectDataset(state));
}

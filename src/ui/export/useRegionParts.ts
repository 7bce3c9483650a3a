import { useEffect, useState } from 'react';
import type { RegionTotals } from '../../domain/regionTotals';
import type { TotalsPart } from '../../domain/totals';
import type { AppState } from '../../state/types';

const NONE: readonly TotalsPart[] = [];

type SelectTotals = (state: AppState) => RegionTotals | null;

/** The parts of clusters that count in the region: none without a region, and until what cuts shapes has arrived. */
export function useRegionParts(state: AppState): readonly TotalsPart[] {
  const hasRegion = state.region.steps.length > 0;
  const [select, setSelect] = useState<SelectTotals | null>(null);
  useEffect(() => {
    if (!hasRegion) return;
    let wanted = true;
    import('../../state/regionSelectors').then(
      ({ selectRegionTotals }) => {
        if (wanted) setSelect(() => selectRegionTotals);
      },
      // Without it the panel of the region is missing too, and says so there; the other choices stand.
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [hasRegion]);
  return select === null || !hasRegion ? NONE : (select(state)?.parts ?? NONE);
}

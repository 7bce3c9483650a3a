import { useState } from 'react';
import type { AreasProblem } from '../../data/formats/areas';
import type { BoundarySteps } from '../../domain/boundarySteps';
import { boxOf } from '../../domain/geometry';
import { selectRegionFeature } from '../../state/regionSelectors';
import { requestCamera } from '../../state/transitions/camera';
import { addBoundary, canTakeHoles } from '../../state/transitions/region';
import { useAppStore } from '../base/store';

/** Why a boundary was not taken; the region then is as it was. */
export type BoundaryProblem = AreasProblem | { readonly code: 'fine' | 'holes' | 'unreadable' };

export type BoundaryOutcome =
  | { readonly status: 'none' }
  | { readonly status: 'busy' }
  | { readonly status: 'refused'; readonly problem: BoundaryProblem }
  | { readonly status: 'taken'; readonly made: BoundarySteps; readonly skipped: number };

export interface BoundaryTaker {
  readonly outcome: BoundaryOutcome;
  /** Whether the last one was dropped: then its outcome is told wherever the section stands, not in the form. */
  readonly dropped: boolean;
  readonly takeText: (text: string) => Promise<void>;
  readonly takeFile: (file: File, how: 'chosen' | 'dropped') => Promise<void>;
}

const MOST_BYTES = 20_000_000;

/** Takes people's own boundaries into the region; what reads them is fetched with the first. */
export function useBoundary(): BoundaryTaker {
  const store = useAppStore();
  const [outcome, setOutcome] = useState<BoundaryOutcome>({ status: 'none' });
  const refuse = (problem: BoundaryProblem) => setOutcome({ status: 'refused', problem });
  const [dropped, setDropped] = useState(false);
  const read = async (text: string) => {
    setOutcome({ status: 'busy' });
    try {
      const [{ readAreas }, { boundarySteps }] = await Promise.all([
        import('../../data/formats/areas'),
        import('../../domain/boundarySteps'),
      ]);
      const areas = readAreas(text);
      if ('problem' in areas) return refuse(areas.problem);
      const made = boundarySteps(areas.features.flatMap(({ polygons }) => polygons));
      if (typeof made === 'string') return refuse({ code: made === 'empty' ? 'no-area' : made });
      if (made.holes > 0 && !canTakeHoles(store.getState().region)) return refuse({ code: 'holes' });
      store.setState(addBoundary(made.steps));
      const region = selectRegionFeature(store.getState());
      if (region !== null) store.setState(requestCamera({ kind: 'bounds', bbox: boxOf(region) }));
      setOutcome({ status: 'taken', made, skipped: areas.skipped });
    } catch {
      refuse({ code: 'unreadable' });
    }
  };
  const takeText = (text: string) => {
    setDropped(false);
    return read(text);
  };
  const takeFile = async (file: File, how: 'chosen' | 'dropped') => {
    setDropped(how === 'dropped');
    if (file.size > MOST_BYTES) return refuse({ code: 'too-big' });
    try {
      await read(await file.text());
    } catch {
      refuse({ code: 'unreadable' });
    }
  };
  return { outcome, dropped, takeText, takeFile };
}

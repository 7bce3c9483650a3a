/** Making a unit the region, and going there. */
import { useEffect, useRef } from 'react';
import { placeBox } from '../../domain/places';
import type { RegionStep } from '../../domain/types';
import type { TotalledKind } from '../../domain/unitKinds';
import { selectDataset } from '../../state/selectors';
import { requestCamera } from '../../state/transitions/camera';
import { clearRegion, soleUnit } from '../../state/transitions/region';
import { useAct, useAppState } from '../base/store';

/** Whether the region is this unit, and nothing else. */
export function isSole(steps: readonly RegionStep[], kind: TotalledKind, id: string): boolean {
  const [step, ...others] = steps;
  return (
    others.length === 0 &&
    step?.op === 'add' &&
    step.shape.kind === kind &&
    'id' in step.shape &&
    step.shape.id === id
  );
}

/**
 * @returns what a press on a unit does: the unit becomes the region, whatever that was, so that one can go from row to
 * row; pressed again, it is the region no longer. The map goes there once the panel that opens stands beside it.
 */
export function useUnitRegion(kind: TotalledKind): (id: string) => void {
  const act = useAct();
  const dataset = useAppState(selectDataset);
  const steps = useAppState((state) => state.region.steps);
  const wanted = useRef<string | null>(null);
  useEffect(() => {
    const id = wanted.current;
    if (id === null || dataset === null || !isSole(steps, kind, id)) return;
    wanted.current = null;
    const bbox = placeBox(dataset, kind, id);
    if (bbox !== null) act(requestCamera({ kind: 'bounds', bbox }));
  }, [steps, dataset, kind, act]);
  return (id) => {
    if (isSole(steps, kind, id)) {
      act(clearRegion());
      return;
    }
    wanted.current = id;
    act(soleUnit(kind, id));
  };
}

/** The region being picked and drawn: its steps, and the hand that draws. */
import type { RegionRule, RegionShape, RegionStep } from '../../domain/types';
import { RADIUS_DECIMALS, roundShape, roundTo } from '../precision';
import type { Transition } from '../store';
import type { DrawMode, RegionState } from '../types';

function regionBy(change: (region: RegionState) => Partial<RegionState>): Transition {
  return (state) => ({ ...state, region: { ...state.region, ...change(state.region) } });
}

function withStep({ steps }: RegionState, step: RegionStep): Partial<RegionState> {
  return { steps: [...steps, step], undone: [], draftRadiusKm: null };
}

/** Adds a drawn shape, or takes it away, as `region.op` says. Coordinates are kept to 1e-6°, radii to a metre. */
export function addShape(shape: RegionShape): Transition {
  return regionBy((region) => withStep(region, { op: region.op, shape: roundShape(shape) }));
}

/**
 * Picks a unit; picked again in the same way, it falls out of the region. That counts as undoing its step,
 * out of turn: redo brings it back.
 */
export function addUnit(kind: 'district' | 'communeOld' | 'communeNew', id: string): Transition {
  return regionBy((region) => {
    const index = region.steps.findLastIndex(({ shape }) => shape.kind === kind && shape.id === id);
    const last = region.steps[index];
    if (last === undefined || last.op !== region.op) {
      return withStep(region, { op: region.op, shape: { kind, id } });
    }
    return { steps: region.steps.toSpliced(index, 1), undone: [...region.undone, last] };
  });
}

export function undoRegion(): Transition {
  return regionBy(({ steps, undone }) => {
    const last = steps[steps.length - 1];
    return last === undefined ? {} : { steps: steps.slice(0, -1), undone: [...undone, last] };
  });
}

export function redoRegion(): Transition {
  return regionBy(({ steps, undone }) => {
    const last = undone[undone.length - 1];
    return last === undefined ? {} : { steps: [...steps, last], undone: undone.slice(0, -1) };
  });
}

/** Empties the region. Undo has nothing to bring back: Back in the browser does. */
export function clearRegion(): Transition {
  return regionBy(() => ({ steps: [], undone: [], mode: 'none', op: 'add', draftRadiusKm: null }));
}

export function setRegionRule(rule: RegionRule): Transition {
  return regionBy(() => ({ rule }));
}

/** Takes up a drawing tool, or lays it down; a circle half drawn is gone. */
export function setDrawMode(mode: DrawMode): Transition {
  return regionBy(() => ({ mode, draftRadiusKm: null }));
}

export function setRegionOp(op: RegionState['op']): Transition {
  return regionBy(() => ({ op }));
}

export function setPickKind(pickKind: RegionState['pickKind']): Transition {
  return regionBy(() => ({ pickKind }));
}

/** Radius in km of the circle under the hand, null when there is none. */
export function setDraftRadius(km: number | null): Transition {
  return regionBy(() => ({ draftRadiusKm: km === null ? null : roundTo(km, RADIUS_DECIMALS) }));
}

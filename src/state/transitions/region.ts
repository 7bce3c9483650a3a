/** The region being picked and drawn: its steps, and the hand that draws. */
import type { RegionRule, RegionShape, RegionStep } from '../../domain/types';
import { RADIUS_DECIMALS, roundShape, roundTo } from '../precision';
import type { Transition } from '../store';
import type { DrawMode, RegionComplaint, RegionState } from '../types';

function regionBy(change: (region: RegionState) => Partial<RegionState>): Transition {
  return (state) => ({ ...state, region: { ...state.region, ...change(state.region) } });
}

function withStep({ steps }: RegionState, step: RegionStep): Partial<RegionState> {
  return { steps: [...steps, step], undone: [], draftRadiusKm: null, complaint: 'none' };
}

/** Adds a drawn shape, or takes it away, as `region.op` says. Coordinates are kept to 1e-6°, radii to a metre. */
export function addShape(shape: RegionShape): Transition {
  return regionBy((region) => withStep(region, { op: region.op, shape: roundShape(shape) }));
}

/**
 * Adds the rings of a boundary in one go, or takes them away, as `region.op` says. A boundary with holes has rings that
 * subtract: it goes first, where all that is there is added to it.
 * @param rings their shapes rounded; those that subtract only where `canTakeHoles`
 */
export function addBoundary(rings: readonly RegionStep[]): Transition {
  const holed = rings.some(({ op }) => op === 'subtract');
  return regionBy(({ steps, op }) => ({
    steps: holed ? [...rings, ...steps] : [...steps, ...rings.map((ring) => ({ ...ring, op }))],
    undone: [],
    draftRadiusKm: null,
    complaint: 'none',
  }));
}

/** Whether a boundary with holes can be added without its holes reaching into what is there. */
export function canTakeHoles({ steps, op }: RegionState): boolean {
  return op === 'add' && steps.every((step) => step.op === 'add');
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

/** The region becomes one unit and nothing else. Undo takes the unit back, and then brings back what was before. */
export function soleUnit(kind: 'district' | 'communeOld' | 'communeNew', id: string): Transition {
  return regionBy(({ steps, cleared }) => ({
    steps: [{ op: 'add', shape: { kind, id } }],
    undone: [],
    cleared: steps.length > 0 ? steps : cleared,
    draftRadiusKm: null,
    complaint: 'none',
  }));
}

/** Takes back the last step; where there is none left, the clearing before it. */
export function undoRegion(): Transition {
  return regionBy(({ steps, undone, cleared }) => {
    const last = steps[steps.length - 1];
    if (last !== undefined) return { steps: steps.slice(0, -1), undone: [...undone, last] };
    // What was undone since belongs to a region that began from nothing: redo must not mix it into this one.
    return cleared.length === 0 ? {} : { steps: cleared, undone: [], cleared: [] };
  });
}

/** Whether `undoRegion` has anything to take back. */
export function canUndoRegion({ steps, cleared }: RegionState): boolean {
  return steps.length > 0 || cleared.length > 0;
}

export function redoRegion(): Transition {
  return regionBy(({ steps, undone }) => {
    const last = undone[undone.length - 1];
    return last === undefined ? {} : { steps: [...steps, last], undone: undone.slice(0, -1) };
  });
}

/** Empties the region and lays the tool down. Undo brings the region back. */
export function clearRegion(): Transition {
  return regionBy(({ steps, cleared }) => ({
    steps: [],
    undone: [],
    cleared: steps.length > 0 ? steps : cleared,
    mode: 'none',
    op: 'add',
    draftRadiusKm: null,
    complaint: 'none',
  }));
}

export function setRegionRule(rule: RegionRule): Transition {
  return regionBy(() => ({ rule }));
}

/** Takes up a drawing tool, or lays it down; a circle half drawn is gone. */
export function setDrawMode(mode: DrawMode): Transition {
  return (state) => {
    const next = regionBy(() => ({ mode, draftRadiusKm: null, complaint: 'none' }))(state);
    return mode === 'none' ? next : { ...next, measure: { ...next.measure, drawing: false } };
  };
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

/** Says what of a region was not taken, and why; `none` when it has been read. */
export function complainOfRegion(complaint: RegionComplaint): Transition {
  return (state) =>
    state.region.complaint === complaint ? state : { ...state, region: { ...state.region, complaint } };
}

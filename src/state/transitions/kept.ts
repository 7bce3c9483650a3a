/** The regions a person keeps to see them side by side. Their order is the person's own. */
import type { KeptRegion } from '../../domain/keptRegions';
import type { Transition } from '../store';

/** As many as have a hue of their own and stand side by side on one page. */
export const KEPT_MOST = 4;

const NAME_MOST = 60;

/** A name as a link carries it: one line without the sign between the parts of a link, at most 60 letters. */
export function cleanName(name: string): string {
  const plain = name.normalize('NFC').replace(/[\p{C}\p{Z}~]+/gu, ' ');
  return [...plain.trim()].slice(0, NAME_MOST).join('').trim();
}

/**
 * Keeps a region, at the end or at a place counted from 0; a fifth is not taken, nor one without steps. An empty name
 * means that it goes by what it is made of.
 * @param region its shapes rounded as those of the current region are (`roundShape`)
 */
export function keepRegion(region: KeptRegion, at = Infinity): Transition {
  const { name, steps } = region;
  return keptBy((kept) => {
    if (kept.length >= KEPT_MOST || steps.length === 0) return kept;
    return kept.toSpliced(Math.min(at, kept.length), 0, { name: cleanName(name), steps });
  });
}

export function renameKept(index: number, name: string): Transition {
  return keptBy((kept) => changed(kept, index, { name: cleanName(name) }));
}

/** Puts other steps in place of those of a kept region. */
export function replaceKept(index: number, steps: KeptRegion['steps']): Transition {
  return keptBy((kept) => (steps.length === 0 ? kept : changed(kept, index, { steps })));
}

export function removeKept(index: number): Transition {
  return keptBy((kept) => (kept[index] === undefined ? kept : kept.toSpliced(index, 1)));
}

/** Moves a kept region to a place counted from 0; places beyond either end mean that end. */
export function moveKept(index: number, to: number): Transition {
  return keptBy((kept) => {
    const region = kept[index];
    const at = Math.min(Math.max(Math.trunc(to), 0), kept.length - 1);
    return region === undefined || at === index ? kept : kept.toSpliced(index, 1).toSpliced(at, 0, region);
  });
}

/** Makes a kept region the current one, to go on from there. Undo brings back the region that was. */
export function editKept(index: number): Transition {
  return (state) => {
    const wanted = state.kept[index];
    if (wanted === undefined || wanted.steps === state.region.steps) return state;
    const { steps, cleared } = state.region;
    const before = steps.length > 0 ? steps : cleared;
    const region = { ...state.region, steps: wanted.steps, undone: [], cleared: before };
    return { ...state, region: { ...region, draftRadiusKm: null, complaint: 'none' } };
  };
}

function changed(kept: readonly KeptRegion[], index: number, change: Partial<KeptRegion>) {
  const region = kept[index];
  if (region === undefined) return kept;
  const next = { ...region, ...change };
  return next.name === region.name && next.steps === region.steps ? kept : kept.with(index, next);
}

function keptBy(change: (kept: readonly KeptRegion[]) => readonly KeptRegion[]): Transition {
  return (state) => {
    const kept = change(state.kept);
    return kept === state.kept ? state : { ...state, kept };
  };
}

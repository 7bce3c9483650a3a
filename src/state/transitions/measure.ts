/** What is measured on the map: its points, the tool in hand, and an outline shown before it is taken. */
import type { LonLat } from '../../domain/grids';
import type { Transition } from '../store';
import type { MeasureState } from '../types';

function measureBy(change: (measure: MeasureState) => Partial<MeasureState>): Transition {
  return (state) => ({ ...state, measure: { ...state.measure, ...change(state.measure) } });
}

/** Measures the points another way; they stay. */
export function setMeasureKind(kind: MeasureState['kind']): Transition {
  return measureBy(() => ({ kind }));
}

/** Takes up the tool, and lays down that of the region; or lays it down. The points stay. */
export function setMeasuring(drawing: boolean): Transition {
  return (state) => {
    const next = measureBy(() => ({ drawing }))(state);
    return drawing ? { ...next, region: { ...next.region, mode: 'none', draftRadiusKm: null } } : next;
  };
}

/** A point more, at the end. The same point twice is a double press. */
export function addMeasured(point: LonLat): Transition {
  return measureBy(({ points }) => {
    const last = points.at(-1);
    return last?.[0] === point[0] && last[1] === point[1] ? {} : { points: [...points, point] };
  });
}

/** Takes a point away, the last one unless told. */
export function dropMeasured(index = -1): Transition {
  return measureBy(({ points }) => ({ points: points.toSpliced(index, 1) }));
}

export function clearMeasured(): Transition {
  return measureBy(() => ({ points: [], drawing: false }));
}

/** Shows an outline (not closed) on the map before it is taken, or null for none. */
export function showPreview(preview: MeasureState['preview']): Transition {
  return measureBy(() => ({ preview }));
}

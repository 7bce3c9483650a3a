/** From picture to live map, or to the reason why not. */
import type { Transition } from '../store';
import type { MapStatus } from '../types';

export function mapLive(): Transition {
  return (state) => ({ ...state, map: { status: 'live', beside: 'possible' } });
}

/** The second map cannot be drawn, or no longer; the first stays as it is. */
export function besideFailed(): Transition {
  return (state) =>
    state.map.status === 'live' ? { ...state, map: { status: 'live', beside: 'failed' } } : state;
}

/** `detail` is the technical message, for the report a person may send. */
export function mapFailed(
  reason: Extract<MapStatus, { status: 'failed' }>['reason'],
  detail: string,
): Transition {
  return (state) => ({ ...state, map: { status: 'failed', reason, detail } });
}

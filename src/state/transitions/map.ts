/** From picture to live map, or to the reason why not. */
import type { Transition } from '../store';
import type { MapStatus } from '../types';

export function mapLive(): Transition {
  return (state) => ({ ...state, map: { status: 'live' } });
}

/** `detail` is the technical message, for the report a person may send. */
export function mapFailed(
  reason: Extract<MapStatus, { status: 'failed' }>['reason'],
  detail: string,
): Transition {
  return (state) => ({ ...state, map: { status: 'failed', reason, detail } });
}

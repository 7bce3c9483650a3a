/** MapLibre owns the camera: where it settled flows in here, what is asked of it flows out as a request. */
import { roundPlace } from '../precision';
import type { Transition } from '../store';
import type { CameraPlace, CameraRequest, CameraState, GroundBox } from '../types';

type Wish<R> = R extends CameraRequest ? Omit<R, 'id'> : never;

/** A request without its number, which `requestCamera` gives it. */
export type CameraWish = Wish<CameraRequest>;

function cameraBy(change: (camera: CameraState) => Partial<CameraState>): Transition {
  return (state) => ({ ...state, camera: { ...state.camera, ...change(state.camera) } });
}

/** Asks the map to move. Asked twice, it moves twice. */
export function requestCamera(wish: CameraWish): Transition {
  return cameraBy(({ request }) => ({ request: { ...wish, id: (request?.id ?? 0) + 1 } }));
}

/** The map stands still. `place` is null while it shows the whole province as it did at the start. */
export function cameraSettled(settled: {
  readonly place: CameraPlace | null;
  readonly bearing: number;
  readonly metresPerPixel: number;
}): Transition {
  const { place, ...now } = settled;
  return cameraBy(() => ({ at: place === null ? null : roundPlace(place), ground: null, ...now }));
}

/** The map is on its way to another scale: none is told until it stands still. */
export function cameraFlies(): Transition {
  return cameraBy(() => ({ metresPerPixel: null }));
}

/** What panels leave free of the map; see the request `ground`. */
export function groundSeen(ground: GroundBox): Transition {
  return cameraBy(() => ({ ground }));
}

/** The pointer over the map, [lon, lat]; null when it leaves. */
export function pointerAt(pointer: readonly [number, number] | null): Transition {
  return cameraBy(() => ({ pointer }));
}

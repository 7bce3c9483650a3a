/** The camera: requests of the state come in, where the map settled goes out. */
import type { LngLat, Map as MapLibreMap } from 'maplibre-gl';
import { metresPerPixel, OPENING_BOUNDS } from '../cartography/view';
import type { AppStore } from '../state/store';
import { cameraFlies, cameraSettled, groundSeen } from '../state/transitions/camera';
import type { CameraRequest, GroundBox } from '../state/types';
import {
  bearableInsets,
  type Insets,
  MARGIN,
  readInsets,
  shiftOutOfCover,
  widened,
  widenedBox,
} from './cameraMath';
import { freeInsets, seenOf } from './covered';
import { whenPanelsStand } from './panelsStand';
import type { Settling } from './settling';
import type { LonLatBox } from './shapeBox';
import { watch } from './watch';

const MOVE_MS = 180;
/** From scene to scene: the eye has to follow, and nobody to wait. */
const FLIGHT_MS = 1600;
/** A single place is shown no closer than this: the whole of the largest cluster, with its surroundings. */
const PLACE_ZOOM = 13.5;
/** An outline in hand fills no more than so much of the free map in each direction, so that it can grow. */
const CORNERS_SHARE = 0.6;

export interface Camera {
  /** Moves so that a box of the ground is in the free part of the view, as little as needed. */
  readonly reveal: (bbox: LonLatBox) => void;
  /** Takes the opening view again where the panels have changed what they leave free since. @returns whether it had to */
  readonly reopen: () => boolean;
  readonly dispose: () => void;
}

/** @param still whether the reader asked for less motion, asked anew each time */
export function driveCamera(
  map: MapLibreMap,
  store: AppStore,
  settling: Settling,
  still: () => boolean,
): Camera {
  let opening = store.getState().camera.at === null;
  const duration = () => (still() ? 0 : MOVE_MS);
  /** The ground of the scene it stands on, kept in sight while its place on the page grows and shrinks. */
  let scene: GroundBox | null = null;
  let opened = '';
  /** @param above px at the bottom that a sheet covers beyond what the opening leaves it */
  const openProvince = (ms: number, above = 0) => {
    const padding = openingPadding(map);
    opened = JSON.stringify(padding);
    const { clientWidth, clientHeight } = map.getContainer();
    const clear = { ...padding, bottom: Math.max(padding.bottom, above) };
    map.fitBounds([...OPENING_BOUNDS], {
      padding: { ...bearableInsets(clear, clientWidth, clientHeight) },
      bearing: 0,
      duration: ms,
      linear: true,
    });
  };
  const showBox = ([w, s, e, n]: LonLatBox, maxZoom: number) => {
    const padding = { ...padded(map, freeInsets(map.getContainer())) };
    map.fitBounds([w, s, e, n], { padding, maxZoom, duration: duration(), linear: true });
  };
  const showScene = (frame: GroundBox | null, flies: boolean) => {
    const ms = flies && !still() ? FLIGHT_MS : 0;
    const insets = freeInsets(map.getContainer());
    if (frame === null) openProvince(ms, insets.bottom);
    else {
      const [w, s, e, n] = frame;
      const { clientWidth, clientHeight } = map.getContainer();
      const padding = { ...bearableInsets(insets, clientWidth, clientHeight) };
      map.fitBounds([w, s, e, n], { padding, bearing: 0, duration: ms, linear: false });
    }
    // Not before: a flight that this one cuts off settles first.
    if (map.isMoving()) store.setState(cameraFlies());
  };
  const leave = () => {
    opening = false;
    scene = null;
  };
  const settle = () => {
    const { lng, lat } = map.getCenter();
    const zoom = map.getZoom();
    store.setState(
      cameraSettled({
        place: opening ? null : { zoom, lat, lng },
        bearing: map.getBearing() + 0,
        metresPerPixel: metresPerPixel(zoom, lat),
      }),
    );
  };
  let latest: CameraRequest | null = null;
  const obey = (request: CameraRequest | null) => {
    if (request === null) return;
    // Looked at only when asked for: to see what panels cover, the page has to be laid out.
    if (request.kind === 'ground') return store.setState(groundSeen(freeGround(map)));
    if (request.kind === 'reveal') return whenPanelsStand(settling, () => reveal(request.bbox));
    opening = request.kind === 'province' || (request.kind === 'scene' && request.frame === null);
    scene = request.kind === 'scene' ? request.frame : null;
    latest = request;
    const ms = duration();
    switch (request.kind) {
      case 'province':
        return openProvince(ms);
      case 'zoomIn':
      case 'zoomOut': {
        const zoom = map.getZoom() + (request.kind === 'zoomIn' ? 1 : -1);
        return void map.easeTo({ zoom, around: freeMiddle(map), duration: ms });
      }
      case 'scene': {
        // What is shown with it opens and closes panels.
        return whenPanelsStand(settling, () => {
          if (latest === request) showScene(request.frame, request.flies);
        });
      }
      case 'north':
        return void map.easeTo({ bearing: 0, duration: ms });
      case 'place': {
        const { lng, lat, zoom } = request.place;
        const bearing = request.bearing ?? map.getBearing();
        return void map.easeTo({ center: [lng, lat], zoom, bearing, duration: ms });
      }
      case 'bounds':
      case 'corners': {
        // What asks for it often opens a panel as well, which would else cover the middle.
        return whenPanelsStand(settling, () => {
          if (latest !== request) return;
          if (request.kind === 'bounds') showBox(request.bbox, PLACE_ZOOM);
          else showBox(widenedBox(request.bbox, 1 / CORNERS_SHARE), map.getMaxZoom());
        });
      }
    }
  };
  map.on('movestart', (event) => {
    if ('originalEvent' in event && event.originalEvent) leave();
  });
  map.on('moveend', settle);
  map.on('resize', () => {
    if (opening) openProvince(0);
    else if (scene !== null) showScene(scene, false);
  });
  if (opening) openProvince(0);
  else settle();
  const unwatch = watch(store, (state) => state.camera.request, obey);
  // What was asked before there was a map: by the page around a frame, which need not wait for one.
  obey(store.getState().camera.request);
  const reveal = (bbox: LonLatBox): void => {
    // On its way somewhere it is not yet clear what will be covered.
    if (map.isMoving()) return void map.once('moveend', () => reveal(bbox));
    const shift = shiftFor(map, bbox, freeInsets(map.getContainer()));
    if (shift === null) return;
    leave();
    map.panBy([-shift[0], -shift[1]], { duration: duration() });
  };
  return {
    reveal,
    reopen: () => {
      if (!opening || JSON.stringify(openingPadding(map)) === opened) return false;
      openProvince(0);
      return true;
    },
    dispose: unwatch,
  };
}

/** What the eye rests on: the middle between the panels at the sides. */
function freeMiddle(map: MapLibreMap): LngLat {
  const container = map.getContainer();
  const { left, right } = freeInsets(container);
  return map.unproject([(left + container.clientWidth - right) / 2, container.clientHeight / 2]);
}

/** The ground in the free part of the view. */
function freeGround(map: MapLibreMap): GroundBox {
  const container = map.getContainer();
  const { clientWidth, clientHeight } = container;
  const { left, right, top, bottom } = bearableInsets(freeInsets(container), clientWidth, clientHeight);
  const from = map.unproject([left, clientHeight - bottom]);
  const to = map.unproject([clientWidth - right, top]);
  return [from.lng, from.lat, to.lng, to.lat];
}

/** The padding of the opening view, from the same properties that place the picture. */
function openingPadding(map: MapLibreMap): Insets {
  const container = map.getContainer();
  const computed = getComputedStyle(container);
  const insets = readInsets((name) => computed.getPropertyValue(name));
  return bearableInsets(insets, container.clientWidth, container.clientHeight);
}

function padded(map: MapLibreMap, insets: Insets): Insets {
  const { clientWidth, clientHeight } = map.getContainer();
  return { ...bearableInsets(widened(insets, MARGIN), clientWidth, clientHeight) };
}

function shiftFor(
  map: MapLibreMap,
  [w, s, e, n]: LonLatBox,
  insets: Insets,
): readonly [number, number] | null {
  const corners = [map.project([w, s]), map.project([w, n]), map.project([e, s]), map.project([e, n])];
  const xs = corners.map((corner) => corner.x);
  const ys = corners.map((corner) => corner.y);
  const { clientWidth: width, clientHeight: height } = map.getContainer();
  return shiftOutOfCover(
    { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) },
    { width, height },
    padded(map, insets),
    seenOf(map.getContainer()),
  );
}

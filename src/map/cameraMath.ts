/** Arithmetic of the camera, without a map. */
import {
  type Bounds,
  type LonLat,
  mercatorSize,
  OPENING_BOUNDS,
  SHEET_BOUNDS,
  WORLD_PX,
} from '../cartography/view';

/** What panels cover on each side of the map, CSS px. */
export interface Insets {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** The room left between a place shown on purpose and the edge of the free map, CSS px. */
export const MARGIN = 32;

/** The free part keeps at least so much of each direction, whatever the panels say, CSS px; */
const LEAST_FREE = 120;
/** but of a tiny map a part is left for margins: symbols on the edge of the province are wide. */
const MOST_MARGIN = 0.4;

/** `--pad-*` as they are computed, in px; what is no length is none. */
export function readInsets(property: (name: string) => string): Insets {
  const px = (name: string) => {
    const value = Number.parseFloat(property(name));
    return Number.isFinite(value) && value > 0 ? value : 0;
  };
  return {
    top: px('--pad-top'),
    right: px('--pad-right'),
    bottom: px('--pad-bottom'),
    left: px('--pad-left'),
  };
}

/** Insets scaled down where they would leave too little of a box to look at. */
export function bearableInsets(insets: Insets, width: number, height: number): Insets {
  const across = shrink(insets.left + insets.right, width);
  const down = shrink(insets.top + insets.bottom, height);
  return {
    top: insets.top * down,
    right: insets.right * across,
    bottom: insets.bottom * down,
    left: insets.left * across,
  };
}

const bearableAlong = (length: number) => Math.max(length - LEAST_FREE, length * MOST_MARGIN);

function shrink(covered: number, length: number): number {
  const bearable = bearableAlong(length);
  return covered > bearable ? bearable / covered : 1;
}

/** Neighbours and the sheet's edge come into view, the rest of the world does not. */
const MIN_ZOOM = 6.5;
/** What the opening view leaves free around the province on a small map, both sides together, CSS px. */
const SMALL_MARGINS = 96;

/** How far out a map of this size may zoom: where it is tiny, until the whole province is in it. */
export function leastZoom(width: number, height: number): number {
  const [across, down] = mercatorSize(OPENING_BOUNDS);
  const free = (length: number) => Math.max(length - Math.min(SMALL_MARGINS, bearableAlong(length)), 1);
  return Math.min(MIN_ZOOM, Math.log2(Math.min(free(width) / across, free(height) / down) / WORLD_PX));
}

/** Adds the same room on every side. */
export function widened(insets: Insets, by: number): Insets {
  return {
    top: insets.top + by,
    right: insets.right + by,
    bottom: insets.bottom + by,
    left: insets.left + by,
  };
}

/** A box with the same middle, so many times as wide and high. */
export function widenedBox([w, s, e, n]: Bounds, times: number): [number, number, number, number] {
  const [across, up] = [((e - w) * (times - 1)) / 2, ((n - s) * (times - 1)) / 2];
  return [w - across, s - up, e + across, n + up];
}

interface PixelBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How much further in a box is brought whose middle would else lie under a button at the edge, CSS px. */
const FURTHER = [0, 32, 64, 96, 128] as const;

/**
 * The same as `shiftIntoView`, and clear of what lies on the free part near its edge.
 *
 * @param isSeen whether the map is seen at a point, px from its top left
 */
export function shiftOutOfCover(
  box: PixelBox,
  view: { readonly width: number; readonly height: number },
  insets: Insets,
  isSeen: (x: number, y: number) => boolean,
): readonly [number, number] | null {
  const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2];
  const shifts = FURTHER.map((further) => shiftIntoView(box, view, widened(insets, further)));
  const clear = shifts.find((shift) => isSeen(x + (shift?.[0] ?? 0), y + (shift?.[1] ?? 0)));
  return clear === undefined ? (shifts[0] ?? null) : clear;
}

/**
 * How far the map's content must move so that a box lies in the free part of the view, CSS px right and down;
 * null where it already does. A box too large for the free part is centred in it.
 */
export function shiftIntoView(
  box: PixelBox,
  view: { readonly width: number; readonly height: number },
  insets: Insets,
): readonly [number, number] | null {
  const dx = shiftAlong(box.left, box.right, insets.left, view.width - insets.right);
  const dy = shiftAlong(box.top, box.bottom, insets.top, view.height - insets.bottom);
  return dx === 0 && dy === 0 ? null : [dx, dy];
}

function shiftAlong(from: number, to: number, low: number, high: number): number {
  if (to - from > high - low) return (low + high - from - to) / 2;
  if (from < low) return low - from;
  if (to > high) return high - to;
  return 0;
}

/** Keeps the centre over what the sheet covers. The zoom is left alone, so that a wide screen may show the margin. */
export function centreOnSheet([lon, lat]: LonLat, [w, s, e, n]: Bounds = SHEET_BOUNDS): LonLat {
  return [Math.min(Math.max(lon, w), e), Math.min(Math.max(lat, s), n)];
}

/** Steps of a radius set by hand, km; each divides a kilometre. */
const RADIUS_STEPS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1] as const;

/**
 * The radius nearest to what was drawn that has few figures: its step is the first of at least one pixel, so that
 * 10 km can be drawn exactly at any zoom. Never zero.
 * @param radiusKm as drawn
 * @param metresPerPixel of the map where it was drawn
 */
export function handyRadius(radiusKm: number, metresPerPixel: number): number {
  const step = RADIUS_STEPS.find((km) => km * 1000 >= metresPerPixel) ?? 1;
  return Math.max(Math.round(radiusKm / step), 1) * step;
}

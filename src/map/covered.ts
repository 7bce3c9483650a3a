/** Which part of the map panels leave free, found by looking: the map knows nothing of the panels. */
import type { Insets } from './cameraMath';
import { scaleOf } from './screenScale';

const STEP = 8;
/** Looks no further in than this share of the length: a panel over the whole map leaves nothing to move to. */
const DEEPEST = 0.75;
/** A strip of map narrower than this, between a panel and what floats beside it, is not free; CSS px. */
const LEAST_STRIP = 24;
/** Where the three lines lie along each side. A small box on one of them is no panel: the middle of three counts. */
const LINES = [0.25, 0.5, 0.75] as const;

/**
 * @param width of the map, CSS px
 * @param height of the map, CSS px
 * @param isFree whether the map itself is seen at a point, px from its top left
 */
export function scanInsets(width: number, height: number, isFree: (x: number, y: number) => boolean): Insets {
  const across = (from: (depth: number) => number) =>
    depthOf(width, (depth, line) => isFree(from(depth), height * line));
  const left = across((depth) => depth);
  const right = across((depth) => width - 1 - depth);
  // Between the panels at the sides: along a panel nothing is free, and nothing would be learnt of top and bottom.
  const middle = width - left - right;
  const down = (from: (depth: number) => number) =>
    depthOf(height, (depth, line) => isFree(left + middle * line, from(depth)));
  return { left, right, top: down((depth) => depth), bottom: down((depth) => height - 1 - depth) };
}

function depthOf(length: number, isFree: (depth: number, line: number) => boolean): number {
  const depths = LINES.map((line) => {
    let covered = 0;
    for (let depth = 0; depth < length * DEEPEST; depth += STEP) {
      if (!isFree(depth, line)) covered = depth + STEP;
      else if (depth + STEP - covered >= LEAST_STRIP) return covered;
    }
    return 0;
  });
  return depths.sort((a, b) => a - b)[1] ?? 0;
}

/** What covers the sides of an element on the page now, in its own px, of which one may be larger than the page's. */
export function freeInsets(container: HTMLElement): Insets {
  return scanInsets(container.clientWidth, container.clientHeight, seenOf(container));
}

/** Tells of points of the map, px from its top left, whether the map itself is seen there: no panel, and no button. */
export function seenOf(container: HTMLElement): (x: number, y: number) => boolean {
  const { left, top } = container.getBoundingClientRect();
  const scale = scaleOf(container);
  // The picture beside the canvas is map as well.
  const place = container.parentElement ?? container;
  return (x, y) => {
    const seen = document.elementFromPoint(left + x * scale, top + y * scale);
    return seen === null || place.contains(seen);
  };
}

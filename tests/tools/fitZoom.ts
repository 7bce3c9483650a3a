/** Where the map should open: worked out beside the program, to check the program against. */
import { type Bounds, mercatorSize, WORLD_PX } from '../../src/cartography/view';

/** CSS px of free map; `pad` is what panels cover on each side. */
interface Box {
  readonly width: number;
  readonly height: number;
  readonly pad?: {
    readonly top: number;
    readonly right: number;
    readonly bottom: number;
    readonly left: number;
  };
}

/** The zoom at which bounds just fit the free part of a box: what MapLibre's `fitBounds` computes, and SVG's `meet`. */
export function fitZoom(bounds: Bounds, { width, height, pad }: Box): number {
  const [w, h] = mercatorSize(bounds);
  const free = [
    width - (pad?.left ?? 0) - (pad?.right ?? 0),
    height - (pad?.top ?? 0) - (pad?.bottom ?? 0),
  ] as const;
  const scale = Math.min(free[0] / w, free[1] / h) / WORLD_PX;
  return Math.log2(Math.max(scale, 1));
}

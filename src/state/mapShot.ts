/** A picture of the map, apart from the map on the page: who draws it is the app's affair. */
import type { AppState, GroundBox } from './types';

export interface MapWish {
  /** What is shown; language and theme of the view are those of the picture. Its camera does not matter. */
  readonly state: AppState;
  /** The ground that has to be in it; null for the whole province. */
  readonly frame: GroundBox | null;
  /** Size in CSS px: names and symbols have the size at which they stand on a page so large. */
  readonly width: number;
  readonly height: number;
  /** Pixels of the picture for each CSS px. */
  readonly ratio: number;
  readonly signal: AbortSignal;
}

export interface MapShot {
  /** `width × ratio` by `height × ratio` pixels. */
  readonly canvas: HTMLCanvasElement;
  /** Metres of ground per CSS px in the middle, for the scale bar. */
  readonly metresPerPixel: number;
  /** The ground that is in it. */
  readonly ground: GroundBox;
  /** True where there is no WebGL2: the picture of the opening view, which has fewer names and layers than the map. */
  readonly simplified?: boolean;
}

/**
 * Draws the map. One at a time: a second wish waits for the first.
 * Rejects with the signal's reason when called off, and where no picture can be made with an error whose `cause` is
 * 'no-data', 'too-large' (for the graphics processor), 'context-lost' or 'no-map'.
 */
export type DrawMap = (wish: MapWish) => Promise<MapShot>;

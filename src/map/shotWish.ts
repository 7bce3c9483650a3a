/** What is asked of a picture of the map, and what one gets. */
import type { AppState, GroundBox } from '../state/types';

export interface ShotWish {
  readonly state: AppState;
  /** Null for the whole province. */
  readonly frame: GroundBox | null;
  /** CSS px. */
  readonly width: number;
  readonly height: number;
  /** Pixels for each CSS px. */
  readonly ratio: number;
  readonly signal: AbortSignal;
}

export interface Shot {
  readonly canvas: HTMLCanvasElement;
  /** Metres of ground per CSS px in the middle. */
  readonly metresPerPixel: number;
  readonly ground: GroundBox;
  /** Drawn without WebGL2. */
  readonly simplified?: boolean;
}

/** What there is no picture for. `cause`: no-data, too-large, context-lost or no-map. */
export function shotError(
  cause: 'no-data' | 'too-large' | 'context-lost' | 'no-map',
  message: string,
): Error {
  return new Error(message, { cause });
}

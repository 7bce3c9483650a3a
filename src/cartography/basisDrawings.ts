/** The signs of what a figure rests on, in a square of 10: on the page, on pictures and wherever else a figure stands. */
import type { Basis } from '../domain/types';

export interface BasisDrawing {
  /** Whether a circle of radius 4 stands around it. */
  readonly ring: boolean;
  /** SVG path data; '' where the circle is all. */
  readonly path: string;
  /** Whether the path is filled, else a line. */
  readonly filled: boolean;
}

/** Filled: a source says so. Half: computed from what one says. Hollow: the rest of a total. Crossed: nobody knows. */
export const BASIS_DRAWINGS: Readonly<Record<Basis | 'tried', BasisDrawing>> = {
  stated: { ring: true, path: 'M5 1a4 4 0 1 0 0 8 4 4 0 0 0 0-8Z', filled: true },
  derived: { ring: true, path: 'M5 1a4 4 0 0 0 0 8Z', filled: true },
  balance: { ring: true, path: '', filled: false },
  missing: { ring: true, path: 'M2.2 7.8 7.8 2.2', filled: false },
  // No circle: of no source at all, only of somebody who tries it.
  tried: { ring: false, path: 'M5 1 9.2 8.6H.8Z', filled: false },
};

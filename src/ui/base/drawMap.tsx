/** How a part of the page gets a picture of the map: it is drawn elsewhere, by the app's wiring. */
import { createContext, type ReactNode, useContext } from 'react';
import type { DrawMap } from '../../state/mapShot';

const DrawMapContext = createContext<DrawMap | null>(null);

export function DrawMapProvider({ draw, children }: { draw: DrawMap; children: ReactNode }) {
  return <DrawMapContext value={draw}>{children}</DrawMapContext>;
}

export function useDrawMap(): DrawMap {
  const draw = useContext(DrawMapContext);
  if (draw === null) throw new Error('A part that draws maps stands outside DrawMapProvider');
  return draw;
}

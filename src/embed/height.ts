/** How high the atlas would like to be, which hangs on its width alone: a height that hung on itself would never rest. */
import type { ViewState } from '../state/types';

/** CSS px. The map alone as wide as a slide; with panels as high as these need. */
export function wantedHeight(layout: ViewState['layout'], width: number): number {
  const [share, least, most] = layout === 'maponly' ? [9 / 16, 320, 800] : [0.62, 600, 900];
  return Math.round(Math.min(Math.max(width * share, least), most));
}

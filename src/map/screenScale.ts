/** How large the map is drawn: before a room it is enlarged as a whole, labels and symbols with it. */

/** So many px of the page to one of the map; 1 where it is not enlarged, or not on the screen. */
export function scaleOf(container: HTMLElement): number {
  const scale = container.getBoundingClientRect().width / container.offsetWidth;
  // Widths are whole numbers on one side of the division only.
  return Number.isFinite(scale) && scale > 0 ? Math.round(scale * 100) / 100 : 1;
}

/** Pixels of the screen to one px of the map. */
export function screenRatio(container: HTMLElement): number {
  return window.devicePixelRatio * scaleOf(container);
}

/** The chosen region on the picture, where there is no live map to show it. Fetched when both are so. */
import { linesPath } from '../cartography/pictureGeometry';
import { polygonsOf } from '../domain/geometry';
import { selectRegionFeature } from '../state/regionSelectors';
import type { AppStore } from '../state/store';

const SVG = 'http://www.w3.org/2000/svg';

/** Draws the region below the clusters' symbols and follows it. @returns how to stop, which takes it off again */
export function drawPictureRegion(picture: Element, store: AppStore): () => void {
  const svg = picture.querySelector('svg');
  if (svg === null) return () => {};
  const [wash, edge] = ['wa', 'we'].map((name) => {
    const path = document.createElementNS(SVG, 'path');
    path.setAttribute('class', name);
    return path;
  }) as [SVGPathElement, SVGPathElement];
  svg.querySelector('a[data-code]')?.before(wash, edge);
  const draw = () => {
    const region = selectRegionFeature(store.getState());
    const d = region === null ? '' : linesPath(polygonsOf(region).flat(), 0);
    for (const path of [wash, edge]) path.setAttribute('d', d);
  };
  draw();
  const stop = store.subscribe(draw);
  return () => {
    stop();
    wash.remove();
    edge.remove();
  };
}

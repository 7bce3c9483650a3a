/** The picture in the page: shown until the live map stands in its place, and where none ever will. */
import type { AppStore } from '../state/store';

export function drivePicture(region: HTMLElement, store: AppStore): () => void {
  const picture = region.querySelector<HTMLElement>('#picture');
  if (picture === null) return () => {};
  const show = () => {
    const { map, camera } = store.getState();
    const wanted = map.status === 'failed' || (map.status === 'picture' && camera.at === null);
    picture.style.display = wanted ? '' : 'none';
  };
  show();
  return store.subscribe(show);
}

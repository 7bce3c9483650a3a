import { useMedia } from '../base/screen';

/** The same sizes as in `stage.css`. */
const LARGE = '(min-width: 720px) and (min-height: 480px)';

/** Whether the scenes are shown in a hand, where not all has room at once. */
export function useSmall(): boolean {
  return !useMedia(LARGE);
}

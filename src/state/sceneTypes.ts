/** Views kept to be shown again. */
import type { Lang } from '../i18n/lang';

/** What is said of a scene in one language; '' where nothing is. */
export interface SceneWords {
  readonly title: string;
  readonly caption: string;
  /** For the speaker alone. */
  readonly notes: string;
}

/** West, south, east, north, degrees. */
export type GroundBox = readonly [number, number, number, number];

/** A view kept to be shown again. */
export interface Scene {
  /** One of its own within the set. */
  readonly id: string;
  /** The scene of the ready set it came from, whose words stand where it has none of its own; null for none. */
  readonly ready: string | null;
  readonly words: Readonly<Partial<Record<Lang, SceneWords>>>;
  /** What is shown, as an address says it (`sceneView`), without the place. */
  readonly view: string;
  /** The ground that was free of panels; null for the whole province. */
  readonly frame: GroundBox | null;
}

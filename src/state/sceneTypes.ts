/** Views kept to be shown again, and how far they are shown. */
import type { Lang } from '../i18n/lang';
import type { AppState, CameraPlace } from './types';

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

/** What the scenes put away while they have the screen. */
export interface BeforeScenes
  extends Pick<AppState, 'query' | 'region' | 'kept' | 'measure' | 'scenario' | 'view' | 'focus'> {
  readonly place: CameraPlace | null;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** The scene that was shown then, counted from 0; null for none. */
  readonly at: number | null;
}

export interface BriefingState {
  /** Null for the ready set, untouched, or for those of `linked`, which are read when scenes are first wanted. */
  readonly scenes: readonly Scene[] | null;
  /** The scenes as an address carries them (`urlCodecs/scenes.ts`); null for the ready set, and where they are too long. */
  readonly linked: string | null;
  /** A link brought scenes that cannot be read. */
  readonly damaged: boolean;
  /** The sets before the latest changes, the last of them last. */
  readonly past: readonly (readonly Scene[] | null)[];
  /** The sets that were undone, the most recent last; emptied by a new change. */
  readonly undone: readonly (readonly Scene[] | null)[];
  /** The scene that is shown, counted from 0; null for none. */
  readonly at: number | null;
  /** Whether the scenes have the whole screen. */
  readonly presenting: boolean;
  /** What was shown before the scenes took the screen; null where they had it from the start. */
  readonly before: BeforeScenes | null;
  /** Seconds after which the next scene follows by itself; null where only a hand goes on. */
  readonly autoplay: number | null;
}

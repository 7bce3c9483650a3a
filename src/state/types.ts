/** The whole state of the atlas: plain, serialisable parts. Nothing derived is stored. */
import type { ClusterFilter } from '../domain/clusterFilter';
import type { LonLat } from '../domain/grids';
import type { History } from '../domain/history';
import type { KeptRegion } from '../domain/keptRegions';
import type { LawPlace } from '../domain/lawPlaces';
import type { Change, Ring } from '../domain/scenario';
import type { ColorTheme, DataIssue, Dataset, RegionRule, RegionStep, Sort } from '../domain/types';
import type { TotalledKind, UnitMeasure } from '../domain/unitKinds';
import type { Assumed } from '../domain/withAssumptions';
import type { Lang } from '../i18n/lang';
import type { BriefingState, GroundBox } from './sceneTypes';

export type { BeforeScenes, BriefingState, GroundBox, Scene, SceneWords } from './sceneTypes';
export type { Lang };
export type Theme = 'light' | 'dark';

/** The data set, or what stands in its way. `unreachable`: a file did not arrive; `broken`: it did, and cannot be used. */
export type DatasetState =
  | { readonly status: 'loading' }
  | {
      readonly status: 'ready';
      readonly dataset: Dataset;
      readonly issues: readonly DataIssue[];
      /** What the link named of clusters and places and these data do not have; left out where there is nothing. */
      readonly unmet?: readonly string[];
      /** Left out until something has told of it. */
      readonly history?: History;
    }
  | {
      readonly status: 'failed';
      readonly reason: 'unreachable' | 'broken';
      readonly issues: readonly DataIssue[];
    };

export interface QueryState {
  readonly filter: ClusterFilter;
  readonly sort: Sort;
  /** Codes of the clusters a person ticked, in register order. */
  readonly selected: readonly string[];
  /** Codes kept for comparison, at most five, in the order a person gave them. */
  readonly shortlist: readonly string[];
  /** What a person puts in place of the data set's assumptions. */
  readonly assumed: Assumed;
}

export type DrawMode = 'none' | 'pick' | 'polygon' | 'rectangle' | 'circle';

/**
 * What of a region was not taken. From a link: `unreadable` all of it, `unknown` units that the data set lacks,
 * `crossing` shapes that cross themselves, `kept` regions that were to be kept. From a hand: the `corner` or the `closing` whose line would cross the drawing.
 */
export type RegionComplaint = 'none' | 'unreadable' | 'unknown' | 'crossing' | 'kept' | 'corner' | 'closing';

export interface RegionState {
  readonly steps: readonly RegionStep[];
  /** Steps undone, most recently undone last; emptied by a new step. */
  readonly undone: readonly RegionStep[];
  /** Steps that were cleared away: undo brings them back once nothing newer is left to undo. */
  readonly cleared: readonly RegionStep[];
  readonly rule: RegionRule;
  readonly mode: DrawMode;
  /** What the next shape does. */
  readonly op: 'add' | 'subtract';
  /** Which units a click picks in mode `pick`. */
  readonly pickKind: 'district' | 'communeOld' | 'communeNew';
  /** Radius in km of the circle being drawn, 0 while it has a centre only, null when none is. */
  readonly draftRadiusKm: number | null;
  readonly complaint: RegionComplaint;
}

/** What of a scenario from a link was not taken: `unreadable` all of it, `dropped` what the data set does not allow. */
export type ScenarioComplaint = 'none' | 'unreadable' | 'dropped';

/** What a person tries on the published data set. */
export interface ScenarioState {
  /** Each thing once, the latest last. */
  readonly changes: readonly Change[];
  /** Changes taken back, most recently last; emptied by a new change. */
  readonly undone: readonly Change[];
  /** What was tried last, each with the changes before it; forgotten where these came about in another way. */
  readonly past: readonly { readonly change: Change; readonly before: readonly Change[] }[];
  /** The outline in hand, of a cluster, or of one that is to be added (`code` null). */
  readonly draft: { readonly code: string | null; readonly ring: Ring } | null;
  readonly complaint: ScenarioComplaint;
  /** The cluster that a person is about to change; none is open beside it where there is no room. */
  readonly subject: string | null;
  /** Somebody asked elsewhere to change it, and is to go on in the form. */
  readonly asked: boolean;
}

export const MEASURES = ['line', 'area', 'point'] as const;

export interface MeasureState {
  /** What the points are measured as. */
  readonly kind: (typeof MEASURES)[number];
  /** Whether a press on the map sets a point. */
  readonly drawing: boolean;
  readonly points: readonly LonLat[];
  /** An outline read from a table, not closed: shown on the map before it is taken. */
  readonly preview: readonly LonLat[] | null;
}

/** The sections of the task «Plan», in their order. */
export const PLAN_TASKS = ['region', 'units', 'law', 'targets', 'scenario', 'measure'] as const;
export type PlanTask = (typeof PLAN_TASKS)[number];

/** What an address can leave out of the page. */
export const HIDEABLE = ['legend', 'totals', 'search'] as const;
export type Hideable = (typeof HIDEABLE)[number];

export interface ViewState {
  readonly lang: Lang;
  /** Null follows the system. */
  readonly theme: Theme | null;
  readonly color: ColorTheme;
  /** What the check by law is asked of, null for nothing. */
  readonly lawPlace: LawPlace | null;
  /** Size of the cluster to be added there, ha; null while none is given. */
  readonly lawHa: number | null;
  /** What the units on the map are shaded by. */
  readonly shade: 'none' | UnitMeasure;
  /** Which units are listed and shaded. */
  readonly shadeUnits: TotalledKind;
  readonly layout: 'full' | 'viewer' | 'maponly';
  readonly panels: 'open' | 'collapsed' | 'none';
  /** What is left out of what stands around the map, in the order of `HIDEABLE`. */
  readonly hidden: readonly Hideable[];
  /** `static=1`: the map does not move. */
  readonly frozen: boolean;
  /** Whether the map shows the clusters that are not among the 72. */
  readonly notCounted: boolean;
  /** Which dialog is open over the map. */
  readonly dialog:
    | 'none'
    | 'about'
    | 'help'
    | 'export'
    | 'compare'
    | 'corners'
    /** The same table, of the open cluster. */
    | 'clusterCorners'
    | 'regions'
    | 'units'
    | 'laws'
    | 'scenario'
    | 'share';
  /** What the dialog «Export» is open for. */
  readonly exporting: 'data' | 'picture' | 'slides' | 'print' | 'offline';
  readonly tableOpen: boolean;
  /** Where plan and scenario meet on the map, a fraction of the free map from its left; null where they do not. */
  readonly swipe: number | null;
  /** The task in the left panel. */
  readonly task: 'explore' | 'invest' | PlanTask | 'present';
}

export interface FocusState {
  /** Under the pointer or keyboard focus, in map or list. */
  readonly hover: string | null;
  /** The open cluster (`feature=`). */
  readonly open: string | null;
  /** The name of the one looked at among those that are not counted. */
  readonly notCounted: string | null;
}

export interface CameraPlace {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/**
 * Something asked of the map; `id` grows so that the same request can be made twice. `ground` moves nothing: the answer
 * is in `camera.ground` at once, where there is a live map.
 */
export type CameraRequest = { readonly id: number } & (
  | { readonly kind: 'province' | 'zoomIn' | 'zoomOut' | 'north' | 'ground' }
  // Without a bearing the map stays turned as it is.
  | { readonly kind: 'place'; readonly place: CameraPlace; readonly bearing?: number }
  // The ground of a scene, in flight or at once.
  | { readonly kind: 'scene'; readonly frame: GroundBox | null; readonly flies: boolean }
  // `bounds` fits a box; `corners` comes so close that a hand can take the corners of what is in it; `reveal` moves no
  // further than it takes to bring one out from under the panels.
  | {
      readonly kind: 'bounds' | 'corners' | 'reveal';
      readonly bbox: readonly [number, number, number, number];
    }
);

export interface CameraState {
  /** Where the map settled; null while it stands on the whole province by itself (`at=` left out). */
  readonly at: CameraPlace | null;
  /** Degrees clockwise from north. */
  readonly bearing: number;
  /** The ground that panels leave free, as it was when last asked for (request `ground`); null until then, and once the map has moved. */
  readonly ground: GroundBox | null;
  /** Metres per CSS pixel at the map's centre, for the scale bar; null before the map is there and while it flies to a scene. */
  readonly metresPerPixel: number | null;
  /** Under the pointer, [lon, lat]. */
  readonly pointer: readonly [number, number] | null;
  readonly request: CameraRequest | null;
}

/** The map itself: `picture` until it is live, and where it can never be. */
export type MapStatus =
  | { readonly status: 'picture' }
  // `beside`: whether the second map can be drawn, of the plan beside a scenario.
  | { readonly status: 'live'; readonly beside: 'possible' | 'failed' }
  | {
      readonly status: 'failed';
      readonly reason: 'no-webgl2' | 'context-lost' | 'error';
      readonly detail: string;
    };

/** Where this visit's page and data came from, and whether newer ones are there. */
export interface VisitState {
  /** No answer came from the site: the data are those kept from an earlier visit. */
  readonly kept: boolean;
  /** `ready`: a newer site waits to be opened; `wanted`: a person asked for it. */
  readonly renewal: 'none' | 'ready' | 'wanted';
}

export interface AppState {
  readonly visit: VisitState;
  readonly measure: MeasureState;
  readonly dataset: DatasetState;
  readonly query: QueryState;
  readonly region: RegionState;
  /** Regions kept side by side, at most four, in the order a person gave them. */
  readonly kept: readonly KeptRegion[];
  readonly scenario: ScenarioState;
  readonly briefing: BriefingState;
  readonly view: ViewState;
  readonly focus: FocusState;
  readonly camera: CameraState;
  readonly map: MapStatus;
  /** Same-origin folder of the data set (`data=`), with trailing slash. */
  readonly dataFolder: string;
  /** The version of the data that the link was made with (`data_version=`), where it is not that of the data here. */
  readonly madeWith: string | null;
}

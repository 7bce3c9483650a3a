/**
 * Types of `embed.js`, the script that a page loads to show the atlas in a frame, and to talk with it.
 * Lengths are km, areas ha, places WGS 84 degrees, longitude first; shares and occupancy are fractions from 0 to 1.
 *
 *     <script src="https://atlas.example.vn/embed.js"></script>
 *     <cluster-atlas scene="2" lang="en"></cluster-atlas>
 */

export type LonLat = readonly [lon: number, lat: number];
/** West, south, east, north. */
export type Bounds = readonly [west: number, south: number, east: number, north: number];
export type Basis = 'stated' | 'derived' | 'balance';
export type RegionRule = 'area' | 'centroid' | 'touch';

export type Ground =
  /** The whole province. */
  | 'province'
  | { readonly lng: number; readonly lat: number; readonly zoom: number }
  | { readonly bounds: Bounds };

/** A unit by its id (`duc-hoa`), a ring of three corners or more, or a circle. */
export type RegionShape =
  | { readonly kind: 'district' | 'communeOld' | 'communeNew'; readonly id: string }
  | { readonly kind: 'polygon'; readonly ring: readonly LonLat[] }
  | { readonly kind: 'circle'; readonly center: LonLat; readonly radiusKm: number };

export interface RegionStep {
  readonly op: 'add' | 'subtract';
  readonly shape: RegionShape;
}

/** Sheets as the atlas exports them: two screens, a square, paper at 300 dpi. */
export type SheetName =
  | 'hd'
  | 'uhd'
  | 'square'
  | 'a4-landscape'
  | 'a4-portrait'
  | 'a3-landscape'
  | 'a3-portrait';

export type PictureWish =
  /** A sheet with title, totals, legend, source and date; without a name, `hd`. */
  | { readonly sheet?: SheetName | undefined }
  /** The map and nothing else: not to be shown without the source and date of `about` beside it. */
  | {
      readonly sheet: null;
      /** Size in CSS px; without it, that of the frame. */
      readonly width?: number | undefined;
      readonly height?: number | undefined;
      /** Pixels of the picture for each CSS px, 1 to 4. */
      readonly ratio?: number | undefined;
    };

export interface Sum {
  /** Of what is known; null where it is known of none. Never zero for what nobody knows. */
  readonly ha: number | null;
  /** The same sum by what it rests on. */
  readonly byBasis: Readonly<Record<Basis, number>>;
  /** Clusters of which nobody knows it. */
  readonly missing: number;
  /** As the atlas writes it, in its language. */
  readonly text: string;
}

export interface Totals {
  /** Clusters that count. */
  readonly count: number;
  readonly gross: Sum;
  readonly leasable: Sum;
  readonly leased: Sum;
  /** Of operating clusters. */
  readonly free: Sum;
  /** Of clusters in procedure and newly planned. */
  readonly pipeline: Sum;
  /** Leased ÷ leasable over operating clusters. */
  readonly occupancy: {
    readonly value: number | null;
    readonly basis: Basis | 'missing';
    readonly text: string;
  };
}

export interface RegionTotals extends Totals {
  readonly rule: RegionRule;
  /** Clusters wholly inside, and on the edge. */
  readonly wholly: number;
  readonly partly: number;
  /** Clusters without a published place, which no region can hold. */
  readonly leftOut: number;
}

/** What figures must not be shown without. */
export interface About {
  readonly dataVersion: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly source: { readonly id: string; readonly title: string; readonly url: string | null };
  /** Changes that somebody tries on the published data; figures of more than 0 are not the plan's. */
  readonly tried: number;
  /** Whether the reader put other assumptions in the place of the published ones. */
  readonly assumed: boolean;
  /** The full atlas with the same view. */
  readonly link: string;
}

export interface AtlasTotals {
  /** Of the clusters that pass the filter. */
  readonly shown: Totals;
  /** Of the ticked clusters; null where none is. */
  readonly selected: Totals | null;
  /** Of the shown clusters by region; null where there is none. */
  readonly region: RegionTotals | null;
  readonly about: About;
}

export interface View {
  /** What is shown, as parameters of the address. */
  readonly params: Readonly<Record<string, string>>;
  /** Where the map stands; null on the whole province, and while it is on its way or not there yet. */
  readonly at: { readonly lng: number; readonly lat: number; readonly zoom: number } | null;
  /** The ground in sight; null before the map is there, and while it moves. */
  readonly bounds: Bounds | null;
  readonly scene: number | null;
  /** The full atlas with the same view; while `at` is null for want of a map, without a place. */
  readonly link: string;
}

export interface Selection {
  /** Codes of the ticked clusters. */
  readonly selected: readonly string[];
  /** Code of the open cluster. */
  readonly open: string | null;
  readonly shortlist: readonly string[];
  /** The region, as `region=` of the address; null where there is none, or one too large for an address. */
  readonly region: string | null;
}

/** Messages that the atlas did not obey since it was opened. */
export interface Stats {
  /** From another origin than those allowed, or not from the page around the frame. */
  readonly foreign: number;
  /** From an allowed origin, and not understood. */
  readonly malformed: number;
  /** More than it takes in so short a time. */
  readonly refused: number;
}

export interface Ready {
  readonly version: { readonly protocol: 1; readonly data: string; readonly asOf: string };
  readonly commands: readonly string[];
  /** What `filter` takes. */
  readonly parameters: readonly string[];
  /** How many scenes there are. */
  readonly scenes: number;
  readonly view: View;
  readonly stats: Stats;
}

export interface Picture {
  readonly blob: Blob;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly about: About;
}

/**
 * `malformed` no such message · `version` another version of the protocol · `unknown` something the data set does
 * not have · `unreadable` a parameter damaged on its way · `region` a shape that cannot be taken · `scene` no such
 * scene · `data` no data set · `busy` too many messages · `picture` no picture can be made · `silent` the atlas does
 * not answer: within 5 s of its first sign of life where `embed_origins` of its address does not name this page's
 * origin, within 30 s where nothing comes at all
 */
export type ErrorCode =
  | 'malformed'
  | 'version'
  | 'unknown'
  | 'unreadable'
  | 'region'
  | 'scene'
  | 'data'
  | 'busy'
  | 'picture'
  | 'silent';

export interface Complaint {
  readonly code: ErrorCode;
  /** For whoever writes the page, in English. */
  readonly message: string;
}

export interface AtlasEvents {
  ready: Ready;
  view: View;
  selection: Selection;
  totals: AtlasTotals;
  error: Complaint;
  height: { readonly height: number };
}

/** A frame that shows the atlas, to talk with. What is asked before it is ready is asked then. Rejected with an `Error` whose `code` is an `ErrorCode`. */
export interface AtlasFrame {
  readonly ready: Promise<Ready>;
  /**
   * This, `setRegion` and `showScene` are answered when the map has arrived, with where it then stands; at once, with
   * `at: null`, where it is not there yet or out of sight, and likewise after 6 s.
   */
  flyTo(to: Ground): Promise<View>;
  filter(params: Readonly<Record<string, string | null>>): Promise<View>;
  select(codes: readonly string[]): Promise<View>;
  setRegion(steps: readonly RegionStep[], rule?: RegionRule): Promise<View>;
  showScene(index: number, flies?: boolean): Promise<View>;
  setLang(lang: 'vi' | 'en'): Promise<View>;
  setTheme(theme: 'light' | 'dark' | null): Promise<View>;
  totals(): Promise<AtlasTotals>;
  png(wish?: PictureWish): Promise<Picture>;
  stats(): Promise<Stats>;
}

/**
 * `<cluster-atlas>`. Attributes: `src` (the atlas, with any parameters; by default where `embed.js` lies), `view` (more
 * parameters, `phase=operating&color=free`), `scene`, `lang`, `theme`, `layout`, `static`, `title`, and `height` (`auto`, or CSS px).
 * Tells `ready`, `view`, `selection`, `totals`, `error` and `height`, each a `CustomEvent` with the news as its `detail`.
 */
export interface ClusterAtlasElement extends HTMLElement, Omit<AtlasFrame, 'ready'> {
  /** The frame's `ready`; of the frame as it is now, for another `src` makes another one. */
  readonly whenReady: Promise<Ready>;
}

export interface Connection extends AtlasFrame {
  /** Stops listening; whatever waits is rejected. */
  close(): void;
}

export interface EmbedScript {
  /** Talks with a frame that the page has made itself; its address needs `embed_origins=` with the page's own origin. */
  connect(
    frame: HTMLIFrameElement,
    tell: <K extends keyof AtlasEvents>(type: K, news: AtlasEvents[K]) => void,
  ): Connection;
}

declare global {
  interface HTMLElementTagNameMap {
    'cluster-atlas': ClusterAtlasElement;
  }
  var ClusterAtlas: EmbedScript;
}

/** What a data set carries beside the clusters: sources, licences, and what was published of the whole province. */
/** A text of the register in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

export interface Source {
  readonly id: string;
  readonly title: Bilingual;
  readonly date: string;
  readonly states: Bilingual;
  readonly url: string | null;
}

/** Source and licence of one base layer, shown under «Data and sources». */
export interface LayerLicence {
  readonly layer: string;
  readonly file: string;
  readonly source: string;
  readonly url: string | null;
  readonly licence: string;
  readonly note: Bilingual | null;
}

export const PLACE_BASES = ['name', 'source'] as const;

/** A cluster withdrawn, converted or grown without a plan: shown as such, never in the 72. */
export interface NotCounted {
  readonly name: string;
  readonly status: 'withdrawn' | 'converted' | 'unplanned';
  readonly district: string | null;
  /** Id of the old commune it is placed in; null where nothing places it. */
  readonly commune: string | null;
  /** What places it there: its own name, or the source. Null where `commune` is. */
  readonly placeBasis: (typeof PLACE_BASES)[number] | null;
  readonly asOf: string;
  readonly source: string;
  readonly note: Bilingual | null;
}

export interface Target {
  readonly id: string;
  readonly text: Bilingual;
  readonly value: string;
  readonly unit: Bilingual;
  readonly due: string;
  readonly source: string;
}

/** One published statement about the whole province; null where the source does not say. */
export interface SeriesPoint {
  readonly asOf: string;
  readonly scope: Bilingual;
  readonly plannedCount: number | null;
  readonly plannedHa: number | null;
  readonly operatingCount: number | null;
  readonly operatingHa: number | null;
  readonly procedureCount: number | null;
  readonly procedureHa: number | null;
  readonly leasedHa: number | null;
  readonly occupancyPct: number | null;
  readonly projects: number | null;
  /** Figures that the source rounds, or gives as «more than». */
  readonly rounded?: readonly Measure[];
  readonly source: string;
  readonly note: Bilingual | null;
}

/** What the province's series tells over time, one at a time. */
export const MEASURES = [
  'plannedCount',
  'plannedHa',
  'operatingCount',
  'operatingHa',
  'procedureCount',
  'procedureHa',
  'leasedHa',
  'occupancyPct',
] as const;
export type Measure = (typeof MEASURES)[number];

/** Two or more sources that do not agree, and what the atlas does about it. */
export interface Disagreement {
  readonly id: string;
  readonly text: Bilingual;
  readonly sources: readonly string[];
  /** What of the published series it bears on. */
  readonly measures?: readonly Measure[];
}

export const SCHEMATIC_KINDS = ['road', 'port', 'airport', 'border'] as const;

/** A line or point of the map drawn by hand, dashed or as a sign, because no open source draws it exactly. */
export interface SchematicObject {
  readonly kind: (typeof SCHEMATIC_KINDS)[number];
  readonly name: Bilingual;
  /** From what it was drawn, and how far off it may be. */
  readonly basis: Bilingual;
}

/** Doubts and particulars of a record that every language must tell; texts are in `i18n`. */
export const FLAGS = [
  'established-2026-unconfirmed',
  'operating-not-reconfirmed',
  'membership-unconfirmed',
  'over-75-ha',
  'name-unconfirmed',
  'area-disagrees',
  'same-name-as-park',
  'commune-from-name',
  'commune-assumed',
  'phase-inferred',
  'counted-not-named',
] as const;
export type Flag = (typeof FLAGS)[number];

/** Branches of industry that sources name for a cluster; `multi` where they say that it takes several. */
export const SECTORS = ['multi', 'electronics', 'mechanical'] as const;
export type Sector = (typeof SECTORS)[number];

/** How far the wastewater treatment is that a source states of a cluster. */
export const WASTEWATER = ['works', 'building'] as const;
export type Wastewater = (typeof WASTEWATER)[number];

export const NEAR_KINDS = ['road', 'expressway', 'port', 'airport', 'border', 'centre'] as const;
export type NearKind = (typeof NEAR_KINDS)[number];

/** Something a cluster may lie near. */
export interface NearTarget {
  /** `ql50`, `long-an-port`: never the name of a kind. */
  readonly id: string;
  readonly kind: NearKind;
  readonly name: Bilingual;
  /** Drawn by hand, up to some kilometres off: see `basis`. */
  readonly schematic: boolean;
  /** It does not exist yet: the nearest of its kind is never this one. */
  readonly planned: boolean;
  /** From what its place was taken, and how far off it may be. */
  readonly basis?: Bilingual;
  /** Layers of `LayerLicence` that its place was taken from. */
  readonly sources: readonly string[];
}

/** Eight ways, clockwise from north. */
export const WAYS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Way = (typeof WAYS)[number];

/** Straight-line distances in km from the clusters of published place to the targets, by code and target. */
export interface Near {
  readonly targets: readonly NearTarget[];
  readonly km: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** The way to the nearest point of each, likewise; left out on the spot itself. */
  readonly ways?: Readonly<Record<string, Readonly<Record<string, Way>>>>;
}

/** Where the map's symbols and the names of districts and communes stand: the same for the same clusters, and slow to work out. */
export interface Placed {
  /** The clusters that it holds for, as they were read: with others it is of no use. */
  readonly clusters: readonly unknown[];
  /** By code: how far the symbol stands aside on each of its levels, CSS px right and down, level by level. */
  readonly spreads: Readonly<Record<string, readonly number[]>>;
  /** Names by level: district, its name in one line or two, longitude and latitude of its middle. */
  readonly names: readonly {
    readonly level: number;
    readonly district: string;
    readonly text: string;
    readonly at: readonly [number, number];
  }[];
  /** By district: which of the map's few tints it has, so that neighbours differ. */
  readonly tints: Readonly<Record<string, number>>;
  /** By the id of a commune of either time: longitude and latitude of its name's middle, clear of outlines; null where there is no room. */
  readonly communes: Readonly<Record<string, readonly [number, number] | null>>;
}

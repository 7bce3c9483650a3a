/**
 * The words of the atlas as types. Areas are hectares (ha) as published; shares and occupancy are
 * fractions between 0 and 1; coordinates are WGS 84 longitude, latitude in degrees.
 * A value that nobody knows is `null` with basis `missing`: it is never zero.
 */
import type { BBox, MultiLineString, MultiPolygon, Polygon } from 'geojson';
import type {
  Bilingual,
  Disagreement,
  Flag,
  LayerLicence,
  Near,
  NotCounted,
  Placed,
  SchematicObject,
  Sector,
  SeriesPoint,
  Source,
  Target,
  Wastewater,
} from './records';

export const PHASES = ['operating', 'procedure', 'new'] as const;
export type Phase = (typeof PHASES)[number];

/** What a figure rests on. */
export const BASES = ['stated', 'derived', 'balance', 'missing'] as const;
export type Basis = (typeof BASES)[number];

/** How well the outline is known, best first. */
export const BOUNDARIES = ['survey', 'plan', 'traced', 'indicative'] as const;
export type Boundary = (typeof BOUNDARIES)[number];

/** How well the place is known, best first. */
export const LOCATIONS = ['parcel', 'commune', 'district', 'unpublished'] as const;
export type Location = (typeof LOCATIONS)[number];

/** Where the register has a district from: a source, the name, a district count (S14), or nowhere. `tried` is a scenario's. */
export const DISTRICT_BASES = ['stated', 'name', 'count', 'unknown'] as const;
export type DistrictBasis = (typeof DISTRICT_BASES)[number] | 'tried';

/** A land figure as the register holds it: `ha` is null where nobody states it. */
export interface RegisterFigure {
  readonly ha: number | null;
  readonly basis: Basis;
  readonly sources: readonly string[];
  /** Set in a scenario, whatever the register says. */
  readonly tried?: true;
  /** Leased land tried as a fraction of the leasable land, whatever that is; `ha` is then null. */
  readonly ofLeasable?: number;
}

export interface CommuneAfter {
  readonly code: string;
  readonly name: string;
}

/** One row of the register. Nothing here is computed; see `land.ts` for what follows from it. */
export interface Cluster {
  /** `LA-001` … `LA-072`, never reused. */
  readonly code: string;
  readonly name: string;
  readonly altNames: readonly string[];
  /** False for the 15 that no reachable source names. */
  readonly identified: boolean;
  readonly phase: Phase;
  /** Slug of the district before 2025-07-01 (`duc-hoa`), null where unknown. */
  readonly district: string | null;
  readonly districtBasis: DistrictBasis;
  /** Ids of old communes (before 2025-07-01), as in `AdminUnit.id`. */
  readonly communesOld: readonly string[];
  /** Communes after 2025-07-01. */
  readonly communesNew: readonly CommuneAfter[];
  readonly gross: RegisterFigure;
  readonly leasable: RegisterFigure;
  readonly leased: RegisterFigure;
  readonly developer: string | null;
  readonly decision: string | null;
  readonly year: number | null;
  readonly sectors: Bilingual | null;
  readonly infrastructure: Bilingual | null;
  /** Of `sectors`; empty where no source states any. */
  readonly sectorIds: readonly Sector[];
  /** Of `infrastructure`; null where no source states any. */
  readonly wastewater: Wastewater | null;
  readonly boundary: Boundary;
  readonly location: Location;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly asOf: string | null;
  readonly sources: readonly string[];
  readonly flags: readonly Flag[];
  readonly notes: Bilingual | null;
}

export interface Assumption {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly sources: readonly string[];
  /** Where the value and its range come from. */
  readonly note?: Bilingual;
}

/** The two figures that stand in for what no source gives of one cluster. */
export interface Assumptions {
  /** Leasable ÷ gross, a fraction. */
  readonly leasableShare: Assumption;
  /** Leased ÷ leasable of operating clusters, a fraction. */
  readonly operatingOccupancy: Assumption;
}

export type UnitKind = 'province' | 'district' | 'communeOld' | 'communeNew';

/** An administrative unit: districts and old communes before 2025-07-01, new communes after. */
export interface AdminUnit {
  readonly kind: UnitKind;
  /** District: slug (`duc-hoa`). Old commune: id of the lookup (`8011537`). New commune: official code (`27931`). Province: `long-an`. */
  readonly id: string;
  /** With its type, as officially written: `Huyện Đức Hòa`, `Xã Hiệp Hòa`. */
  readonly name: string;
  /** Other names it goes by, with their type: the commune it became part of for some years before 2025-07-01. */
  readonly altNames?: readonly string[];
  /** Slug of the district an old commune belonged to. */
  readonly district?: string;
  /** Official area in km², where known. */
  readonly officialKm2?: number;
  readonly geometry: Polygon | MultiPolygon;
  readonly bbox: BBox;
}

export interface AdminUnits
  extends Readonly<Record<'districts' | 'communesOld' | 'communesNew', readonly AdminUnit[]>> {
  readonly province: AdminUnit;
  /** The edges to draw for each kind, none of them twice, where they were drawn beforehand. */
  readonly edges?: Readonly<Record<UnitKind, MultiLineString>>;
}

/** Everything the atlas knows, loaded and checked. Plain data, never mutated. */
export interface Dataset {
  readonly version: string;
  readonly asOf: string;
  /** Id of the source, of date `asOf`, whose published totals the register meets. */
  readonly reference: string;
  readonly clusters: readonly Cluster[];
  /** Outline by cluster code. All are indicative; those of unpublished place stand in the inset. */
  readonly outlines: Readonly<Record<string, Polygon>>;
  /** Frame of the inset beside the province, [west, south, east, north]. */
  readonly inset?: BBox;
  readonly assumptions: Assumptions;
  readonly sources: readonly Source[];
  readonly notCounted: readonly NotCounted[];
  readonly targets: readonly Target[];
  readonly series: readonly SeriesPoint[];
  readonly disagreements: readonly Disagreement[];
  readonly licences: readonly LayerLicence[];
  readonly schematic: readonly SchematicObject[];
  readonly units: AdminUnits;
  /** Null where the file of distances could not be used: every distance is missing. */
  readonly near: Near | null;
  /** The published data, where changes are tried on them; left out of these themselves. */
  readonly plan?: Dataset;
  /** Where symbols and names stand, worked out beforehand; left out where that is still to be done. */
  readonly placed?: Placed;
}

/** Something wrong in data from outside: where, what, and what it means. Texts are in `i18n` by `code`. */
export interface DataIssue {
  readonly severity: 'error' | 'warning';
  readonly file: string;
  readonly line: number | null;
  readonly field: string | null;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A figure ready to be shown: always with its basis. */
export interface Figure {
  readonly value: number | null;
  readonly basis: Basis;
  readonly sources: readonly string[];
  /** How it was computed; texts are in `i18n` by this id. Null where the register states it. */
  readonly formula: FormulaId | null;
}

/**
 * `not-leased-yet`: by law nothing is leased before a cluster operates. `not-applicable`: such a figure does not
 * exist in this phase; its value is null although nothing is missing (show a dash, not "not available").
 * `tried`: a person set it in a scenario.
 */
export type FormulaId =
  | 'balance'
  | 'leasable'
  | 'leased'
  | 'free'
  | 'pipeline'
  | 'occupancy'
  | 'not-leased-yet'
  | 'not-applicable'
  | 'tried';

/** All land figures of one cluster, in ha; occupancy as a fraction. */
export interface Land {
  readonly gross: Figure;
  readonly leasable: Figure;
  /** In procedure and newly planned: stated zero is not claimed; value 0 by formula `not-leased-yet`. */
  readonly leased: Figure;
  /** Operating clusters only; `not-applicable` elsewhere (see pipeline). */
  readonly free: Figure;
  /** In procedure and newly planned only; `not-applicable` for operating. */
  readonly pipeline: Figure;
  /** Operating clusters only; `not-applicable` elsewhere. */
  readonly occupancy: Figure;
}

export const COLOR_THEMES = ['phase', 'occupancy', 'free', 'basis'] as const;
export type ColorTheme = (typeof COLOR_THEMES)[number];

export const SORT_KEYS = ['name', 'phase', 'district', 'gross', 'leasable', 'free', 'occupancy'] as const;
export type SortKey = (typeof SORT_KEYS)[number];
export interface Sort {
  readonly key: SortKey;
  readonly descending: boolean;
}

/** How a cluster on the edge of a region counts. */
export const REGION_RULES = ['area', 'centroid', 'touch'] as const;
export type RegionRule = (typeof REGION_RULES)[number];

export type LonLat = readonly [lon: number, lat: number];

/**
 * A shape a region is made of. Circle: geodesic, centre [lon, lat], radius in km. Strip: all within so many km of a
 * road's course, which it carries itself, so that a link replays it whatever becomes of the road's figure.
 */
export type RegionShape =
  | { readonly kind: 'district' | 'communeOld' | 'communeNew'; readonly id: string }
  | { readonly kind: 'polygon'; readonly ring: readonly LonLat[] }
  | { readonly kind: 'circle'; readonly center: LonLat; readonly radiusKm: number }
  | {
      readonly kind: 'strip';
      readonly road: string;
      readonly km: number;
      readonly lines: readonly (readonly LonLat[])[];
    };

/** A region is its steps in order: each shape added to or subtracted from what came before. */
export interface RegionStep {
  readonly op: 'add' | 'subtract';
  readonly shape: RegionShape;
}

/** The units that totals are given by, and what shades them. Apart from what computes them, which is heavy: addresses need the names. */

/** Kinds that divide the province without rest. */
export const TOTALLED_KINDS = ['district', 'communeNew'] as const;
export type TotalledKind = (typeof TOTALLED_KINDS)[number];

/** What a unit can be shaded by: clusters, gross ha, free ha, occupancy, clusters per 100 km². */
export const UNIT_MEASURES = ['count', 'gross', 'free', 'occupancy', 'density'] as const;
export type UnitMeasure = (typeof UNIT_MEASURES)[number];

/** A unit's shade: `missing` where its value is not known, `none` where nothing there could have one, else from low to high. */
export const SHADES = ['missing', 'none', 'shade-1', 'shade-2', 'shade-3', 'shade-4', 'shade-5'] as const;
export type Shade = (typeof SHADES)[number];

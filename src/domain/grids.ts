/**
 * The other grids and datum shifts that a table of corners may have been written in, by intent or by mistake, beside
 * the one that holds in Long An (`vn2000.ts`).
 */
import proj4, { type Converter } from 'proj4';
import { type GridPosition, OFFICIAL_SHIFT, WGS84_DEFINITION } from './vn2000';

export type LonLat = readonly [number, number];

/**
 * How degrees of VN-2000 become degrees of WGS 84. `official`: EPSG:6960. `none`: not at all, 225 m off.
 * `other`: EPSG:5194, which PROJ takes by itself, 0.80 m off. `signs`: EPSG:6960 with the rotations read as
 * printed, in the other sense, 0.55 m off.
 */
export const SHIFTS = ['official', 'none', 'other', 'signs'] as const;
export type Shift = (typeof SHIFTS)[number];

const TO_WGS84: Readonly<Record<Shift, string>> = {
  official: OFFICIAL_SHIFT,
  none: '0,0,0',
  other: '-192.873,-39.382,-111.202,-0.00205,-0.0005,0.00335,0.0188',
  signs: '-191.90441429,-39.30318279,-111.45032835,-0.00928836,0.01975479,-0.00427372,0.252906278',
};

/** A zone 3° wide (scale 0.9999) or 6° wide (UTM, 0.9996) around a central meridian, degrees. */
export interface Zone {
  readonly width: 3 | 6;
  readonly meridian: number;
}

/** What holds in Long An. */
export const OWN_ZONE: Zone = { width: 3, meridian: 105.75 };

/**
 * The zones of 3° by which the provinces of Vietnam survey, and the zones 48 and 49 of UTM. 105°30' is that of Tây
 * Ninh, with which Long An was joined on 2025-07-01: decisions since may use it.
 */
export const ZONES: readonly Zone[] = [
  OWN_ZONE,
  ...[
    105.5, 103, 104, 104.5, 104.75, 105, 106, 106.25, 106.5, 107, 107.25, 107.5, 107.75, 108, 108.25, 108.5,
  ].map((meridian): Zone => ({ width: 3, meridian })),
  { width: 6, meridian: 105 },
  { width: 6, meridian: 111 },
];

const made = new Map<string, Converter>();

function converter(definition: string): Converter {
  const known = made.get(definition) ?? proj4(WGS84_DEFINITION, definition);
  made.set(definition, known);
  return known;
}

function grid({ width, meridian }: Zone, shift: Shift): Converter {
  return converter(
    `+proj=tmerc +lat_0=0 +lon_0=${meridian} +k=${width === 3 ? 0.9999 : 0.9996} +x_0=500000 +y_0=0 +ellps=WGS84 ` +
      `+units=m +towgs84=${TO_WGS84[shift]}`,
  );
}

/** Metres of a zone → WGS 84 [longitude, latitude] in degrees. */
export function fromGrid({ northing, easting }: GridPosition, zone: Zone, shift: Shift): LonLat {
  const [lon, lat] = grid(zone, shift).inverse([easting, northing]);
  return [lon, lat];
}

/** WGS 84 degrees → metres of a zone. */
export function toGrid([lon, lat]: LonLat, zone: Zone, shift: Shift): GridPosition {
  const [easting, northing] = grid(zone, shift).forward([lon, lat]);
  return { northing, easting };
}

/** Degrees of VN-2000 (B and L of a survey) → degrees of WGS 84; 225 m lie between them. */
export function fromVn2000Degrees([lon, lat]: LonLat): LonLat {
  const [east, north] = converter(`+proj=longlat +ellps=WGS84 +towgs84=${OFFICIAL_SHIFT} +no_defs`).inverse([
    lon,
    lat,
  ]);
  return [east, north];
}

/**
 * VN-2000, the Vietnamese national grid, as Long An uses it: EPSG:9210, TM-3, central meridian 105°45'.
 * The datum shift is written out in full. PROJ left to choose takes another transformation here, 0.80 m
 * away, so a position is good to 1 m by convention, however many decimals it has.
 */
import proj4 from 'proj4';

/** The datum shift VN-2000 → WGS 84 (position vector: metres, seconds of arc, parts per million). */
export const OFFICIAL_SHIFT =
  '-191.90441429,-39.30318279,-111.45032835,0.00928836,-0.01975479,0.00427372,0.252906278';

/** The whole definition of EPSG:9210, datum shift included. */
const VN2000_DEFINITION =
  '+proj=tmerc +lat_0=0 +lon_0=105.75 +k=0.9999 +x_0=500000 +y_0=0 +ellps=WGS84 +units=m ' +
  `+towgs84=${OFFICIAL_SHIFT}`;

/** WGS 84 degrees, as proj4 knows them. */
export const WGS84_DEFINITION = '+proj=longlat +ellps=WGS84 +towgs84=0,0,0 +no_defs';

/** A VN-2000 position in metres. Named, never a pair: Vietnamese tables call the northing X and print it first. */
export interface GridPosition {
  readonly northing: number;
  readonly easting: number;
}

const grid = proj4(WGS84_DEFINITION, VN2000_DEFINITION);

/** WGS 84 [longitude, latitude] in degrees → VN-2000 metres, on the ellipsoid (height 0). */
export function toVn2000(lonLat: readonly [number, number]): GridPosition {
  const [easting, northing] = grid.forward([lonLat[0], lonLat[1]]);
  return { northing, easting };
}

/** VN-2000 metres → WGS 84 [longitude, latitude] in degrees. */
export function fromVn2000(position: GridPosition): [number, number] {
  const [lon, lat] = grid.inverse([position.easting, position.northing]);
  return [lon, lat];
}

/**
 * The part of geographiclib-geodesic that is used here. Its own types declare named exports, but the package is
 * CommonJS assigned in a callback, so Node sees nothing but the default export.
 */
declare module 'geographiclib-geodesic' {
  interface GeodesicPolygon {
    /** Degrees, latitude first. */
    AddPoint(lat: number, lon: number): void;
    /** `area` in m², signed when `sign` is true. */
    Compute(reverse: boolean, sign: boolean): { readonly area?: number };
  }
  interface GeodesicClass {
    Polygon(polyline: boolean): GeodesicPolygon;
    /** The point at a distance (m) and azimuth (degrees clockwise from north). */
    Direct(
      lat: number,
      lon: number,
      azimuth: number,
      metres: number,
    ): { readonly lat2?: number; readonly lon2?: number };
    /** The shortest line between two points: length (m), and azimuth at its start (degrees clockwise from north). */
    Inverse(
      lat1: number,
      lon1: number,
      lat2: number,
      lon2: number,
    ): { readonly s12?: number; readonly azi1?: number };
  }
  const geographiclib: { readonly Geodesic: { readonly WGS84: GeodesicClass } };
  export default geographiclib;
}

/** GeoJSON for the map as Blob URLs: a style then names data instead of holding them, and comparing styles is cheap. */
import type { FeatureCollection } from 'geojson';

/** A URL good until it is revoked. */
export function blobUrl(data: FeatureCollection): string {
  return URL.createObjectURL(new Blob([JSON.stringify(data)], { type: 'application/geo+json' }));
}

/**
 * Keeps URLs that a style no longer names until the map has let go of them: its worker may still be reading.
 */
export interface Leftovers {
  readonly add: (urls: readonly string[]) => void;
  /** The map is idle with a newer style: revokes all. */
  readonly revoke: () => void;
}

export function createLeftovers(): Leftovers {
  let urls: string[] = [];
  return {
    add: (more) => {
      urls.push(...more);
    },
    revoke: () => {
      for (const url of urls) URL.revokeObjectURL(url);
      urls = [];
    },
  };
}

/** The numbers of an outline's corners, by which the panel names them. */
import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import type { Ring } from '../domain/scenario';
import { outward } from './cornerMath';

/** With more corners numbers lie over one another. */
const MOST = 30;

export interface CornerNumbers {
  /** @param pressed the corner that Delete would take away */
  readonly show: (ring: Ring, pressed: number | null) => void;
  readonly remove: () => void;
}

export function numberCorners(map: MapLibreMap): CornerNumbers {
  let markers: Marker[] = [];
  const place = (ring: Ring) => {
    const points = ring.map(([lon, lat]) => map.project([lon, lat]));
    markers.forEach((marker, i) => {
      const [corner, point] = [ring[i], points[i]];
      if (corner === undefined || point === undefined) return;
      marker.setLngLat([corner[0], corner[1]]).setOffset(outward(points, point));
    });
  };
  let latest: Ring = [];
  const follow = () => place(latest);
  map.on('moveend', follow);
  return {
    show: (ring, pressed) => {
      latest = ring;
      const wanted = ring.length > MOST ? 0 : ring.length;
      for (const marker of markers.splice(wanted)) marker.remove();
      // A marker needs a place before it can be on the map.
      while (markers.length < wanted)
        markers.push(
          numberMark(markers.length + 1)
            .setLngLat([0, 0])
            .addTo(map),
        );
      markers.forEach((marker, i) => {
        marker.getElement().classList.toggle('pressed', i === pressed);
      });
      place(ring);
    },
    remove: () => {
      map.off('moveend', follow);
      for (const marker of markers) marker.remove();
      markers = [];
    },
  };
}

function numberMark(number: number): Marker {
  const element = document.createElement('div');
  element.className = 'corner-number';
  element.textContent = String(number);
  element.role = 'presentation';
  element.ariaHidden = 'true';
  // MapLibre would else give it a name in English.
  element.ariaLabel = '';
  return new Marker({ element });
}

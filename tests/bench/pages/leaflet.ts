/** The least a Leaflet page needs to show the province and the 72: what the atlas' first paint is measured against. */
import 'leaflet/dist/leaflet.css';
import type { FeatureCollection } from 'geojson';
import { geoJSON, map } from 'leaflet';

const response = await fetch('data/clusters.geojson');
const clusters = geoJSON((await response.json()) as FeatureCollection, { style: { color: '#003F5C' } });
const view = map('map', { attributionControl: false });
view.fitBounds(clusters.getBounds());
clusters.addTo(view);

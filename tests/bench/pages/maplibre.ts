/**
 * The least a MapLibre page needs to show the atlas' own data, figures and names: what the live map is measured
 * against. `?names=none` leaves the names out, which shows what they cost.
 */
import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as LibreMap, type StyleSpecification, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { feature } from 'topojson-client';
import type { Topology } from 'topojson-specification';

setWorkerUrl(workerUrl);

async function objects(file: string, names: readonly string[]): Promise<[string, string][]> {
  const topology = (await (await fetch(`data/${file}`)).json()) as Topology;
  return names.flatMap((name) => {
    const object = topology.objects[name];
    if (!object) return [];
    const blob = new Blob([JSON.stringify(feature(topology, object))], { type: 'application/json' });
    return [[name, URL.createObjectURL(blob)]];
  });
}

const layers = (await Promise.all([objects('admin.json', ['province', 'districts', 'communes_new'])])).flat();
const lines = ['rivers', 'roads'];
const around = 'context';
const named = location.search === '?names=none' ? [] : ['districts', ...lines];
const here = (file: string) => new URL(`data/${file}.geojson`, location.href).href;
const style: StyleSpecification = {
  version: 8,
  sources: Object.fromEntries([
    ...layers.map(([name, data]) => [name, { type: 'geojson' as const, data }]),
    ...[around, ...lines, 'clusters'].map((name) => [name, { type: 'geojson' as const, data: here(name) }]),
  ]),
  layers: [
    { id: around, source: around, type: 'fill', paint: { 'fill-color': '#EEE' } },
    { id: `${around}-edge`, source: around, type: 'line' },
    ...layers.map(([name]) => ({
      id: name,
      source: name,
      type: 'fill' as const,
      paint: { 'fill-color': '#EEE' },
    })),
    ...layers.map(([name]) => ({ id: `${name}-edge`, source: name, type: 'line' as const })),
    ...lines.map((name) => ({ id: name, source: name, type: 'line' as const })),
    { id: 'clusters', source: 'clusters', type: 'fill', paint: { 'fill-color': '#003F5C' } },
    // The names of the data, in whatever typeface the machine has: no font is fetched.
    ...named.map((name) => ({
      id: `${name}-names`,
      source: name,
      type: 'symbol' as const,
      layout: { 'text-field': ['get', 'name'] as ['get', string], 'text-size': 12 },
    })),
  ],
};
const view = new LibreMap({
  container: 'map',
  style,
  bounds: [105.49, 10.38, 106.81, 11.03],
  attributionControl: false,
});
view.once('idle', () => performance.mark('bench:live'));

/** The chosen region: a light wash, and a strong line so that its edge can be checked against the clusters. */
import type { LayerSpecification } from 'maplibre-gl';
import type { LayerContext } from '../look';

export function regionLayers({ look, tokens: t }: LayerContext): LayerSpecification[] {
  const visibility = look.region ? 'visible' : 'none';
  return [
    {
      id: 'region',
      type: 'fill',
      source: 'region',
      layout: { visibility },
      // The edge has a line of its own; softened here as well it would be one more program to compile.
      paint: { 'fill-color': t.region, 'fill-opacity': 0.13, 'fill-antialias': false },
    },
    {
      id: 'region-casing',
      type: 'line',
      source: 'region',
      layout: { visibility, 'line-join': 'round' },
      paint: { 'line-color': t.casing, 'line-width': 5, 'line-opacity': 0.75 },
    },
    {
      id: 'region-edge',
      type: 'line',
      source: 'region',
      layout: { visibility, 'line-join': 'round' },
      paint: { 'line-color': t.region, 'line-width': 2.4 },
    },
  ];
}

/** The whole look of the map as one MapLibre style: a pure function of `Look`. */
import type { LayerSpecification, SourceSpecification, StyleSpecification } from 'maplibre-gl';
import { adminLayers } from './layers/admin';
import { clusterLayers } from './layers/clusters';
import { insetLayers } from './layers/inset';
import { keptLayers } from './layers/kept';
import { landLayers } from './layers/land';
import { notCountedLayers } from './layers/notCounted';
import { pickingLayers } from './layers/picking';
import { regionLayers } from './layers/region';
import { roadLayers } from './layers/roads';
import { schematicLayers } from './layers/schematic';
import { shadeLayers } from './layers/shade';
import { symbolLayers } from './layers/symbols';
import { waterLayers } from './layers/water';
import { type LayerContext, type Look, SOURCE_IDS } from './look';
import { LAYER_ORDER } from './order';
import { TOKENS } from './palette';
import { sheetFeatures } from './sheet';
import { fontFaces } from './text';

const SUBJECTS = [
  landLayers,
  shadeLayers,
  waterLayers,
  adminLayers,
  roadLayers,
  schematicLayers,
  insetLayers,
  notCountedLayers,
  pickingLayers,
  keptLayers,
  regionLayers,
  clusterLayers,
  symbolLayers,
] as const;

/** Layers a click or a pointer finds clusters in. */
export const CLUSTER_HIT_LAYERS = ['symbols', 'cluster-fill'] as const;

/**
 * @returns a style valid against the specification; the same look gives an equal style
 * @throws where a layer has no place in `order.ts`, or a place no layer
 */
export function buildStyle(look: Look): StyleSpecification {
  const context: LayerContext = { look, tokens: TOKENS[look.theme] };
  const sources: Record<string, SourceSpecification> = {
    sheet: { type: 'geojson', data: sheetFeatures() },
  };
  for (const id of SOURCE_IDS) sources[id] = { type: 'geojson', data: look.sources[id] };
  // Names follow the course and not each bend: on the line itself letters fall over one another, and most do not fit.
  sources['river-courses'] = { type: 'geojson', data: look.sources.rivers, tolerance: 16 };
  // Units are marked by their own ids, which are words.
  sources.units = { type: 'geojson', data: look.sources.units, promoteId: 'unit' };
  // MapLibre's own thinning makes a circle of 10 km a polygon of 16 corners at province zoom.
  sources.region = { type: 'geojson', data: look.sources.region, tolerance: 0.05 };
  sources.kept = { type: 'geojson', data: look.sources.kept, tolerance: 0.05 };
  return {
    version: 8,
    name: `atlas-${look.theme}`,
    'font-faces': fontFaces(look.fonts),
    transition: { duration: 0, delay: 0 },
    sources,
    layers: inOrder(SUBJECTS.flatMap((subject) => subject(context))),
  };
}

function inOrder(layers: readonly LayerSpecification[]): LayerSpecification[] {
  const byId = new Map(layers.map((layer) => [layer.id, layer]));
  if (byId.size !== LAYER_ORDER.length) throw new Error('order.ts and the layers do not list the same');
  return LAYER_ORDER.map((id) => {
    const layer = byId.get(id);
    if (layer === undefined) throw new Error(`no layer «${id}»`);
    return layer;
  });
}

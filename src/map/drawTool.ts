/** Drawing by hand, by terra-draw. This module is loaded when someone takes up a drawing tool. */
import { type Map as MapLibreMap, Marker } from 'maplibre-gl';
import {
  type GeoJSONStoreFeatures,
  type HexColor,
  TerraDraw,
  TerraDrawCircleMode,
  TerraDrawPolygonMode,
  TerraDrawRectangleMode,
} from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { metresPerPixel } from '../cartography/view';
import type { RegionShape } from '../domain/types';
import { handyRadius } from './cameraMath';
import { DRAWING_PREFIX } from './carryDrawing';
import { circleShape, polygonShape, type Refusal, refusalOf, ringMiddle } from './drawnShape';
import { ANY_MOVE_DRAGS, steadyHand } from './steadyHand';

export type DrawTool = 'polygon' | 'rectangle' | 'circle';

export interface DrawEvents {
  readonly finished: (shape: RegionShape) => void;
  /** Radius in km of the circle under the hand, 0 while it has a centre only, null when there is none. */
  readonly radius: (km: number | null) => void;
  /** Whether the last corner or the closing was taken, and if not why; what was drawn before stays. */
  readonly refused: (why: Refusal | null) => void;
}

/** Half of the 44 px that a finger needs: how near the first or last corner a press closes the ring. */
const CLOSING_PX = 22;

/** Starts drawing at once. @returns how to stop, which drops what is not finished */
export function startDrawing(
  map: MapLibreMap,
  tool: DrawTool,
  color: HexColor,
  events: DrawEvents,
): () => void {
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({
      map,
      prefixId: DRAWING_PREFIX,
      minPixelDragDistance: ANY_MOVE_DRAGS,
    }),
    modes: [modeOf(tool, color, events)],
  });
  let center: [number, number] | null = null;
  let mark: Marker | null = null;
  const scale = () => metresPerPixel(map.getZoom(), map.getCenter().lat);

  draw.on('change', (ids, type) => {
    if (tool !== 'circle') return;
    const feature = ids.map((id) => draw.getSnapshotFeature(id)).find(isPolygon);
    if (type === 'delete' || feature === undefined) {
      mark?.remove();
      return events.radius(null);
    }
    if (type === 'create') {
      center = ringMiddle(feature.geometry.coordinates[0] ?? []);
      mark = centreMark().setLngLat(center).addTo(map);
    }
    const drawn = Number(feature.properties.radiusKilometers);
    // The starting circle of 1 cm is no radius anyone has chosen.
    events.radius(drawn > 0.001 ? handyRadius(drawn, scale()) : 0);
  });
  draw.on('finish', (id) => {
    const feature = draw.getSnapshotFeature(id);
    const shape = isPolygon(feature) ? shapeOf(feature, tool, center, scale()) : null;
    center = null;
    draw.removeFeatures([id]);
    events.radius(null);
    if (shape !== null) events.finished(shape);
  });
  draw.start();
  draw.setMode(tool);
  // A ring's corners are single presses: dragging moves the map meanwhile.
  const stopShim = tool === 'polygon' ? () => {} : steadyHand(map.getCanvas());
  return () => {
    stopShim();
    mark?.remove();
    try {
      draw.stop();
    } catch (error) {
      // Its layers are gone with the graphics context; its listeners it has taken off before it found out.
      console.warn(error);
    }
  };
}

/** Where a circle is to be around: under a finger, which does not hover, nothing else would show it. */
function centreMark(): Marker {
  const element = document.createElement('div');
  element.className = 'draw-centre';
  element.role = 'presentation';
  element.ariaHidden = 'true';
  // MapLibre would else give it a name in English.
  element.ariaLabel = '';
  return new Marker({ element });
}

function modeOf(tool: DrawTool, color: HexColor, events: DrawEvents) {
  const styles = { fillColor: color, fillOpacity: 0.14, outlineColor: color, outlineWidth: 2 };
  if (tool === 'circle') {
    // A geodesic circle, as the region will be, not one that looks round on Mercator.
    return new TerraDrawCircleMode({
      styles,
      drawInteraction: 'click-move-or-drag',
      projection: 'globe',
      segments: 96,
    });
  }
  if (tool === 'rectangle')
    return new TerraDrawRectangleMode({ styles, drawInteraction: 'click-move-or-drag' });
  const corner = { closingPointColor: color, closingPointWidth: 7, closingPointOutlineWidth: 2 };
  return new TerraDrawPolygonMode({
    styles: { ...styles, ...corner, coordinatePointColor: color, coordinatePointWidth: 4 },
    pointerDistance: CLOSING_PX,
    showCoordinatePoints: true,
    // While the ring follows the pointer it may cross itself; what would fix it so is not taken.
    validation: (feature, { updateType }) => {
      if (updateType === 'provisional' || !isPolygon(feature)) return { valid: true };
      const why = refusalOf(feature.geometry.coordinates[0] ?? [], updateType === 'finish');
      events.refused(why);
      return { valid: why === null };
    },
  });
}

function shapeOf(
  feature: PolygonFeature,
  tool: DrawTool,
  center: [number, number] | null,
  metres: number,
): RegionShape | null {
  if (tool !== 'circle') return polygonShape(feature.geometry.coordinates[0] ?? []);
  return center === null ? null : circleShape(center, Number(feature.properties.radiusKilometers), metres);
}

type PolygonFeature = GeoJSONStoreFeatures & {
  geometry: Extract<GeoJSONStoreFeatures['geometry'], { type: 'Polygon' }>;
};

function isPolygon(feature: GeoJSONStoreFeatures | undefined): feature is PolygonFeature {
  return feature?.geometry.type === 'Polygon';
}

/** Corners under the hand, by terra-draw. This module is loaded when someone takes an outline in hand. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { type HexColor, TerraDraw, TerraDrawPolygonMode, TerraDrawSelectMode } from 'terra-draw';
import { TerraDrawMapLibreGLAdapter } from 'terra-draw-maplibre-gl-adapter';
import { withoutCorner } from '../domain/ringEdit';
import type { Ring } from '../domain/scenario';
import { DRAWING_PREFIX } from './carryDrawing';
import { nearestCorner } from './cornerMath';
import { numberCorners } from './cornerNumbers';
import { onSecondPress } from './secondPress';
import { ANY_MOVE_DRAGS, steadyHand } from './steadyHand';

export interface ShapeEdit {
  /** Puts the corners where they now are. */
  readonly show: (ring: Ring) => void;
  readonly stop: () => void;
}

/** How near a press has to come to a corner, CSS px: half of what a finger needs; a mouse is surer. */
const REACH = { finger: 22, mouse: 12 } as const;

/**
 * Starts at once. Corners are dragged, dots between them put in new ones, the surface moves the whole; a right press, a
 * long one, or Delete after a press takes a corner away.
 * @param changed called with the corners at every move of the hand
 */
export function startShapeEdit(
  map: MapLibreMap,
  color: HexColor,
  ring: Ring,
  changed: (ring: Ring) => void,
): ShapeEdit {
  const canvas = map.getCanvas();
  const reach = matchMedia('(any-pointer: coarse)').matches ? REACH.finger : REACH.mouse;
  const draw = new TerraDraw({
    adapter: new TerraDrawMapLibreGLAdapter({
      map,
      prefixId: DRAWING_PREFIX,
      minPixelDragDistanceSelecting: ANY_MOVE_DRAGS,
    }),
    modes: [selectMode(color, reach), new TerraDrawPolygonMode()],
  });
  draw.start();
  draw.setMode('select');
  const added = draw.addFeatures([
    { type: 'Feature', geometry: polygonOf(ring), properties: { mode: 'polygon' } },
  ]);
  const id = added[0]?.id;
  if (id === undefined) throw new Error(added[0]?.reason ?? 'terra-draw took no outline');
  draw.selectFeature(id);

  let corners = ring;
  let pressed: number | null = null;
  const numbers = numberCorners(map);
  const shown = () => numbers.show(corners, pressed);
  const put = (next: Ring) => {
    draw.updateFeatureGeometry(id, polygonOf(next));
    corners = next;
    if (pressed !== null && pressed >= next.length) pressed = null;
    shown();
  };
  draw.on('change', (ids, _, context) => {
    if (!ids.includes(id) || (context !== undefined && 'origin' in context)) return;
    const geometry = draw.getSnapshotFeature(id)?.geometry;
    if (geometry?.type !== 'Polygon') return;
    const next = openRing(geometry.coordinates[0] ?? []);
    if (isSame(next, corners)) return;
    corners = next;
    shown();
    changed(corners);
  });
  const cornerAt = ({ clientX, clientY }: Pick<MouseEvent, 'clientX' | 'clientY'>) => {
    const { left, top } = canvas.getBoundingClientRect();
    const points = corners.map(([lon, lat]) => map.project([lon, lat]));
    return nearestCorner(points, { x: clientX - left, y: clientY - top }, reach);
  };
  const remove = (index: number | null) => {
    if (index === null) return;
    pressed = null;
    put(withoutCorner(corners, index));
    changed(corners);
  };
  const onPress = (event: PointerEvent) => {
    pressed = cornerAt(event);
    shown();
  };
  const onKey = (event: KeyboardEvent) => {
    if (pressed === null || (event.key !== 'Delete' && event.key !== 'Backspace')) return;
    event.preventDefault();
    remove(pressed);
  };
  shown();
  const stopSecond = onSecondPress(canvas, (at) => remove(cornerAt(at)));
  const stopShim = steadyHand(canvas);
  canvas.addEventListener('pointerdown', onPress);
  canvas.addEventListener('keydown', onKey);
  return {
    show: (next) => {
      if (!isSame(next, corners)) put(next);
    },
    stop: () => {
      stopSecond();
      stopShim();
      canvas.removeEventListener('pointerdown', onPress);
      canvas.removeEventListener('keydown', onKey);
      numbers.remove();
      try {
        draw.stop();
      } catch (error) {
        // Its layers are gone with the graphics context; its listeners it has taken off before it found out.
        console.warn(error);
      }
    },
  };
}

function selectMode(color: HexColor, reach: number) {
  const paper: HexColor = '#ffffff';
  return new TerraDrawSelectMode({
    pointerDistance: reach,
    allowManualDeselection: false,
    // Its own keys would delete the outline as a whole.
    keyEvents: null,
    // By default every fifth move is left out, which may be the last one.
    dragEventThrottle: Number.MAX_SAFE_INTEGER,
    flags: {
      polygon: {
        feature: {
          draggable: true,
          // Under way it may cross itself; what does is not taken.
          selfIntersectable: true,
          coordinates: { draggable: true, midpoints: { draggable: true } },
        },
      },
    },
    styles: {
      selectedPolygonColor: color,
      selectedPolygonFillOpacity: 0.16,
      selectedPolygonOutlineColor: color,
      selectedPolygonOutlineWidth: 2.5,
      selectionPointColor: paper,
      selectionPointWidth: 7,
      selectionPointOutlineColor: color,
      selectionPointOutlineWidth: 3,
      midPointColor: color,
      midPointWidth: 4,
      midPointOutlineColor: paper,
      midPointOutlineWidth: 1.5,
    },
  });
}

function polygonOf(ring: Ring) {
  return {
    type: 'Polygon' as const,
    coordinates: [[...ring, ...ring.slice(0, 1)].map(([lon, lat]) => [lon, lat])],
  };
}

function openRing(closed: readonly (readonly number[])[]): Ring {
  return closed.slice(0, -1).map(([lon = Number.NaN, lat = Number.NaN]) => [lon, lat] as const);
}

function isSame(a: Ring, b: Ring): boolean {
  return a.length === b.length && a.every(([lon, lat], i) => b[i]?.[0] === lon && b[i]?.[1] === lat);
}

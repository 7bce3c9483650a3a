/**
 * Measuring on the map. The points are those of the state, so that those typed and those pressed are the same line;
 * this module only shows them, and puts a point where the map is pressed. It is loaded when there is something to show.
 */
import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { measureFeatures, measureLayers } from '../cartography/measureLook';
import { TOKENS } from '../cartography/palette';
import type { LonLat } from '../domain/grids';
import { lineLength, measureArea, ringArea } from '../domain/measure';
import { formatKm, formatMetres } from '../i18n/format';
import { handOf } from '../state/hand';
import type { AppStore } from '../state/store';
import { addMeasured, setMeasuring } from '../state/transitions/measure';
import type { AppState } from '../state/types';
import { DRAWING_PREFIX } from './carryDrawing';
import { onSystemTheme, shownTheme } from './theme';
import { watch } from './watch';

/** So named, it is carried over from style to style. */
const SOURCE = `${DRAWING_PREFIX}-measure`;

/** The second press of a double press falls this near to the first, CSS px. */
const SAME_PX = 5;

const KEYLESS = 'input, textarea, select, button, a, summary, [contenteditable]';

/** Shows what is measured and takes points while the tool is in hand. @returns how to stop, which takes all away */
export function startMeasuring(map: MapLibreMap, store: AppStore): () => void {
  let ahead: LonLat | null = null;
  const isInHand = () => handOf(store.getState()) === 'measure';

  const show = () => {
    const source = map.getSource<GeoJSONSource>(SOURCE);
    source?.setData(measureFeatures(shapeOf(store.getState(), isInHand() ? ahead : null)));
  };
  const lay = () => {
    remove(map);
    map.addSource(SOURCE, { type: 'geojson', data: { type: 'FeatureCollection', features: [] } });
    for (const layer of measureLayers(SOURCE, TOKENS[shownTheme(store.getState())])) map.addLayer(layer);
    show();
  };
  const onClick = (event: MapMouseEvent) => {
    if (!isInHand()) return;
    const last = store.getState().measure.points.at(-1);
    const { lng, lat } = event.lngLat;
    if (last !== undefined && map.project([last[0], last[1]]).dist(event.point) < SAME_PX) return;
    store.setState(addMeasured([lng, lat]));
  };
  const onMove = ({ lngLat }: MapMouseEvent) => {
    ahead = [lngLat.lng, lngLat.lat];
    if (isInHand()) show();
  };
  const onOut = () => {
    ahead = null;
    show();
  };
  const finish = () => {
    if (isInHand()) store.setState(setMeasuring(false));
  };
  const onKey = (event: KeyboardEvent) => {
    const target = event.target instanceof Element ? event.target : null;
    if (event.key === 'Enter' && target?.closest(KEYLESS) === null) finish();
  };
  const hold = () => {
    map.getCanvas().style.cursor = isInHand() ? 'crosshair' : '';
    if (!isInHand()) ahead = null;
    show();
  };

  lay();
  hold();
  map.on('click', onClick);
  map.on('dblclick', finish);
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  document.addEventListener('keydown', onKey);
  const stops = [
    watch(store, ({ measure }) => measure, hold),
    watch(store, handOf, hold),
    watch(store, ({ view }) => view.lang, show),
    watch(store, shownTheme, lay),
    onSystemTheme(lay),
  ];
  return () => {
    for (const stop of stops) stop();
    document.removeEventListener('keydown', onKey);
    map.off('click', onClick);
    map.off('dblclick', finish);
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
    map.getCanvas().style.cursor = '';
    remove(map);
  };
}

function remove(map: MapLibreMap): void {
  if (map.getSource(SOURCE) === undefined) return;
  for (const { id } of map.getStyle().layers) if (id.startsWith(`${SOURCE}-`)) map.removeLayer(id);
  map.removeSource(SOURCE);
}

function shapeOf({ measure, view }: AppState, ahead: LonLat | null) {
  const { kind, points, preview } = measure;
  const short = (km: number) => (km < 1 ? formatMetres(view.lang, km * 1000) : formatKm(view.lang, km, 2));
  const area = kind === 'area' ? ringArea(points) : null;
  const edges = area === null ? [] : (measureArea(area).edges[0] ?? []).map((metres) => metres / 1000);
  const legs = kind === 'line' ? lineLength(points).legsKm : edges;
  return {
    points,
    joined: kind !== 'point',
    closed: kind === 'area',
    legs: legs.map(short),
    preview,
    ahead,
  };
}

/** Pointer and finger on the map: what is under them, and what a press does. */
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { unitAround } from '../domain/inside';
import { unitsOf } from '../domain/places';
import { type Hand, handOf } from '../state/hand';
import { selectDataset, selectShownCodes } from '../state/selectors';
import type { AppStore } from '../state/store';
import { pointerAt } from '../state/transitions/camera';
import { hoverCluster, openCluster, pressNotCounted } from '../state/transitions/focus';
import { toggleSelected } from '../state/transitions/query';
import { addUnit } from '../state/transitions/region';
import { findCluster } from './findCluster';
import { notCountedAt } from './notCountedAt';
import { isOnPlan } from './planSide';
import type { SymbolsByLevel } from './symbolHits';
import { watch } from './watch';

/** How far beside a cluster a press still means it: half of a 44 px target for a finger, a little slack for a mouse. */
const REACH = { mouse: 4, finger: 18 } as const;

/**
 * @param symbols the symbols on the map
 * @param marked called with the unit under the pointer while units are picked, null when there is none
 */
export function drivePointer(
  map: MapLibreMap,
  store: AppStore,
  symbols: () => SymbolsByLevel,
  marked: (unit: string | null) => void,
): () => void {
  const container = map.getContainer();
  const canvas = map.getCanvas();
  let finger = false;
  let handAtPress: Hand = 'none';
  let last: MapMouseEvent | null = null;
  let frame = 0;

  const reach = () => (finger ? REACH.finger : REACH.mouse);
  const under = ({ point }: MapMouseEvent) => {
    const state = store.getState();
    if (isOnPlan(map, state, point)) return { code: null, sign: null };
    const code = findCluster(map, symbols(), selectShownCodes(state), point, reach());
    // Right on a sign it is meant, and near it where no cluster is.
    return { code, sign: notCountedAt(map, point, code === null ? reach() : 0) };
  };
  const unitUnder = (event: MapMouseEvent) => {
    const state = store.getState();
    const { lng, lat } = event.lngLat;
    const dataset = selectDataset(state);
    return dataset === null ? null : unitAround(unitsOf(dataset, state.region.pickKind), [lng, lat]);
  };
  const look = () => {
    frame = 0;
    if (last === null) return;
    const hand = handOf(store.getState());
    store.setState(pointerAt([last.lngLat.lng, last.lngLat.lat]));
    if (hand === 'pick') {
      const unit = unitUnder(last);
      marked(unit?.id ?? null);
      canvas.style.cursor = unit === null ? '' : 'pointer';
    } else if (hand === 'none' && !map.isMoving() && !finger) {
      const { code, sign } = under(last);
      store.setState(hoverCluster(code));
      canvas.style.cursor = code === null && sign === null ? '' : 'pointer';
    }
  };
  const onMove = (event: MapMouseEvent) => {
    last = event;
    frame ||= requestAnimationFrame(look);
  };
  const onOut = () => {
    last = null;
    marked(null);
    store.setState(pointerAt(null));
    store.setState(hoverCluster(null));
  };
  const onClick = (event: MapMouseEvent) => {
    // The press that ends a drawing is not also a press on what lies under it.
    if (handAtPress === 'pick') {
      const unit = unitUnder(event);
      if (unit !== null) store.setState(addUnit(store.getState().region.pickKind, unit.id));
    } else if (handAtPress === 'none') {
      const { code, sign } = under(event);
      if (sign !== null) store.setState(pressNotCounted(sign));
      if (sign !== null || code === null) return;
      const { shiftKey, ctrlKey, metaKey } = event.originalEvent;
      store.setState(shiftKey || ctrlKey || metaKey ? toggleSelected(code) : openCluster(code));
    }
  };
  const onPress = (event: PointerEvent) => {
    finger = event.pointerType !== 'mouse';
    handAtPress = handOf(store.getState());
  };
  const onDoubleClick = (event: MouseEvent) => {
    if (handAtPress !== 'none') event.stopPropagation();
  };
  const onPointerMove = (event: PointerEvent) => {
    finger = event.pointerType !== 'mouse';
  };
  const forget = () => {
    marked(null);
    canvas.style.cursor = '';
    store.setState(hoverCluster(null));
  };
  const unwatch = watch(store, handOf, forget);
  container.addEventListener('pointerdown', onPress, { capture: true });
  container.addEventListener('pointermove', onPointerMove, { capture: true });
  // A double press that closes a polygon or picks a unit does not zoom as well.
  container.addEventListener('dblclick', onDoubleClick, { capture: true });
  map.on('mousemove', onMove);
  map.on('mouseout', onOut);
  map.on('click', onClick);
  return () => {
    cancelAnimationFrame(frame);
    unwatch();
    container.removeEventListener('pointerdown', onPress, { capture: true });
    container.removeEventListener('pointermove', onPointerMove, { capture: true });
    container.removeEventListener('dblclick', onDoubleClick, { capture: true });
    map.off('mousemove', onMove);
    map.off('mouseout', onOut);
    map.off('click', onClick);
  };
}

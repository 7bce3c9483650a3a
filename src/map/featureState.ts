/** Hovered, open and ticked clusters as feature-state: it does not touch the style, and comes back after every one. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { featureId } from '../cartography/features';
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import type { Settling } from './settling';

const SOURCES = ['clusters', 'symbols'] as const;

/** What is marked of each cluster; one that is not listed is not marked. */
export type Marks = ReadonlyMap<
  string,
  { readonly hover: boolean; readonly open: boolean; readonly selected: boolean }
>;

export function marksOf({ focus, query }: Pick<AppState, 'focus' | 'query'>): Marks {
  const codes = new Set([focus.hover, focus.open, ...query.selected].filter((code) => code !== null));
  return new Map(
    [...codes].map((code) => [
      code,
      { hover: code === focus.hover, open: code === focus.open, selected: query.selected.includes(code) },
    ]),
  );
}

export function syncFeatureState(map: MapLibreMap, store: AppStore, settling: Settling): () => void {
  let shown: Marks = new Map();
  const apply = (again: boolean) => {
    if (map.getSource(SOURCES[0]) === undefined) return;
    const marks = marksOf(store.getState());
    for (const code of shown.keys()) if (!marks.has(code)) clear(map, code);
    for (const [code, mark] of marks) {
      const before = shown.get(code);
      const same =
        before?.hover === mark.hover && before.open === mark.open && before.selected === mark.selected;
      if (again || !same)
        for (const source of SOURCES) map.setFeatureState({ source, id: featureId(code) }, mark);
    }
    shown = marks;
  };
  map.on('style.load', () => apply(true));
  return store.subscribe((state, before) => {
    if (state.focus === before.focus && state.query.selected === before.query.selected) return;
    settling.stir();
    apply(false);
  });
}

function clear(map: MapLibreMap, code: string): void {
  for (const source of SOURCES) map.removeFeatureState({ source, id: featureId(code) });
}

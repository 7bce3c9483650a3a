/**
 * The one effect that draws: whatever of the state shows on the map becomes a `Look`, the look a style, and MapLibre
 * finds out itself what is different. Nothing else adds, removes or changes a layer.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Look } from '../cartography/look';
import { buildStyle } from '../cartography/style';
import { selectDataset, selectTextCodes } from '../state/selectors';
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import { createLeftovers } from './blobs';
import { carryDrawing } from './carryDrawing';
import { mapFonts } from './fonts';
import { createRegionWatch } from './regionWatch';
import type { Settling } from './settling';
import { type BaseSources, baseSources, fetchContext, regionSource } from './sources';
import type { SymbolsByLevel } from './symbolHits';
import { onSystemTheme, shownTheme } from './theme';

type Context = Awaited<ReturnType<typeof fetchContext>>;

export interface StyleSync {
  /** The symbols on the map, for finding the one under the pointer. */
  readonly symbols: () => SymbolsByLevel;
  readonly dispose: () => void;
}

const NO_SYMBOLS: SymbolsByLevel = new Map();

/** Starts drawing. */
export function syncStyle(map: MapLibreMap, store: AppStore, settling: Settling): StyleSync {
  const fonts = mapFonts();
  const leftovers = createLeftovers();
  let context: Context | undefined;
  let dataset = selectDataset(store.getState());
  let base: BaseSources | null = null;
  let region = { geometry: null as ReturnType<typeof shapes.current>, url: regionSource(null) };
  let drawn: Look | null = null;
  let loaded = false;

  const update = () => {
    const state = store.getState();
    if (selectDataset(state) !== dataset) {
      dataset = selectDataset(state);
      if (base !== null) leftovers.add(Object.values(base.urls));
      base = null;
    }
    const geometry = shapes.current();
    if (geometry !== region.geometry) {
      leftovers.add([region.url]);
      region = { geometry, url: regionSource(geometry) };
    }
    if (!loaded || dataset === null || context === undefined) return;
    base ??= baseSources(dataset, context, state.dataFolder);
    const look = lookOf(state, { ...base.urls, region: region.url }, geometry !== null, fonts);
    if (drawn !== null && sameLook(look, drawn)) return;
    drawn = look;
    settling.stir();
    map.setStyle(buildStyle(look), { diff: true, transformStyle: carryDrawing });
    waiting();
  };
  const shapes = createRegionWatch(store, settling, update);
  const waiting = settling.hold();

  map.on('style.load', () => {
    if (loaded) return;
    loaded = true;
    update();
  });
  map.on('webglcontextlost', () => {
    loaded = false;
  });
  map.on('idle', leftovers.revoke);
  const stopTheme = onSystemTheme(update);
  const unsubscribe = store.subscribe((state, before) => {
    // Without data there will be nothing to wait for; the panels say why.
    if (state.dataset !== before.dataset && state.dataset.status === 'failed') waiting();
    update();
  });
  if (store.getState().dataset.status === 'failed') waiting();
  void fetchContext(store.getState().dataFolder).then((read) => {
    context = read;
    update();
  });
  return {
    symbols: () => base?.symbols ?? NO_SYMBOLS,
    dispose: () => {
      unsubscribe();
      stopTheme();
      shapes.dispose();
      leftovers.add([...Object.values(base?.urls ?? {}), region.url]);
      leftovers.revoke();
    },
  };
}

function lookOf(state: AppState, sources: Look['sources'], region: boolean, fonts: Look['fonts']): Look {
  return {
    theme: shownTheme(state),
    lang: state.view.lang,
    color: state.view.color,
    filter: state.query.filter,
    textCodes: selectTextCodes(state),
    units: state.region.pickKind === 'communeNew' ? 'new' : 'old',
    region,
    sources,
    fonts,
  };
}

function sameLook(a: Look, b: Look): boolean {
  return (
    a.theme === b.theme &&
    a.lang === b.lang &&
    a.color === b.color &&
    a.filter === b.filter &&
    a.textCodes === b.textCodes &&
    a.units === b.units &&
    a.region === b.region &&
    Object.entries(a.sources).every(([id, url]) => b.sources[id as keyof Look['sources']] === url)
  );
}

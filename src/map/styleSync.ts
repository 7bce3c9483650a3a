/**
 * The one effect that draws: whatever of the state shows on the map becomes a `Look`, the look a style, and MapLibre
 * finds out itself what is different. Nothing else adds, removes or changes a layer.
 */
import type { FeatureCollection } from 'geojson';
import type { Map as MapLibreMap, TransformStyleFunction } from 'maplibre-gl';
import type { Look } from '../cartography/look';
import { buildStyle } from '../cartography/style';
import { selectMapCodes } from '../state/selectors';
import type { AppStore } from '../state/store';
import type { AppState } from '../state/types';
import { blobUrl, createLeftovers } from './blobs';
import { carryDrawing } from './carryDrawing';
import { marksOf } from './featureState';
import { mapFonts } from './fonts';
import { createKeptWatch } from './keptWatch';
import { createRegionWatch, type RegionOutline } from './regionWatch';
import type { Settling } from './settling';
import { createShadeWatch } from './shadeWatch';
import { type BaseSources, regionSource, type SourcesWatch } from './sources';
import type { SymbolsByLevel } from './symbolHits';
import { onSystemTheme, shownTheme } from './theme';

export interface StyleSync {
  /** The symbols on the map, for finding the one under the pointer. */
  readonly symbols: () => SymbolsByLevel;
  readonly dispose: () => void;
}

const NO_FEATURES: FeatureCollection = { type: 'FeatureCollection', features: [] };
const NO_SYMBOLS: SymbolsByLevel = new Map();

/**
 * Starts drawing.
 *
 * @param carry what the map has beside the declared style
 */
export function syncStyle(
  map: MapLibreMap,
  store: AppStore,
  settling: Settling,
  sources: SourcesWatch,
  carry: TransformStyleFunction = carryDrawing,
): StyleSync {
  const fonts = mapFonts();
  const leftovers = createLeftovers();
  let base: BaseSources | null = null;
  let region: { readonly of: RegionOutline | null; readonly url: string } = {
    of: null,
    url: regionSource(null),
  };
  let kept: { readonly of: FeatureCollection | null; readonly url: string } = {
    of: null,
    url: blobUrl(NO_FEATURES),
  };
  let drawn: Look | null = null;
  let loaded = false;
  let marked = false;

  const takeSources = () => {
    const next = sources.current();
    if (next === base) return;
    if (base !== null) leftovers.add(outdated(base, next));
    base = next;
  };
  const takeRegion = () => {
    const outline = regions.current();
    if (outline === region.of) return;
    leftovers.add([region.url]);
    region = { of: outline, url: regionSource(outline) };
  };
  const takeKept = () => {
    const found = keeps.current();
    if (found === kept.of) return;
    leftovers.add([kept.url]);
    kept = { of: found, url: blobUrl(found ?? NO_FEATURES) };
  };
  const update = () => {
    const state = store.getState();
    takeSources();
    takeRegion();
    takeKept();
    if (!loaded || base === null) return;
    marked ||= marksOf(state).size > 0;
    const drawing = { region: region.of !== null, kept: kept.of !== null, marked, shade: shades.current() };
    const look = lookOf(state, { ...base.urls, region: region.url, kept: kept.url }, drawing, fonts);
    if (drawn !== null && sameLook(look, drawn)) return;
    drawn = look;
    settling.stir();
    map.setStyle(buildStyle(look), { diff: true, transformStyle: carry });
    firstLook();
  };
  const regions = createRegionWatch(store, settling, update);
  const keeps = createKeptWatch(store, settling, update);
  const shades = createShadeWatch(store, settling, update);
  const firstLook = settling.hold();

  map.on('style.load', () => {
    if (loaded) return;
    loaded = true;
    update();
  });
  map.on('webglcontextlost', () => {
    loaded = false;
  });
  map.on('idle', leftovers.revoke);
  const stopSources = sources.onChange(update);
  const stopTheme = onSystemTheme(update);
  // Without data there is nothing to wait for; the panels say why.
  const giveUp = () => store.getState().dataset.status === 'failed' && firstLook();
  giveUp();
  const unsubscribe = store.subscribe(() => {
    giveUp();
    update();
  });
  return {
    symbols: () => base?.symbols ?? NO_SYMBOLS,
    dispose: () => {
      unsubscribe();
      stopSources();
      stopTheme();
      regions.dispose();
      keeps.dispose();
      shades.dispose();
      leftovers.add([...(base?.own ?? []), region.url, kept.url]);
      leftovers.revoke();
    },
  };
}

/** The URLs that the next sources no longer name. */
function outdated(base: BaseSources, next: BaseSources | null): string[] {
  const kept = new Set(next?.own);
  return base.own.filter((url) => !kept.has(url));
}

function lookOf(
  state: AppState,
  sources: Look['sources'],
  drawing: Pick<Look, 'region' | 'kept' | 'marked' | 'shade'>,
  fonts: Look['fonts'],
): Look {
  return {
    theme: shownTheme(state),
    lang: state.view.lang,
    color: state.view.color,
    filter: state.query.filter,
    codes: selectMapCodes(state),
    units: state.region.pickKind === 'communeNew' ? 'new' : 'old',
    ...drawing,
    notCounted: state.view.notCounted,
    picking: state.region.mode === 'pick',
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
    a.codes === b.codes &&
    a.units === b.units &&
    a.shade === b.shade &&
    a.region === b.region &&
    a.kept === b.kept &&
    a.picking === b.picking &&
    a.notCounted === b.notCounted &&
    a.marked === b.marked &&
    Object.entries(a.sources).every(([id, url]) => b.sources[id as keyof Look['sources']] === url)
  );
}

/** What the atlas tells a page of its state: the same figures as on screen, never without what they rest on. */
import type { Sum as DomainSum, Totals as DomainTotals } from '../domain/totals';
import type { Dataset } from '../domain/types';
import { formatHa, formatPercent } from '../i18n/format';
import type { Lang } from '../i18n/lang';
import { fullView } from '../state/fullView';
import { outLink } from '../state/outLink';
import { selectDataset, selectSelectedTotals, selectTotals } from '../state/selectors';
import type { AppStore } from '../state/store';
import { requestCamera } from '../state/transitions/camera';
import type { AppState } from '../state/types';
import { regionSteps } from '../state/urlCodecs/region';
import { ASSUMED_ROWS } from '../state/urlScenario';
import { URL_TABLE } from '../state/urlTable';
import type { About, AtlasTotals, RegionTotals, Selection, Sum, Totals, View } from './embed';

/** The state with the ground in sight, for which a live map has to be asked. */
export function surveyed(store: AppStore): AppState {
  const { map, camera } = store.getState();
  if (map.status === 'live' && camera.ground === null) store.setState(requestCamera({ kind: 'ground' }));
  return store.getState();
}

/** The full atlas with the same view, of the data set that is shown. */
const linkOf = (state: AppState, page: string): string => outLink(fullView(state), page);

/** @param page the atlas' address without its search part */
export function viewOf(state: AppState, page: string): View {
  const { at, ground } = state.camera;
  const written = URL_TABLE.flatMap(({ name, write }) => {
    const text = name === 'at' || name === 'scene' ? null : write(state);
    return text === null ? [] : [[name, text] as const];
  });
  return {
    params: Object.fromEntries(written),
    at: at && { lng: at.lng, lat: at.lat, zoom: at.zoom },
    bounds: ground,
    scene: state.briefing.at === null ? null : state.briefing.at + 1,
    link: linkOf(state, page),
  };
}

export function selectionOf({ query, focus, region }: AppState): Selection {
  return {
    selected: query.selected,
    open: focus.open,
    shortlist: query.shortlist,
    region: regionSteps.encode(region.steps) || null,
  };
}

/** Null until the data set is there. */
export async function totalsOf(state: AppState, page: string): Promise<AtlasTotals | null> {
  const dataset = selectDataset(state);
  const shown = selectTotals(state);
  if (dataset === null || shown === null) return null;
  const { lang } = state.view;
  const selected = selectSelectedTotals(state);
  return {
    shown: totals(shown, lang),
    selected: selected && totals(selected, lang),
    region: await regionOf(state),
    about: about(state, dataset, page),
  };
}

/** What figures and pictures of a state must not be shown without; null until the data set is there. */
export function aboutOf(state: AppState, page: string): About | null {
  const dataset = selectDataset(state);
  return dataset && about(state, dataset, page);
}

function about(state: AppState, dataset: Dataset, page: string): About {
  const { lang } = state.view;
  const source = dataset.sources.find(({ id }) => id === dataset.reference);
  return {
    dataVersion: dataset.version,
    asOf: dataset.asOf,
    source: {
      id: dataset.reference,
      title: source?.title[lang] ?? dataset.reference,
      url: source?.url ?? null,
    },
    tried: state.scenario.changes.length,
    assumed: ASSUMED_ROWS.some(({ write }) => write(state) !== null),
    link: linkOf(state, page),
  };
}

async function regionOf(state: AppState): Promise<RegionTotals | null> {
  if (state.region.steps.length === 0) return null;
  const { selectRegionTotals } = await import('../state/regionSelectors');
  const found = selectRegionTotals(state);
  if (found === null) return null;
  return {
    ...totals(found.totals, state.view.lang),
    rule: state.region.rule,
    wholly: found.wholly.length,
    partly: found.partly.length,
    leftOut: found.leftOut.length,
  };
}

function totals(of: DomainTotals, lang: Lang): Totals {
  const sum = ({ value, byBasis: { stated, derived, balance }, missing }: DomainSum): Sum => ({
    ha: value,
    byBasis: { stated, derived, balance },
    missing,
    text: formatHa(lang, value),
  });
  const { value, basis } = of.occupancy;
  return {
    count: of.count,
    gross: sum(of.gross),
    leasable: sum(of.leasable),
    leased: sum(of.leased),
    free: sum(of.free),
    pipeline: sum(of.pipeline),
    occupancy: { value, basis, text: formatPercent(lang, value) },
  };
}

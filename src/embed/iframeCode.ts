/** What a page needs to show the atlas: the address of the frame, and the code around it. */
import type { Lang } from '../i18n/lang';
import { selectScenes } from '../state/readyScenes';
import { sceneLink } from '../state/sceneState';
import { INITIAL_STATE } from '../state/store';
import type { AppState, Theme, ViewState } from '../state/types';
import { decodeState, encodeState } from '../state/url';
import { URL_TABLE } from '../state/urlTable';
import { ORIGINS_PARAM } from './originsParam';

/** Width ÷ height of the sizes that follow the width of their place; A4 lies on its long side. */
export const RATIOS = { '16:9': [16, 9], '4:3': [4, 3], a4: [297, 210] } as const;

/** A ratio alone would leave a strip of map on a phone; CSS px. */
const LEAST_HEIGHT = 320;

/** `own`: CSS px. `auto`: as wide as its place, as high as the atlas asks for; that takes the script. */
export type EmbedSize =
  | { readonly kind: keyof typeof RATIOS | 'auto' }
  | { readonly kind: 'own'; readonly width: number; readonly height: number };

export interface EmbedOptions
  extends Pick<ViewState, 'lang' | 'theme' | 'layout' | 'panels' | 'hidden' | 'frozen'> {
  readonly lang: Lang;
  /** Null follows the reader's system. */
  readonly theme: Theme | null;
  /** The scene to be shown, counted from 0; null for the present view. */
  readonly scene: number | null;
  /** Web origins that may talk with the atlas. */
  readonly origins: readonly string[];
}

/**
 * The address of a frame.
 *
 * @param state the page's
 * @param page the atlas' address without its search part
 */
export function embedAddress(state: AppState, options: EmbedOptions, page: string): string {
  const { scene, origins, lang, theme, layout, panels, hidden, frozen } = options;
  const shown = shownIn(state, scene);
  const search = encodeState({
    ...shown,
    view: {
      ...shown.view,
      ...{ lang, theme, layout, panels, hidden, frozen },
      dialog: 'none',
      tableOpen: shown.view.tableOpen && layout !== 'maponly',
    },
    briefing: { ...shown.briefing, presenting: false, autoplay: null },
  });
  if (origins.length === 0) return page + search;
  const named = `${ORIGINS_PARAM}=${encodeURIComponent(origins.join(','))}`;
  return `${page}${search}${search === '' ? '?' : '&'}${named}`;
}

/** A scene of a set that an address can carry goes by its number; one of a longer set by all it shows, without its words. */
function shownIn(state: AppState, index: number | null): AppState {
  const scene = index === null ? undefined : selectScenes(state)[index];
  if (scene === undefined) return state;
  const { scenes, linked } = state.briefing;
  if (scenes === null || linked !== null) {
    const briefing = { ...INITIAL_STATE.briefing, scenes, linked, at: index };
    return { ...INITIAL_STATE, dataFolder: state.dataFolder, briefing };
  }
  return { ...decodeState(sceneLink(scene, state, ''), INITIAL_STATE), madeWith: null };
}

export type LeftOut = 'scenario' | 'scenes' | 'region' | 'regions' | 'measured';

/** What of a state its address does not carry: what is too long for one, and what is in hand. */
export function leftOutOfLink(state: AppState): readonly LeftOut[] {
  const lost = (name: string) => URL_TABLE.every((line) => line.name !== name || line.write(state) === null);
  const there: Readonly<Record<LeftOut, boolean>> = {
    scenario: state.scenario.changes.length > 0 && lost('scenario'),
    region: state.region.steps.length > 0 && lost('region'),
    regions: state.kept.length > 0 && lost('regions'),
    scenes: state.briefing.scenes !== null && state.briefing.linked === null,
    measured: state.measure.points.length > 0,
  };
  return LEFT_OUT.filter((what) => there[what]);
}

const LEFT_OUT = ['scenario', 'region', 'regions', 'scenes', 'measured'] as const;

interface Code {
  readonly address: string;
  /** Of the frame, for those who hear it. */
  readonly title: string;
  readonly size: EmbedSize;
}

/** An `<iframe>` that stands by itself: no script, no style sheet. */
export function iframeCode({ address, title, size }: Code): string {
  const side = size.kind === 'own' ? { width: px(size.width), height: px(size.height) } : null;
  const style =
    side === null
      ? `width:100%;aspect-ratio:${ratioOf(size.kind)};min-height:${LEAST_HEIGHT}px;border:0`
      : `max-width:100%;border:0`;
  const attributes = {
    src: address,
    title,
    ...side,
    loading: 'lazy',
    allow: 'fullscreen',
    style,
  };
  return `<iframe ${written(attributes)}></iframe>`;
}

/** `<cluster-atlas>` and the script that knows it, for a frame that sets its height and talks with the page. */
export function elementCode(
  { address, title, size }: Code,
  layout: ViewState['layout'],
  script: string,
): string {
  const height = size.kind === 'own' ? px(size.height) : 'auto';
  const style = size.kind === 'own' ? { style: `display:block;max-width:${px(size.width)}px` } : {};
  return [
    `<script ${written({ src: script })} async></script>`,
    `<cluster-atlas ${written({ src: address, layout, title, height, ...style })}></cluster-atlas>`,
  ].join('\n');
}

function ratioOf(kind: EmbedSize['kind']): string {
  const [width, height] = kind === 'own' || kind === 'auto' ? RATIOS['16:9'] : RATIOS[kind];
  return `${width}/${height}`;
}

const px = (length: number) => String(Math.round(length));

function written(attributes: Readonly<Record<string, string>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => `${name}="${escapeAttribute(value)}"`)
    .join(' ');
}

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' };

function escapeAttribute(text: string): string {
  return text.replace(/[&"<>]/g, (sign) => ESCAPED[sign] ?? sign);
}

/** What the map should look like: everything `buildStyle` asks for. Plain data, compared by value. */

import type { ClusterFilter } from '../domain/clusterFilter';
import type { ColorTheme } from '../domain/types';
import type { UnitShading } from '../domain/unitClasses';
import type { Lang } from '../i18n/lang';
import type { MapTheme, Tokens } from './palette';

/** Sources a style refers to, each by URL. `clusters`, `symbols`, … come from this folder's `…Features` functions. */
export const SOURCE_IDS = [
  'context',
  'units',
  'edges',
  'labels',
  'rivers',
  'roads',
  'schematic',
  'inset',
  'notCounted',
  'clusters',
  'symbols',
  'region',
  'kept',
] as const;
export type SourceId = (typeof SOURCE_IDS)[number];

/** The two files a weight of the typeface comes in: absolute URLs of woff2. */
export interface FontFiles {
  readonly latin: string;
  readonly vietnamese: string;
}

export interface Look {
  readonly theme: MapTheme;
  readonly lang: Lang;
  readonly color: ColorTheme;
  readonly filter: ClusterFilter;
  /** Codes let through by what features do not carry (`codesBesideMap`); null for every one. */
  readonly codes: ReadonlySet<string> | null;
  /** Which communes are drawn: before or after 2025-07-01. */
  readonly units: 'old' | 'new';
  /** Which units are shaded, and the shade of each; null for none. */
  readonly shade: UnitShading | null;
  /** Whether a region is chosen: source `region` holds it. */
  readonly region: boolean;
  /** Whether regions are kept to be compared: source `kept` holds them. */
  readonly kept: boolean;
  /** Whether units are being picked: the one under the pointer shows. */
  readonly picking: boolean;
  /** Whether the clusters that are not counted show. */
  readonly notCounted: boolean;
  /** Whether a cluster was ever hovered, opened or ticked: until then nothing is drawn that could mark one. */
  readonly marked: boolean;
  readonly sources: Readonly<Record<SourceId, string>>;
  readonly fonts: { readonly regular: FontFiles; readonly semibold: FontFiles };
}

/** What a layer file gets: the look, and the theme's colours. */
export interface LayerContext {
  readonly look: Look;
  readonly tokens: Tokens;
}

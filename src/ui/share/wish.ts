/** What a person chooses for a frame, and what follows from it. */

import { wantedHeight } from '../../embed/height';
import { type EmbedOptions, type EmbedSize, RATIOS } from '../../embed/iframeCode';
import { readOrigins } from '../../embed/origins';
import { type AppState, HIDEABLE, type Hideable } from '../../state/types';

export const SIZES = ['16:9', '4:3', 'a4', 'own', 'auto'] as const;
export type SizeKind = (typeof SIZES)[number];

export interface Wish extends Omit<EmbedOptions, 'origins'> {
  readonly size: SizeKind;
  /** Of a frame of one's own size, CSS px. */
  readonly width: number;
  readonly height: number;
  readonly form: 'iframe' | 'element';
  /** As typed. */
  readonly origins: string;
}

/** What most frames are: the map, free to move, in the language of the page. */
export function firstWish({ view: { lang } }: Pick<AppState, 'view'>): Wish {
  return {
    scene: null,
    size: '16:9',
    width: 640,
    height: 420,
    form: 'iframe',
    lang,
    theme: null,
    layout: 'maponly',
    panels: 'open',
    hidden: [],
    frozen: false,
    origins: '',
  };
}

/** A height that the atlas tells takes the script; a ratio is what a plain frame alone can keep. */
export function withSize(wish: Wish, size: SizeKind): Wish {
  return { ...wish, size, form: size === 'auto' ? 'element' : size === 'own' ? wish.form : 'iframe' };
}

export function withForm(wish: Wish, form: Wish['form']): Wish {
  const size = wish.size === 'own' ? 'own' : form === 'element' ? 'auto' : '16:9';
  return { ...wish, form, size };
}

export function withPart(wish: Wish, part: Hideable, shown: boolean): Wish {
  return {
    ...wish,
    hidden: HIDEABLE.filter((each) => (each === part ? !shown : wish.hidden.includes(each))),
  };
}

/** What can be left out around the map: beside a map alone there is no search. */
export function hideableIn(layout: Wish['layout']): readonly Hideable[] {
  return HIDEABLE.filter((part) => layout !== 'maponly' || part !== 'search');
}

/** Only the whole page has panels. */
export function optionsOf({ origins, ...wish }: Wish): EmbedOptions {
  const { layout, panels, hidden } = wish;
  return {
    ...wish,
    panels: layout === 'full' ? panels : 'open',
    hidden: hideableIn(layout).filter((part) => hidden.includes(part)),
    origins: readOrigins(origins),
  };
}

export function sizeOf({ size, width, height }: Wish): EmbedSize {
  return size === 'own' ? { kind: size, width, height } : { kind: size };
}

/** What is no origin among those typed. */
export function strangeOrigins(text: string): readonly string[] {
  return text
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '' && readOrigins(each).length === 0);
}

/** The width of a column of text on a wide screen, which a frame as wide as its place mostly has; CSS px. */
const COLUMN = 800;

/** How large the frame is in the preview, CSS px. */
export function previewSize({ size, width, height, layout }: Wish): readonly [number, number] {
  if (size === 'own') return [width, height];
  if (size === 'auto') return [COLUMN, wantedHeight(layout, COLUMN)];
  const [across, down] = RATIOS[size];
  return [COLUMN, Math.round((COLUMN * down) / across)];
}

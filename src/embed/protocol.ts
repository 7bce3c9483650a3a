/** The messages between a page and the atlas in its frame. What they carry is in `embed.d.ts`, which a page gets as well. */
import type {
  AtlasTotals,
  Complaint,
  Ground,
  Picture,
  PictureWish,
  Ready,
  RegionRule,
  RegionStep,
  Selection,
  SheetName,
  Stats,
  View,
} from './embed';

export const PROTOCOL = 1;

/** What a page may ask of the atlas. */
export type Command =
  | { readonly type: 'hello' }
  | { readonly type: 'fly'; readonly to: Ground }
  /** Parameters as the address has them; null for a parameter left out, and those not named stay. */
  | { readonly type: 'filter'; readonly params: Readonly<Record<string, string | null>> }
  /** Ticks these clusters and no others. */
  | { readonly type: 'select'; readonly codes: readonly string[] }
  /** The region becomes these steps; none for no region. */
  | { readonly type: 'region'; readonly steps: readonly RegionStep[]; readonly rule?: RegionRule | undefined }
  /** Counted from 1. */
  | { readonly type: 'scene'; readonly index: number; readonly flies?: boolean | undefined }
  | { readonly type: 'lang'; readonly lang: 'vi' | 'en' }
  /** Null follows the reader's system. */
  | { readonly type: 'theme'; readonly theme: 'light' | 'dark' | null }
  | { readonly type: 'totals' }
  | ({ readonly type: 'png' } & PictureWish)
  | { readonly type: 'stats' };

/** What the atlas tells: answers, and news that nobody asked for. */
export type Tidings =
  /** To each `hello`, at once: the page may talk, and the answer follows when the data are there. */
  | { readonly type: 'heard' }
  | ({ readonly type: 'ready' } & Ready)
  | { readonly type: 'done'; readonly view: View }
  | ({ readonly type: 'view' } & View)
  | ({ readonly type: 'selection' } & Selection)
  | ({ readonly type: 'totals' } & AtlasTotals)
  | ({ readonly type: 'png' } & Picture)
  | ({ readonly type: 'stats' } & Stats)
  | ({ readonly type: 'error' } & Complaint)
  /** CSS px that the atlas would like to have. */
  | { readonly type: 'height'; readonly height: number };

/** Every message carries the version; an answer carries the `id` of what it answers. */
export type Enveloped<M> = { readonly atlas: 1; readonly id?: string | undefined } & M;

/** What a page may ask for, in the order of `Command`. */
export const COMMANDS = [
  'hello',
  'fly',
  'filter',
  'select',
  'region',
  'scene',
  'lang',
  'theme',
  'totals',
  'png',
  'stats',
] as const;

export const SHEET_NAMES: readonly SheetName[] = [
  'hd',
  'uhd',
  'square',
  'a4-landscape',
  'a4-portrait',
  'a3-landscape',
  'a3-portrait',
];

/** Bounds of what is taken from a page: beyond what any real one sends. */
export const LIMITS = {
  /** Characters of an id, of a name of a parameter, of a unit. */
  name: 64,
  /** Characters of a parameter. */
  text: 16_000,
  params: 60,
  codes: 2_000,
  steps: 400,
  /** Corners of all rings of a region together. */
  vertices: 2_000,
  radiusKm: 2_000,
  /** CSS px of a side of a picture, and pixels in all of it. */
  side: 4_096,
  pixels: 36_000_000,
} as const;

/** Whether a message means to be one of ours, of whatever version. */
export function isEnveloped(data: unknown): data is { readonly atlas: unknown } {
  return typeof data === 'object' && data !== null && !Array.isArray(data) && Object.hasOwn(data, 'atlas');
}

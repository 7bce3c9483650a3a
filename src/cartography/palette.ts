/**
 * The colours of the atlas, light (paper) and dark (night map). The class colours are the same in both themes:
 * what a class is called does not change with the light, so neither does its colour. On dark land a light
 * casing carries the contrast instead.
 */
import type { ThemeClass } from '../domain/themes';
import type { Shade } from '../domain/unitKinds';

export type MapTheme = 'light' | 'dark';

/** How a class is marked besides its colour, so that colour is never the only sign. */
export type PatternKind = 'solid' | 'hatch' | 'dots' | 'missing';

/** Colour (hex) and pattern of a class; `mark` is the colour of the lines or dots drawn on it. */
export interface ClassPaint {
  readonly color: string;
  readonly pattern: PatternKind;
  readonly mark: string;
}

const paint = (color: string, pattern: PatternKind = 'solid', mark = '#ffffff'): ClassPaint => ({
  color,
  pattern,
  mark,
});

/** Grey hatch: a value nobody states. Never the lowest class of a ramp. */
const MISSING = paint('#707976', 'missing', '#e4e8e6');

/**
 * Phase colours are fixed. The ramps run from light to dark in one direction, so that they keep their order for
 * every kind of colour blindness and in grey print, and begin dark enough to be seen on paper (3 : 1).
 */
export const CLASS_PAINT: Readonly<Record<ThemeClass, ClassPaint>> = {
  operating: paint('#003f5c'),
  procedure: paint('#b85c00', 'hatch'),
  new: paint('#8f7ac0', 'dots'),
  'occupancy-0': paint('#a28530'),
  'occupancy-50': paint('#5d7b38'),
  'occupancy-60': paint('#04705e'),
  'occupancy-80': paint('#00566e'),
  'occupancy-90': paint('#003665'),
  'not-operating': paint('#838c89', 'dots', '#ffffff'),
  'free-0': paint('#80923d'),
  'free-2.5': paint('#4f7e38'),
  'free-5': paint('#286032'),
  'free-10': paint('#0f3f29'),
  pipeline: paint('#8b839a', 'dots'),
  stated: paint('#005575'),
  derived: paint('#3d8f9d', 'hatch'),
  balance: paint('#a37d2f', 'dots'),
  missing: MISSING,
};

/**
 * Shades of units, under everything else: one green from the land's own lightness away, so that names stay readable
 * on the last and the phases' colours apart from all. Unlike classes they follow the light, as the land does.
 */
export const SHADE_PAINT: Readonly<Record<MapTheme, Readonly<Record<Shade, ClassPaint>>>> = {
  light: {
    missing: paint('#d4d8d5', 'missing', '#8a9490'),
    none: paint('#f1f0ec'),
    'shade-1': paint('#e9f1d2'),
    'shade-2': paint('#cfe3b4'),
    'shade-3': paint('#b0d29b'),
    'shade-4': paint('#8fbe88'),
    'shade-5': paint('#6ea97c'),
  },
  dark: {
    missing: paint('#4b5552', 'missing', '#8b9592'),
    none: paint('#262d2d'),
    'shade-1': paint('#2a4238'),
    'shade-2': paint('#2d5040'),
    'shade-3': paint('#335f4a'),
    'shade-4': paint('#3a6d53'),
    'shade-5': paint('#41795b'),
  },
};

/** Everything of the map but the classes, as hex. */
export interface Tokens {
  /** The margin of the sheet, beyond what the base figures cover. */
  readonly margin: string;
  readonly neatline: string;
  /** Land of Long An: one base and four tints to tell districts apart, as printed atlases do. */
  readonly land: string;
  readonly tints: readonly [string, string, string, string];
  readonly outside: string;
  readonly cambodia: string;
  readonly sea: string;
  readonly seaLine: string;
  readonly river: string;
  readonly riverCasing: string;
  readonly riverLabel: string;
  readonly provinceEdge: string;
  readonly provinceBand: string;
  readonly districtEdge: string;
  readonly communeEdge: string;
  readonly countryEdge: string;
  readonly neighbourEdge: string;
  readonly motorway: string;
  readonly trunk: string;
  readonly primary: string;
  readonly secondary: string;
  readonly roadCasing: string;
  readonly schematic: string;
  readonly label: string;
  readonly labelSoft: string;
  readonly labelOutside: string;
  readonly halo: string;
  readonly haloOutside: string;
  readonly insetFill: string;
  readonly insetEdge: string;
  /** Around every symbol, and along every outline. */
  readonly casing: string;
  readonly outline: string;
  readonly focus: string;
  readonly selected: string;
  readonly region: string;
  readonly shieldMotorway: string;
  readonly shieldMotorwayText: string;
  readonly shieldNational: string;
  readonly shieldProvincial: string;
  readonly shieldEdge: string;
  readonly shieldText: string;
}

const LIGHT: Tokens = {
  margin: '#f4f5f1',
  neatline: '#a9b3af',
  land: '#fbfaf4',
  tints: ['#fcfbf5', '#f7f4e6', '#f2f5ea', '#f9f0e6'],
  outside: '#ebedea',
  cambodia: '#e2e4e0',
  sea: '#d3e3e6',
  seaLine: '#a9c7cd',
  river: '#9cc3cd',
  riverCasing: '#7fafbb',
  riverLabel: '#33707f',
  provinceEdge: '#5d6b68',
  provinceBand: '#c9d5cb',
  districtEdge: '#8e9a95',
  communeEdge: '#c3cac3',
  countryEdge: '#77827f',
  neighbourEdge: '#c2c9c5',
  motorway: '#b3925c',
  trunk: '#c6ad7f',
  primary: '#d5c29b',
  secondary: '#ded0b3',
  roadCasing: '#a08a63',
  schematic: '#96835f',
  label: '#26302e',
  labelSoft: '#5c6865',
  labelOutside: '#5a6562',
  halo: '#fbfaf4',
  haloOutside: '#eef0ed',
  insetFill: '#f8f8f3',
  insetEdge: '#8e9a95',
  casing: '#ffffff',
  outline: '#26302e',
  focus: '#101817',
  selected: '#007a6c',
  region: '#007a6c',
  shieldMotorway: '#3e7058',
  shieldMotorwayText: '#ffffff',
  shieldNational: '#ffffff',
  shieldProvincial: '#f6ecd2',
  shieldEdge: '#8a7a58',
  shieldText: '#3a3424',
};

const DARK: Tokens = {
  margin: '#0f1517',
  neatline: '#45524f',
  land: '#2d3938',
  tints: ['#2d3938', '#343b35', '#2c393b', '#373a37'],
  outside: '#182022',
  cambodia: '#141b1d',
  sea: '#0d2029',
  seaLine: '#28454f',
  river: '#2f5d6b',
  riverCasing: '#3d7180',
  riverLabel: '#8fc0cc',
  provinceEdge: '#9fb0aa',
  provinceBand: '#33453f',
  districtEdge: '#6f7f7a',
  communeEdge: '#43504c',
  countryEdge: '#7d8c87',
  neighbourEdge: '#35413f',
  motorway: '#94805c',
  trunk: '#7d6d50',
  primary: '#655a45',
  secondary: '#544c3d',
  roadCasing: '#1a1f1d',
  schematic: '#93825f',
  label: '#eef2f0',
  labelSoft: '#b3bfbb',
  labelOutside: '#8c9895',
  halo: '#1c2524',
  haloOutside: '#151c1e',
  insetFill: '#1e2728',
  insetEdge: '#6f7f7a',
  casing: '#e8eeeb',
  outline: '#e8eeeb',
  focus: '#ffffff',
  selected: '#5fd3bf',
  region: '#5fd3bf',
  shieldMotorway: '#2f5a46',
  shieldMotorwayText: '#e8f3ec',
  shieldNational: '#39423f',
  shieldProvincial: '#3a382c',
  shieldEdge: '#7a7256',
  shieldText: '#e9e2cf',
};

export const TOKENS: Readonly<Record<MapTheme, Tokens>> = { light: LIGHT, dark: DARK };

/**
 * Up to four regions side by side. Among themselves they stay apart for every kind of colour blindness, and with a
 * letter on the map and in every list colour is never the only sign.
 */
export const REGION_HUES: Readonly<Record<MapTheme, readonly [string, string, string, string]>> = {
  light: ['#2071f3', '#6c0719', '#34007a', '#d67161'],
  dark: ['#c0d772', '#faabf3', '#539344', '#c66897'],
};

/** What each of them is called on the map and in every list. */
export const REGION_LETTERS = ['A', 'B', 'C', 'D'] as const;

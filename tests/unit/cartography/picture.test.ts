import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { symbolSpots } from '../../../src/cartography/features';
import { CLASS_PAINT, TOKENS } from '../../../src/cartography/palette';
import { buildPicture } from '../../../src/cartography/picture';
import {
  PICTURE_HEIGHT,
  PICTURE_WIDTH,
  pathOf,
  thin,
  toUnit,
  type Unit,
} from '../../../src/cartography/pictureGeometry';
import { PICTURE_SCRIPT } from '../../../src/cartography/pictureScript';
import { displacement } from '../../../src/cartography/symbols';
import { mercatorX, mercatorY, OPENING_BOUNDS, WORLD_PX } from '../../../src/cartography/view';
import { PHASES } from '../../../src/domain/types';
import { fitZoom } from '../../tools/fitZoom';
import { realDataset, realLines } from './atlas';

const dataset = realDataset();
const input = {
  dataset,
  context: realLines('context'),
  rivers: realLines('rivers'),
  roads: realLines('roads'),
  schematic: realLines('schematic'),
  lang: 'vi' as const,
};
const picture = buildPicture(input);
const links = [
  ...picture.matchAll(
    /<a href="([^"]*)" data-code="([^"]*)" transform="translate\((\S+) (\S+)\)"><title>([^<]*)<\/title><use ([^>]*)\/><\/a>/g,
  ),
];

describe('picture', () => {
  it('fits its budget of 25 kB with the script', () => {
    expect(gzipSync(picture + PICTURE_SCRIPT, { level: 9 }).length).toBeLessThan(25_000);
  });

  it('is well-formed, and refers to nothing outside itself', () => {
    const open: string[] = [];
    for (const [tag, close, name, self] of picture.matchAll(/<(\/?)([a-z]+)[^>]*?(\/?)>/gi)) {
      if (tag === undefined || name === undefined || self === '/') continue;
      if (close === '/') expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
    expect(picture.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|url\((?!#)|<script|<image/,
    );
    const ids = new Set([...picture.matchAll(/ id="([^"]+)"/g)].map((m) => m[1]));
    const uses = [...picture.matchAll(/href="#([^"]+)"|url\(#([^)]+)\)/g)].map((m) => m[1] ?? m[2]);
    expect(uses.filter((id) => !ids.has(id))).toEqual([]);
  });

  it('links each of the 72 by name, code, phase and area', () => {
    expect(links.map((m) => m[2]).sort()).toEqual(dataset.clusters.map(({ code }) => code));
    for (const [, href, code, , , title] of links) {
      expect(href).toBe(`?feature=${code}`);
      expect(title).toContain(code);
      expect(title).toMatch(/ ha$/);
    }
    expect(links.find((m) => m[2] === 'LA-001')?.[5]).toBe('Anova Group (LA-001), Đang hoạt động, 20,0 ha');
    const english = buildPicture({ ...input, lang: 'en' });
    expect(english).toContain('Anova Group (LA-001), Operating, 20.0 ha');
  });

  it('escapes what comes from data', () => {
    const [first, ...others] = dataset.clusters;
    if (first === undefined) throw new Error('no clusters');
    const hostile = { ...dataset, clusters: [{ ...first, name: '</title><script>"&' }, ...others] };
    const drawn = buildPicture({ ...input, dataset: hostile });
    expect(drawn).not.toContain('<script');
    expect(drawn).toContain('&lt;/title&gt;&lt;script&gt;');
  });

  it('has the phases in their colours and both themes from the palette', () => {
    for (const phase of PHASES) expect(picture).toContain(`fill="${CLASS_PAINT[phase].color}"`);
    for (const theme of ['light', 'dark'] as const) {
      expect(picture).toContain(`--t0:${TOKENS[theme].tints[0]}`);
      expect(picture).toContain(`--casing:${TOKENS[theme].casing}`);
      // The ring of an open or ticked cluster: the live page sets `--ring` on its link.
      expect(picture).toContain(`--focus:${TOKENS[theme].focus};--selected:${TOKENS[theme].selected}`);
      expect(picture).toMatch(/\.pic-k\{[^}]*stroke:var\(--ring,none\);stroke-width:5/);
    }
  });

  it('draws large symbols below small ones', () => {
    const sizes = links.map((m) => Number(/#pic-[opn](\d+)"/.exec(m[6] ?? '')?.[1]));
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  });
});

interface Drawn {
  readonly vars: Map<string, string>;
  readonly symbols: { code: string; dataset: { o: string }; vars: Map<string, number> }[];
  readonly data: Record<string, string>;
}

/** Runs the script on a stand-in for the picture, laid out at a size in CSS px. */
function layOut(width: number, height: number): Drawn {
  const vars = new Map<string, string>();
  const data: Record<string, string> = {};
  const symbols = links.map((m) => ({
    code: m[2] ?? '',
    dataset: { o: / data-o="([^"]*)"/.exec(m[6] ?? '')?.[1] ?? '' },
    vars: new Map<string, number>(),
  }));
  const svg = {
    getBoundingClientRect: () => ({ width, height }),
    style: { setProperty: (name: string, value: unknown) => vars.set(name, String(value)) },
    dataset: data,
    querySelectorAll: () =>
      symbols.map((s) => ({ ...s, style: { setProperty: (n: string, v: number) => s.vars.set(n, v) } })),
  };
  const run = new Function('document', 'window', 'addEventListener', PICTURE_SCRIPT);
  run({ getElementById: (id: string) => (id === 'atlas-picture' ? svg : null) }, {}, () => undefined);
  return { vars, symbols, data };
}

describe('picture and live map', () => {
  const spots = new Map(symbolSpots(dataset).map((spot) => [spot.cluster.code, spot]));

  it.each([
    [360, 560],
    [390, 640],
    [756, 600],
    [920, 680],
    [1468, 950],
    [2100, 1200],
  ])('show every symbol at one and the same pixel, %d × %d', (width, height) => {
    const { vars, symbols, data } = layOut(width, height);
    const unit = Number(vars.get('--unit'));
    const zoom = fitZoom(OPENING_BOUNDS, { width, height });
    const world = WORLD_PX * 2 ** zoom;
    // A picture unit is as many CSS px as the live map gives it.
    expect(PICTURE_WIDTH / unit).toBeCloseTo(
      (mercatorX(OPENING_BOUNDS[2]) - mercatorX(OPENING_BOUNDS[0])) * world,
      0,
    );
    expect(String(data.level)).toBe(String(Math.min(10, Math.max(7, Math.floor(zoom)))));
    expect(symbols).toHaveLength(72);
    for (const { code, vars: offset } of symbols) {
      const spot = spots.get(code);
      const link = links.find((m) => m[2] === code);
      if (spot === undefined || link === undefined) throw new Error(code);
      const [dx, dy] = displacement(spot.placings, zoom);
      const here = [
        Number(link[3]) / unit + (offset.get('--x') ?? 0),
        Number(link[4]) / unit + (offset.get('--y') ?? 0),
      ];
      const there = [
        (spot.x - mercatorX(OPENING_BOUNDS[0])) * world + dx,
        (spot.y - mercatorY(OPENING_BOUNDS[3])) * world + dy,
      ];
      expect(Math.abs((here[0] ?? 0) - (there[0] ?? 0))).toBeLessThan(0.8);
      expect(Math.abs((here[1] ?? 0) - (there[1] ?? 0))).toBeLessThan(0.8);
    }
  });

  it('leave the picture alone while it has no size, and do without one', () => {
    expect(layOut(0, 0).vars.size).toBe(0);
    const run = new Function('document', 'window', PICTURE_SCRIPT);
    expect(() => run({ getElementById: () => null }, {})).not.toThrow();
  });
});

describe('geometry', () => {
  it('has the opening bounds as its box', () => {
    expect(toUnit([OPENING_BOUNDS[0], OPENING_BOUNDS[3]])).toEqual([0, 0]);
    expect(toUnit([OPENING_BOUNDS[2], OPENING_BOUNDS[1]])).toEqual([PICTURE_WIDTH, PICTURE_HEIGHT]);
  });

  it('thins what lies within the tolerance and keeps what does not', () => {
    const line: Unit[] = [
      [0, 0],
      [10, 1],
      [20, 0],
      [30, 9],
      [40, 0],
    ];
    expect(thin(line, 3)).toEqual([
      [0, 0],
      [20, 0],
      [30, 9],
      [40, 0],
    ]);
    expect(thin(line, 0.5)).toEqual(line);
    expect(thin([], 1)).toEqual([]);
  });

  it('writes short paths', () => {
    expect(
      pathOf([
        [5, 5],
        [8, 4],
        [8, 4],
        [6, 9],
      ]),
    ).toBe('M5 5l3-1-2 5');
    expect(
      pathOf(
        [
          [0, 0],
          [3, 0],
          [3, 3],
          [0, 0],
        ],
        true,
      ),
    ).toBe('M0 0l3 0 0 3z');
  });
});

import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { makeImage } from '../../../src/cartography/images';
import { isOwnRiver } from '../../../src/cartography/layers/water';
import { type Look, SOURCE_IDS } from '../../../src/cartography/look';
import { shortName } from '../../../src/cartography/names';
import { LAYER_ORDER } from '../../../src/cartography/order';
import { computedSources } from '../../../src/cartography/sources';
import { buildStyle, CLUSTER_HIT_LAYERS } from '../../../src/cartography/style';
import { COLOR_THEMES } from '../../../src/domain/types';
import { lookWith, realContext, realDataset, realLines } from './atlas';
import { painted, passes } from './expressions';

const LOOKS: Look[] = (['light', 'dark'] as const).flatMap((theme) =>
  (['vi', 'en'] as const).flatMap((lang) =>
    COLOR_THEMES.flatMap((color) =>
      (['old', 'new'] as const).flatMap((units) =>
        [false, true].map((region) =>
          lookWith({
            theme,
            lang,
            color,
            units,
            region,
            picking: region,
            marked: region,
            ...(region && {
              textCodes: new Set(['LA-001', 'LA-072']),
              filter: {
                phases: ['new'],
                districts: ['duc-hoa'],
                freeMin: 1,
                freeMax: 50,
                available: 'now',
                known: true,
                text: 'a',
              },
            }),
          }),
        ),
      ),
    ),
  ),
);

const layer = (look: Look, id: string): LayerSpecification => {
  const found = buildStyle(look).layers.find((l) => l.id === id);
  if (found === undefined) throw new Error(`no layer ${id}`);
  return found;
};

describe('style', () => {
  it('is valid for every look', () => {
    expect(LOOKS).toHaveLength(64);
    for (const look of LOOKS) expect(validateStyleMin(buildStyle(look) as never)).toEqual([]);
  });

  it('would not be called valid with a mistake in it', () => {
    const style = buildStyle(lookWith({}));
    const broken = { ...style, layers: [...style.layers, { id: 'x', type: 'fill', source: 'nowhere' }] };
    expect(validateStyleMin(broken as never).length).toBeGreaterThan(0);
  });

  it('has its layers in the one order, and is the same for the same look', () => {
    const style = buildStyle(lookWith({}));
    expect(style.layers.map(({ id }) => id)).toEqual([...LAYER_ORDER]);
    expect(buildStyle(lookWith({}))).toEqual(style);
    for (const id of CLUSTER_HIT_LAYERS) expect(LAYER_ORDER).toContain(id);
  });

  it('takes every source by address and asks for no glyph or sprite server', () => {
    const style = buildStyle(lookWith({}));
    for (const id of SOURCE_IDS)
      expect(style.sources[id]).toMatchObject({ data: `https://atlas.test/${id}.json` });
    expect(style.glyphs).toBeUndefined();
    expect(style.sprite).toBeUndefined();
  });

  it('sets all its text in a typeface it brings along', () => {
    const style = buildStyle(lookWith({}));
    const faces = Object.keys(style['font-faces'] ?? {});
    const fonts = style.layers.flatMap((l) =>
      l.type === 'symbol' && l.layout?.['text-font'] ? l.layout['text-font'] : [],
    );
    expect(fonts.length).toBeGreaterThan(8);
    for (const font of fonts) expect(faces).toContain(font);
  });
});

describe('labels and clusters', () => {
  it('place the symbols before any name, so that names keep off them', () => {
    const names = LAYER_ORDER.filter(
      (id) => id.endsWith('-labels') || id.endsWith('-label') || id === 'road-shields',
    );
    for (const id of names) expect(LAYER_ORDER.indexOf('symbols')).toBeGreaterThan(LAYER_ORDER.indexOf(id));
    const layout = layer(lookWith({}), 'symbols').layout as Record<string, unknown>;
    expect(layout['icon-allow-overlap']).toBe(true);
    expect(layout['icon-ignore-placement']).toBeUndefined();
  });

  it('offsets an icon by exactly dx and dy', () => {
    const symbols = layer(lookWith({}), 'symbols');
    for (const [dx, dy] of [
      [0, 0],
      [12.25, -7.5],
      [-63, 64],
    ] as const)
      expect(painted(symbols, 'icon-offset', { dx, dy })).toEqual([dx, dy]);
  });

  it('shows a symbol once at every zoom: the feature of its level', () => {
    const { filter } = layer(lookWith({}), 'symbols') as { filter?: unknown };
    for (let zoom = 4; zoom <= 14; zoom++) {
      const shown = [7, 8, 9, 10, 11].filter((level) => passes(filter, { level }, zoom));
      expect(shown).toHaveLength(1);
    }
  });

  it('hands over from symbols to outlines with neither missing', () => {
    const symbols = layer(lookWith({}), 'symbols');
    const fill = layer(lookWith({}), 'cluster-fill');
    expect(fill.minzoom).toBeLessThan(symbols.maxzoom ?? 0);
    expect(painted(symbols, 'icon-opacity', {}, 10.8)).toBe(1);
    expect(painted(fill, 'fill-opacity', {}, 10.8)).toBe(1);
  });

  it('marks hover, open and selected, and nothing else', () => {
    const rings = layer(lookWith({}), 'symbol-rings');
    const width = (state: Record<string, unknown>) =>
      painted(layer(lookWith({}), 'cluster-focus'), 'line-width', {}, 12, state);
    expect(painted(rings, 'icon-opacity', {}, 9, {})).toBe(0);
    expect(width({})).toBe(0);
    for (const key of ['hover', 'open', 'selected']) {
      expect(painted(rings, 'icon-opacity', {}, 9, { [key]: true })).toBe(1);
      expect(width({ [key]: true })).toBeGreaterThan(4);
    }
  });

  it('draws each outline by what is known of it, four ways', () => {
    const outline = layer(lookWith({}), 'cluster-outline');
    const dashes = ['survey', 'plan', 'traced', 'indicative'].map((boundary) =>
      JSON.stringify(painted(outline, 'line-dasharray', { boundary }, 12)),
    );
    expect(new Set(dashes).size).toBe(4);
  });
});

describe('what the style asks of the data', () => {
  const dataset = realDataset();
  const sources = {
    ...computedSources(dataset, dataset.assumptions, realContext()),
    ...Object.fromEntries((['rivers', 'roads', 'schematic'] as const).map((id) => [id, realLines(id)])),
  };

  const roads = realLines('roads').features;

  it('finds features for every layer but the region', () => {
    for (const l of buildStyle(lookWith({})).layers) {
      if (l.type === 'background' || l.source === 'sheet' || l.source === 'region') continue;
      const features = sources[l.source as keyof typeof sources]?.features ?? [];
      const zoom = Math.ceil(Math.max(l.minzoom ?? 0, 8));
      const drawn = features.filter(
        (f) => l.filter === undefined || passes(l.filter, f.properties ?? {}, zoom),
      );
      expect({ id: l.id, drawn: drawn.length > 0 }).toEqual({ id: l.id, drawn: true });
    }
  });

  it('sets off the province’s own rivers by the mark in the data, not by a name', () => {
    const look = lookWith({});
    const rivers = realLines('rivers').features;
    const drawnBy = (id: string) => {
      const { filter } = layer(look, id) as { filter?: unknown };
      return rivers.filter((f) => passes(filter, f.properties ?? {}));
    };
    const [own, around] = [drawnBy('rivers'), drawnBy('rivers-around')];
    const names = (list: readonly Feature[]) => list.map((f) => f.properties?.name).sort();
    expect(names(own)).toEqual(['Sông Vàm Cỏ', 'Sông Vàm Cỏ Tây', 'Sông Vàm Cỏ Đông']);
    // Upstream of the province the same names go on, as rivers of the surroundings.
    expect(names(around)).toContain('Sông Vàm Cỏ Đông');
    expect(own.map(isOwnRiver)).toEqual(own.map(() => true));
    expect(around.map(isOwnRiver)).toEqual(around.map(() => false));
    expect(drawnBy('rivers-casing')).toEqual(own);
    expect(own.length + around.length).toBe(rivers.length);
    const color = (id: string) => String(painted(layer(look, id), 'line-color', {}));
    expect(color('rivers')).not.toEqual(color('rivers-around'));
  });

  it.each([
    ['districts', 'tints-', sources.units.features.filter((f) => f.properties?.kind === 'district')],
    ['roads', 'roads-casing-', roads],
    ['numbers of roads', '-shields', roads.filter((f) => f.properties?.ref !== '')],
  ])('draws each of the %s once, though by several layers', (_, part, features) => {
    const layers = buildStyle(lookWith({})).layers.filter(({ id }) => id.includes(part));
    expect(layers.length).toBeGreaterThan(1);
    for (const f of features) {
      const by = layers.filter((l) => 'filter' in l && passes(l.filter, f.properties ?? {}));
      expect({ properties: f.properties, by: by.length }).toEqual({ properties: f.properties, by: 1 });
    }
  });

  it('asks only for images that can be made', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const l of buildStyle(lookWith({ theme })).layers) {
        const names = ['icon-image', 'fill-pattern'].filter((n) => n in { ...l.layout, ...l.paint });
        for (const name of names) {
          const features = sources[(l as { source: string }).source as keyof typeof sources]?.features ?? [];
          for (const f of features) {
            if ('filter' in l && l.filter && !passes(l.filter, f.properties ?? {}, 9)) continue;
            const image = String(painted(l, name, f.properties ?? {}));
            expect({ image, made: makeImage(image, 1) !== null }).toEqual({ image, made: true });
          }
        }
      }
    }
  });

  it('sets no name in capitals that MapLibre would draw too low', () => {
    // Glyphs whose top is 27.5 units above the line get the metric of an empty one: measured in both weights.
    const low = /[ẴẪỄỐỒ]/u;
    const capitals = buildStyle(lookWith({})).layers.filter(
      (l) => l.type === 'symbol' && l.layout?.['text-transform'] === 'uppercase',
    );
    expect(capitals.map(({ id }) => id)).toEqual(['district-labels']);
    const names = dataset.units.districts.map(({ name }) => shortName(name).toLocaleUpperCase('vi'));
    expect(names.filter((name) => low.test(name))).toEqual([]);
    expect(low.test('Hồ Chí Minh'.toLocaleUpperCase('vi'))).toBe(true);
  });
});

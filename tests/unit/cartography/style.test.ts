import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { Feature } from 'geojson';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { BLANK_PX, makeImage } from '../../../src/cartography/images';
import { keptFeatures } from '../../../src/cartography/keptFeatures';
import { HANDOVER } from '../../../src/cartography/layers/clusters';
import { SHADE_LAYERS } from '../../../src/cartography/layers/shade';
import { isOwnRiver } from '../../../src/cartography/layers/water';
import { type Look, SOURCE_IDS } from '../../../src/cartography/look';
import { shortName } from '../../../src/cartography/names';
import { LAYER_ORDER } from '../../../src/cartography/order';
import { TOKENS } from '../../../src/cartography/palette';
import { computedSources } from '../../../src/cartography/sources';
import { buildStyle, CLUSTER_HIT_LAYERS } from '../../../src/cartography/style';
import { metresPerPixel } from '../../../src/cartography/view';
import type { KeptRegion } from '../../../src/domain/keptRegions';
import { resolveRegion } from '../../../src/domain/region';
import { COLOR_THEMES } from '../../../src/domain/types';
import { lookWith, realDataset, realLines } from './atlas';
import { contrast } from './color';
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
              codes: new Set(['LA-001', 'LA-072']),
              filter: {
                phases: ['new'],
                districts: ['duc-hoa'],
                communes: ['8011537', '27976'],
                available: 'now',
                freeMin: 1,
                freeMax: 50,
                pipelineMin: 1,
                pipelineMax: 50,
                occupancyMin: 0.5,
                occupancyMax: 0.9,
                grossMin: 10,
                grossMax: 75,
                sectors: ['mechanical'],
                wastewater: true,
                developer: 'wanted',
                near: [{ target: 'ql50', km: 10 }],
                known: true,
                text: 'a',
                keepUnknown: true,
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
    const shares = (zoom: number) => [
      Number(painted(symbols, 'icon-opacity', {}, zoom)),
      Number(painted(fill, 'fill-opacity', {}, zoom)),
    ];
    expect(shares(fill.minzoom ?? 0)).toEqual([1, 0]);
    expect(shares(symbols.maxzoom ?? 0)).toEqual([0, 1]);
    for (let zoom = 10; zoom < 12; zoom += 0.01) {
      const [disc = 0, outline = 0] = shares(zoom);
      expect(disc + outline).toBeCloseTo(1, 6);
    }
    expect((symbols.maxzoom ?? 0) - (fill.minzoom ?? 0)).toBeLessThan(0.2);
  });

  it('keeps every outline at 10 px or more, across, once its disc has gone', () => {
    const smallest = Math.min(...realDataset().clusters.map(({ gross }) => gross.ha ?? Infinity));
    const across = Math.sqrt(smallest * 1e4) / metresPerPixel(HANDOVER[1], 10.7);
    expect(across).toBeGreaterThanOrEqual(10);
  });

  it('draws the ring of a marked cluster, and the edge of a region, above every symbol', () => {
    const above = (id: (typeof LAYER_ORDER)[number]) => LAYER_ORDER.indexOf(id);
    expect(above('symbol-rings')).toBeGreaterThan(above('symbols'));
    expect(above('region-edge')).toBeGreaterThan(above('symbols'));
  });

  it('keeps other names and shields off the outlines', () => {
    const labels = layer(lookWith({}), 'cluster-labels');
    for (const gross of [13, 50, 88]) {
      for (const zoom of [12, 13, 14, 15, 16]) {
        // MapLibre lays the boxes of a level out by the size at its end.
        const box = Number(painted(labels, 'icon-size', { gross }, zoom + 1)) * BLANK_PX;
        const side = Math.sqrt(gross * 1e4);
        expect(box).toBeGreaterThan(side / metresPerPixel(zoom + 0.5, 10.7));
        expect(box).toBeLessThan((1.5 * side) / metresPerPixel(zoom + 0.5, 10.7));
      }
    }
    expect(labels.minzoom).toBe(HANDOVER[1]);
    expect(labels.layout).toMatchObject({ 'icon-allow-overlap': true, 'text-optional': true });
    for (const id of ['commune-labels', 'road-shields', 'motorway-shields', 'river-labels'] as const)
      expect(LAYER_ORDER.indexOf('cluster-labels')).toBeGreaterThan(LAYER_ORDER.indexOf(id));
  });

  it('sets a cluster’s name beside its outline, or on paper of its own', () => {
    const labels = layer(lookWith({}), 'cluster-labels');
    for (const zoom of [11, 12, 13]) {
      const offset = Number(painted(labels, 'text-radial-offset', { gross: 50 }, zoom));
      const half = Math.sqrt(50e4) / 2 / metresPerPixel(zoom + 0.6, 10.7);
      expect(offset * Number(painted(labels, 'text-size', {}, zoom + 0.6))).toBeGreaterThan(half);
    }
    expect(painted(labels, 'text-variable-anchor', {}, 14)).toEqual(['center']);
    expect(painted(labels, 'text-halo-width', {}, 14)).toBeGreaterThanOrEqual(3);
    for (const theme of ['light', 'dark'] as const)
      expect(contrast(TOKENS[theme].label, TOKENS[theme].halo)).toBeGreaterThan(7);
  });

  it('draws a region as round as it is', () => {
    const region = buildStyle(lookWith({ region: true })).sources.region;
    // Of a px, at the scale of a level's beginning.
    expect(region && 'tolerance' in region && region.tolerance).toBeLessThanOrEqual(0.1);
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
  const kept = ['duc-hoa', 'ben-luc', 'tan-an', 'can-giuoc'].map((id): KeptRegion => {
    return { name: '', steps: [{ op: 'add', shape: { kind: 'district', id } }] };
  });
  const areas = kept.map(({ steps }) => resolveRegion(steps, dataset.units));
  const sources = {
    ...computedSources(dataset, dataset.assumptions),
    kept: keptFeatures(kept, areas, dataset, 'vi'),
    ...Object.fromEntries(
      (['context', 'rivers', 'roads', 'schematic'] as const).map((id) => [id, realLines(id)]),
    ),
    'river-courses': realLines('rivers'),
  };

  const roads = realLines('roads').features;

  it('writes on a shield what the road is called by', () => {
    const shields = layer(lookWith({}), 'road-shields');
    const texts = roads.map(({ properties }) => String(painted(shields, 'text-field', properties ?? {})));
    expect(texts).toEqual(expect.arrayContaining(['N2', 'QL.1', 'QL.62', 'ĐT.826']));
    expect(texts).not.toContain('QL.N2');
  });

  it('finds features for every layer but the region and the shades', () => {
    for (const l of buildStyle(lookWith({})).layers) {
      if (SHADE_LAYERS.includes(l.id)) continue;
      if (l.type === 'background' || l.source === 'sheet' || l.source === 'region') continue;
      const features = sources[l.source as keyof typeof sources]?.features ?? [];
      const zoom = Math.ceil(Math.max(l.minzoom ?? 0, 8));
      const drawn = features.filter(
        (f) => l.filter === undefined || passes(l.filter, f.properties ?? {}, zoom),
      );
      expect({ id: l.id, drawn: drawn.length > 0 }).toEqual({ id: l.id, drawn: true });
    }
  });

  it('gives each kept region a hue and a letter, and shows none where none is kept', () => {
    const named = { ...kept[1], name: 'Tây', steps: kept[1]?.steps ?? [] };
    const strip: KeptRegion = {
      name: '',
      steps: [
        {
          op: 'add',
          shape: {
            kind: 'strip',
            road: 'n2',
            km: 2.5,
            lines: [
              [
                [106.2, 10.7],
                [106.3, 10.7],
              ],
            ],
          },
        },
      ],
    };
    const drawn: KeptRegion = {
      name: '',
      steps: [{ op: 'add', shape: { kind: 'circle', center: [106.4, 10.8], radiusKm: 3 } }],
    };
    const four = [...kept.slice(0, 1), named, strip, drawn];
    const { features } = keptFeatures(
      four,
      four.map(({ steps }) => resolveRegion(steps, dataset.units)),
      dataset,
      'vi',
    );
    expect(
      features.flatMap(({ properties: { letter, label } }) =>
        letter === undefined ? [] : `${letter} ${label}`.trim(),
      ),
    ).toEqual(['A Huyện Đức Hòa', 'B Tây', 'C Quốc lộ N2 (đoạn Thạnh Hóa – Trảng Bàng) · 2,5 km', 'D']);
    for (const theme of ['light', 'dark'] as const) {
      const edge = layer(lookWith({ theme, kept: true }), 'kept-edge');
      const hues = [0, 1, 2, 3].map((slot) => painted(edge, 'line-color', { slot }));
      expect(new Set(hues.map(String)).size).toBe(4);
    }
    const shown = (look: Look) =>
      buildStyle(look).layers.filter(
        (l) => l.type !== 'background' && l.source === 'kept' && l.layout?.visibility === 'visible',
      );
    expect(shown(lookWith({ kept: true }))).toHaveLength(4);
    expect(shown(lookWith({}))).toEqual([]);
  });

  it('names rivers along their course, in full where there is room, and never leaves Sài Gòn alone', () => {
    const style = buildStyle(lookWith({}));
    const courses = style.sources['river-courses'];
    expect(courses).toMatchObject({ data: lookWith({}).sources.rivers });
    expect(courses && 'tolerance' in courses && courses.tolerance).toBeGreaterThan(4);
    const namesAt = (zoom: number) =>
      realLines('rivers').features.map((f) =>
        String(painted(layer(lookWith({}), 'river-labels'), 'text-field', f.properties ?? {}, zoom)),
      );
    expect(namesAt(8)).toEqual(
      expect.arrayContaining(['Vàm Cỏ Tây', 'Vàm Cỏ Đông', 'Vàm Cỏ', 'Sông Tiền', 'Sông Sài Gòn']),
    );
    expect(namesAt(9)).toEqual(realLines('rivers').features.map((f) => f.properties?.name));
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
      (l) =>
        l.type === 'symbol' &&
        l.layout?.['text-transform'] !== undefined &&
        painted(l, 'text-transform', {}, 9) === 'uppercase',
    );
    expect(capitals.map(({ id }) => id)).toEqual(['district-labels']);
    const names = dataset.units.districts.map(({ name }) => shortName(name).toLocaleUpperCase('vi'));
    expect(names.filter((name) => low.test(name))).toEqual([]);
    expect(low.test('Hồ Chí Minh'.toLocaleUpperCase('vi'))).toBe(true);
  });
});

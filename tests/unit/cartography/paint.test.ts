import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { clusterFeatures, symbolFeatures, symbolSpots } from '../../../src/cartography/features';
import { makeImage } from '../../../src/cartography/images';
import {
  BOUNDARY_DASH,
  dashArray,
  legendEntries,
  SCHEMATIC_DASH,
  swatchOf,
} from '../../../src/cartography/legend';
import type { Look } from '../../../src/cartography/look';
import { CLASS_PAINT } from '../../../src/cartography/palette';
import { patternGeometry } from '../../../src/cartography/patterns';
import { pictureStyle } from '../../../src/cartography/pictureStyle';
import { buildStyle } from '../../../src/cartography/style';
import { landOf } from '../../../src/domain/land';
import { classOf } from '../../../src/domain/themes';
import { BOUNDARIES, COLOR_THEMES } from '../../../src/domain/types';
import { lookWith, realDataset } from './atlas';
import { painted } from './expressions';
import { dominantColor } from './pixels';

const dataset = realDataset();
const outlines = clusterFeatures(dataset, dataset.assumptions).features;
const symbols = symbolFeatures(symbolSpots(dataset), dataset.assumptions).features.filter(
  (f) => f.properties.level === 9,
);

const hex = (value: unknown): string => {
  const { r, g, b, a } = value as { r: number; g: number; b: number; a: number };
  expect(a).toBe(1);
  return `#${[r, g, b]
    .map((v) =>
      Math.round(v * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
};

/** The layers of a look, by id. */
function layersOf(change: Partial<Look>): (id: string) => LayerSpecification {
  const { layers } = buildStyle(lookWith(change));
  return (id) => {
    const found = layers.find((l) => l.id === id);
    if (found === undefined) throw new Error(id);
    return found;
  };
}

describe.each(['light', 'dark'] as const)('theme %s', (theme) => {
  describe.each(COLOR_THEMES)('coloured by %s', (color) => {
    const layer = layersOf({ theme, color });
    const entries = new Map(legendEntries(color, theme).map((entry) => [entry.id, entry]));
    const entryOf = (code: unknown) => {
      const cluster = dataset.clusters.find((c) => c.code === code);
      if (cluster === undefined) throw new Error(String(code));
      const entry = entries.get(classOf(color, cluster, landOf(cluster, dataset.assumptions)));
      if (entry === undefined) throw new Error(`no legend row for ${cluster.code}`);
      return entry;
    };

    it('each of the 72 outlines is painted in its legend colour, fully', () => {
      expect(outlines).toHaveLength(72);
      for (const { properties } of outlines) {
        expect(hex(painted(layer('cluster-fill'), 'fill-color', properties))).toBe(
          entryOf(properties.code).color,
        );
        expect(painted(layer('cluster-fill'), 'fill-opacity', properties, 11.2)).toBe(1);
      }
    });

    it('each of the 72 symbols shows its legend colour most, and its legend pattern', () => {
      expect(symbols).toHaveLength(72);
      for (const { properties } of symbols) {
        const entry = entryOf(properties.code);
        const id = String(painted(layer('symbols'), 'icon-image', properties));
        const image = makeImage(id, 1);
        expect(image && dominantColor(image.data, entry.casing)).toBe(entry.color);
        expect(id.split('/')[2]).toBe(entry.pattern);
        expect(String(painted(layer('cluster-pattern'), 'fill-pattern', properties))).toBe(
          `tile/${entry.pattern}/${entry.mark}`,
        );
      }
    });

    it('what has no class is painted as missing, never black', () => {
      expect(hex(painted(layer('cluster-fill'), 'fill-color', {}))).toBe(CLASS_PAINT.missing.color);
    });
  });
});

describe('legend', () => {
  it('draws its swatches by the numbers the map is drawn by', () => {
    for (const entry of COLOR_THEMES.flatMap((color) => legendEntries(color, 'light'))) {
      const geometry = patternGeometry(entry.pattern, 'symbol');
      const swatch = swatchOf(entry);
      expect([swatch.tile, swatch.strokeWidth, swatch.dots]).toEqual([
        geometry.tile,
        geometry.line?.width ?? 0,
        geometry.dots,
      ]);
    }
  });

  it('draws its lines by the dashes the map draws by', () => {
    const layer = layersOf({});
    const dashes = BOUNDARIES.map((boundary) =>
      painted(layer('cluster-outline'), 'line-dasharray', { boundary }, 12),
    );
    expect(BOUNDARIES.map((boundary) => BOUNDARY_DASH[boundary])).toEqual(dashes);
    expect(layer('schematic-roads').paint).toMatchObject({ 'line-dasharray': SCHEMATIC_DASH });
    expect(dashArray(BOUNDARY_DASH.survey, 2)).toBe('none');
    expect(dashArray(BOUNDARY_DASH.plan, 2)).toBe('16 3');
    expect(dashArray(BOUNDARY_DASH.indicative, 1.75)).toBe('1.75 2.8');
    expect(pictureStyle()).toContain(`stroke-dasharray:${dashArray(SCHEMATIC_DASH, 1.3)}}`);
  });

  it('has a row for what is missing in every theme where a value can be missing', () => {
    for (const color of ['occupancy', 'free', 'basis'] as const)
      expect(legendEntries(color, 'light').some(({ id }) => id === 'missing')).toBe(true);
  });
});

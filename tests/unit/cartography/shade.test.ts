import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { makeImage } from '../../../src/cartography/images';
import { SHADE_LAYERS } from '../../../src/cartography/layers/shade';
import type { Look } from '../../../src/cartography/look';
import { CLASS_PAINT, SHADE_PAINT, TOKENS } from '../../../src/cartography/palette';
import { buildStyle } from '../../../src/cartography/style';
import { unitFeatures } from '../../../src/cartography/unitFeatures';
import { PHASES } from '../../../src/domain/types';
import { shadeClasses } from '../../../src/domain/unitClasses';
import { SHADES, TOTALLED_KINDS, UNIT_MEASURES } from '../../../src/domain/unitKinds';
import { totalsByUnit } from '../../../src/domain/units';
import { lookWith, realDataset } from './atlas';
import { contrast, DEFICIENCIES, type Deficiency, deltaE, lab } from './color';
import { passes } from './expressions';
import { isDrawn, programsOf } from './programs';

const THEMES = ['light', 'dark'] as const;
const dataset = realDataset();

const shaded = (
  theme: Look['theme'],
  kind: (typeof TOTALLED_KINDS)[number],
  measure: (typeof UNIT_MEASURES)[number],
) => {
  const { byUnit } = shadeClasses(totalsByUnit(dataset, dataset.clusters, kind).rows, measure);
  return { byUnit, look: lookWith({ theme, shade: { kind, byUnit } }) };
};

const shadeLayersOf = (look: Look) => buildStyle(look).layers.filter(({ id }) => SHADE_LAYERS.includes(id));
const filterOf = (layer: LayerSpecification) => ('filter' in layer ? layer.filter : undefined);

const CASES = THEMES.flatMap((theme) =>
  TOTALLED_KINDS.flatMap((kind) => UNIT_MEASURES.map((measure) => [theme, kind, measure] as const)),
);

describe('shading', () => {
  it.each(CASES)(
    'in the %s paints each %s by %s in the colour of its class, and no other unit',
    (theme, kind, measure) => {
      const { byUnit, look } = shaded(theme, kind, measure);
      expect(validateStyleMin(buildStyle(look) as never)).toEqual([]);
      for (const { properties } of unitFeatures(dataset).features) {
        const colors = shadeLayersOf(look)
          .filter((layer) => isDrawn(layer, 9) && passes(filterOf(layer), properties))
          .flatMap(({ paint = {} }) => ('fill-color' in paint ? [paint['fill-color']] : []));
        const shade = properties.kind === kind ? byUnit.get(String(properties.unit)) : undefined;
        expect(colors).toEqual(shade === undefined ? [] : [SHADE_PAINT[theme][shade].color]);
      }
    },
  );

  it('hatches what is missing, with an image that can be made', () => {
    const look = lookWith({ shade: { kind: 'district', byUnit: new Map([['duc-hoa', 'missing']]) } });
    const drawn = shadeLayersOf(look).filter((layer) => isDrawn(layer, 9));
    expect(drawn.map(({ id }) => id)).toEqual(['units-missing', 'units-missing-hatch']);
    const images = drawn.flatMap(({ paint = {} }) =>
      'fill-pattern' in paint ? [String(paint['fill-pattern'])] : [],
    );
    expect(images.map((image) => makeImage(image, 1) !== null)).toEqual([true]);
  });

  it('draws nothing while nothing is shaded', () => {
    for (const layer of shadeLayersOf(lookWith({}))) expect(isDrawn(layer, 9), layer.id).toBe(false);
  });

  it('compiles no program of its own where nothing is missing', () => {
    const programs = (look: Look) =>
      new Set(
        buildStyle(look)
          .layers.filter((layer) => isDrawn(layer, 8.3))
          .flatMap(programsOf),
      );
    expect(programs(shaded('light', 'communeNew', 'count').look)).toEqual(programs(lookWith({})));
  });

  it('draws the edges of the shaded communes from afar, and not those of districts that they cross', () => {
    const edges = (kind: (typeof TOTALLED_KINDS)[number]) =>
      buildStyle(shaded('light', kind, 'count').look)
        .layers.filter((layer) => ['commune-edges', 'district-edges'].includes(layer.id) && isDrawn(layer, 8))
        .map(({ id }) => id);
    expect(edges('communeNew')).toEqual(['commune-edges']);
    expect(edges('district')).toEqual(['district-edges']);
    const communes = buildStyle(shaded('light', 'communeNew', 'count').look).layers.find(
      ({ id }) => id === 'commune-edges',
    );
    expect(passes(communes && filterOf(communes), { kind: 'communeNew' })).toBe(true);
  });
});

describe.each(THEMES)('shades, %s', (theme) => {
  const paints = SHADE_PAINT[theme];
  const ramp = SHADES.filter((shade) => shade.startsWith('shade-')).map((shade) => paints[shade].color);

  it('let names be read, 4.5 : 1', () => {
    for (const shade of SHADES)
      expect(contrast(TOKENS[theme].label, paints[shade].color), shade).toBeGreaterThanOrEqual(4.5);
  });

  it('go in one direction of lightness, away from the land, each step to be seen', () => {
    const lightness = ramp.map((color) => lab(color)[0]);
    const steps = lightness.slice(1).map((l, i) => l - (lightness[i] ?? 0));
    for (const step of steps) expect(theme === 'light' ? -step : step).toBeGreaterThan(4);
  });

  it('tell none and missing from the lowest', () => {
    const [lowest = ''] = ramp;
    expect(deltaE(lab(paints.none.color), lab(lowest))).toBeGreaterThan(8);
    expect(deltaE(lab(paints.missing.color), lab(lowest))).toBeGreaterThan(8);
    expect(paints.missing.pattern).toBe('missing');
  });

  it.each(Object.keys(DEFICIENCIES) as Deficiency[])(
    'leave the phases to be told apart from them, to eyes with %s',
    (seen) => {
      for (const phase of PHASES) {
        for (const shade of SHADES) {
          const apart = deltaE(lab(CLASS_PAINT[phase].color, seen), lab(paints[shade].color, seen));
          const cased = contrast(TOKENS[theme].casing, paints[shade].color) >= 4;
          expect(cased || apart > 18, `${phase} on ${shade}`).toBe(true);
        }
      }
    },
  );
});

import { describe, expect, it } from 'vitest';
import { CLASS_PAINT, type MapTheme, REGION_HUES, TOKENS } from '../../../src/cartography/palette';
import { THEME_CLASSES } from '../../../src/domain/themes';
import { PHASES } from '../../../src/domain/types';
import { contrast, DEFICIENCIES, type Deficiency, deltaE, lab } from './color';

const THEMES: MapTheme[] = ['light', 'dark'];

describe('the measures themselves', () => {
  it('give the published ΔE₀₀ of a known pair, and the contrast of black on white', () => {
    // Sharma, Wu, Dalal 2005, pair 1.
    expect(deltaE([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  });
});

describe('phase colours', () => {
  it('are the three that the atlas has promised, each with a pattern of its own', () => {
    expect(PHASES.map((phase) => [CLASS_PAINT[phase].color, CLASS_PAINT[phase].pattern])).toEqual([
      ['#003f5c', 'solid'],
      ['#b85c00', 'hatch'],
      ['#8f7ac0', 'dots'],
    ]);
  });

  it.each(Object.keys(DEFICIENCIES) as Deficiency[])('stay far apart to eyes with %s', (seen) => {
    const colors = PHASES.map((phase) => lab(CLASS_PAINT[phase].color, seen));
    for (const [i, a] of colors.entries()) {
      for (const b of colors.slice(i + 1)) expect(deltaE(a, b)).toBeGreaterThanOrEqual(27);
    }
  });
});

describe('ramps', () => {
  it.each(['occupancy', 'free'] as const)('%s falls in lightness class by class, clearly', (color) => {
    const ramp = THEME_CLASSES[color].filter(({ min, max }) => min !== null || max !== null);
    expect(ramp.length).toBeGreaterThanOrEqual(4);
    const lightness = ramp.map(({ id }) => lab(CLASS_PAINT[id].color)[0]);
    lightness.slice(1).forEach((l, i) => {
      expect((lightness[i] ?? 0) - l).toBeGreaterThan(6);
    });
  });

  it('paints what is missing as nothing else is painted', () => {
    const others = Object.entries(CLASS_PAINT).filter(([id]) => id !== 'missing');
    expect(CLASS_PAINT.missing.pattern).toBe('missing');
    expect(others.filter(([, paint]) => paint.pattern === 'missing')).toEqual([]);
    const [, a, b] = lab(CLASS_PAINT.missing.color);
    expect(Math.hypot(a, b)).toBeLessThan(6);
  });
});

describe.each(THEMES)('contrast, %s', (theme) => {
  const t = TOKENS[theme];

  it('lets every class be seen: against the land, or by its casing, 3 : 1', () => {
    const cased = (color: string, land: string) =>
      contrast(t.casing, land) >= 3 && contrast(color, t.casing) >= 3;
    const unseen = Object.entries(CLASS_PAINT).filter(([, { color }]) =>
      t.tints.some((land) => contrast(color, land) < 3 && !cased(color, land)),
    );
    expect(unseen).toEqual([]);
  });

  it('lets names be read on what they stand on, 4.5 : 1', () => {
    const grounds = [...t.tints, t.halo];
    for (const ground of grounds) {
      expect(contrast(t.label, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(t.labelSoft, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(t.riverLabel, ground)).toBeGreaterThanOrEqual(4.5);
    }
    for (const ground of [t.outside, t.cambodia, t.haloOutside])
      expect(contrast(t.labelOutside, ground)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(t.shieldText, t.shieldNational)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(t.shieldText, t.shieldProvincial)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(t.shieldMotorwayText, t.shieldMotorway)).toBeGreaterThanOrEqual(4.5);
  });

  it('marks focus, selection and region against the land, 3 : 1', () => {
    for (const land of t.tints)
      for (const mark of [t.focus, t.selected, t.region])
        expect(contrast(mark, land)).toBeGreaterThanOrEqual(3);
  });

  it('keeps roads, water and land quieter than any phase', () => {
    const chroma = (hex: string) => Math.hypot(lab(hex)[1], lab(hex)[2]);
    const loudest = Math.max(
      ...[t.motorway, t.trunk, t.primary, t.secondary, t.river, t.sea, ...t.tints].map(chroma),
    );
    const faintest = Math.min(...PHASES.slice(1).map((phase) => chroma(CLASS_PAINT[phase].color)));
    expect(loudest).toBeLessThan(faintest);
  });
});

describe.each(THEMES)('the hues of kept regions, %s', (theme) => {
  const hues = REGION_HUES[theme];

  it('are seen on the land, 3 : 1', () => {
    for (const hue of hues) expect(contrast(hue, TOKENS[theme].land)).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(DEFICIENCIES) as Deficiency[])('stay apart to eyes with %s', (seen) => {
    const colors = hues.map((hue) => lab(hue, seen));
    for (const [i, a] of colors.entries()) {
      for (const b of colors.slice(i + 1)) expect(deltaE(a, b)).toBeGreaterThanOrEqual(19);
    }
  });

  it('are no phase, nor the region that is being chosen', () => {
    const others = [...PHASES.map((phase) => CLASS_PAINT[phase].color), TOKENS[theme].region];
    for (const hue of hues) {
      for (const other of others) expect(deltaE(lab(hue), lab(other))).toBeGreaterThanOrEqual(18);
    }
  });
});

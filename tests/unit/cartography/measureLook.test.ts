import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { type MeasuredShape, measureFeatures, measureLayers } from '../../../src/cartography/measureLook';
import { TOKENS } from '../../../src/cartography/palette';

const [A, B, C, D] = [
  [106.3, 10.6],
  [106.4, 10.6],
  [106.4, 10.7],
  [106.2, 10.7],
] as const;

const SHAPE: MeasuredShape = {
  points: [A, B, C],
  joined: true,
  closed: false,
  legs: ['1 km', '2 km'],
  preview: null,
  ahead: null,
};

const parts = (shape: Partial<MeasuredShape>) =>
  measureFeatures({ ...SHAPE, ...shape }).features.map(({ properties, geometry }) => [
    properties?.part,
    geometry.type === 'GeometryCollection' ? null : geometry.coordinates,
  ]);

describe('what is measured, on the map', () => {
  it.each(['light', 'dark'] as const)('is drawn by a valid style (%s)', (theme) => {
    const source = { type: 'geojson' as const, data: measureFeatures(SHAPE) };
    const layers = measureLayers('drawing-measure', TOKENS[theme]);
    const fonts = { 'font-faces': { 'Be Vietnam Pro SemiBold': 'https://atlas.example/a.woff2' } };
    expect(
      validateStyleMin({ version: 8, ...fonts, sources: { 'drawing-measure': source }, layers }),
    ).toEqual([]);
    // So are the layers carried over when the style changes.
    expect(layers.every(({ id }) => id.startsWith('drawing-'))).toBe(true);
  });

  it('is a line with numbered points and the length of each leg at its middle', () => {
    expect(parts({})).toEqual([
      ['line', [A, B, C]],
      ['point', A],
      ['point', B],
      ['point', C],
      ['leg', [106.35, 10.6]],
      ['leg', [106.4, expect.closeTo(10.65, 9)]],
    ]);
  });

  it('is an area once there are three points, closed by an edge of its own', () => {
    const shape = { closed: true, legs: ['a', 'b', 'c'] };
    expect(parts(shape).slice(0, 2)).toEqual([
      ['area', [[A, B, C, A]]],
      ['line', [A, B, C, A]],
    ]);
    expect(parts(shape).filter(([part]) => part === 'leg')).toHaveLength(3);
    expect(parts({ ...shape, points: [A, B] }).map(([part]) => part)).toEqual([
      'line',
      'point',
      'point',
      'leg',
    ]);
  });

  it('leads ahead to the pointer, is points alone where they are not joined, and shows what is not taken yet', () => {
    expect(parts({ ahead: D })).toContainEqual(['ahead', [C, D]]);
    expect(parts({ joined: false, legs: [], ahead: D }).map(([part]) => part)).toEqual([
      'point',
      'point',
      'point',
    ]);
    expect(parts({ points: [], legs: [], preview: [A, B, D] })).toEqual([['preview', [[A, B, D, A]]]]);
  });
});

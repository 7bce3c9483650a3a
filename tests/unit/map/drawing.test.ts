import type { StyleSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { carryDrawing, DRAWING_PREFIX } from '../../../src/map/carryDrawing';
import { circleShape, polygonShape, refusalOf, ringMiddle } from '../../../src/map/drawnShape';
import { isCooperative, isPannable } from '../../../src/map/gestures';
import { isDrag } from '../../../src/map/steadyHand';
import { createAppStore, INITIAL_STATE } from '../../../src/state/store';
import { setDrawMode } from '../../../src/state/transitions/region';

describe('a ring being drawn', () => {
  const [a, b, c, d] = [
    [106, 10],
    [107, 11],
    [107, 10],
    [106, 11],
  ];
  const closed = (...corners: (number[] | undefined)[]) => [...corners, corners[0]].map((at) => at ?? []);

  it('takes no corner whose edge crosses it', () => {
    expect(refusalOf(closed(a, b, c, d, d), false)).toBe('corner');
    expect(refusalOf(closed(a, b, c, c), false)).toBeNull();
  });

  it('may have a closing edge that crosses until it is finished', () => {
    const ring = closed([106, 10], [108, 10], [107, 9], [107, 11]);
    expect(refusalOf(closed([106, 10], [108, 10], [107, 9.5], [109, 9.5], [107, 10.5]), false)).toBeNull();
    expect(refusalOf(ring, false)).toBe('corner');
    const around = [
      [106, 10],
      [108, 10],
      [108, 12],
      [105, 12],
      [107, 9],
    ];
    expect(refusalOf(closed(...around), false)).toBe('corner');
    const hook = [
      [106, 10],
      [108, 10],
      [108, 9],
      [106.5, 9],
      [106.5, 9.5],
      [109, 9.7],
    ];
    expect(refusalOf(closed(...hook), false)).toBe('corner');
  });

  it('is finished where it crosses itself nowhere', () => {
    const spiral = [
      [106, 10],
      [108, 10],
      [108, 12],
      [104, 12],
      [104, 11],
      [107, 11],
    ];
    expect(refusalOf(closed(...spiral), true)).toBeNull();
    const caught = [
      [106, 10],
      [108, 10],
      [108, 12],
      [105, 12],
      [105, 9],
      [109, 9],
      [109, 11],
    ];
    expect(refusalOf(closed(...caught), false)).toBeNull();
    expect(refusalOf(closed(...caught), true)).toBe('closing');
  });
});

describe('a drawn ring', () => {
  it('becomes a polygon without repeated corners', () => {
    const ring = [
      [106, 10],
      [107, 10],
      [107, 10],
      [107, 11],
      [106, 10],
    ];
    expect(polygonShape(ring)).toEqual({
      kind: 'polygon',
      ring: [
        [106, 10],
        [107, 10],
        [107, 11],
      ],
    });
  });

  it.each([
    [
      'one place',
      [
        [106, 10],
        [106, 10],
        [106, 10],
        [106, 10],
      ],
    ],
    [
      'one line',
      [
        [106, 10],
        [106, 11],
        [106, 12],
        [106, 10],
      ],
    ],
    [
      'two corners',
      [
        [106, 10],
        [107, 11],
        [106, 10],
      ],
    ],
  ])('is nothing where it is %s', (_, ring) => {
    expect(polygonShape(ring)).toBeNull();
  });
});

describe('a drawn circle', () => {
  it('keeps its centre and gets a radius of few figures', () => {
    expect(circleShape([106.4, 10.9], 9.97, 143)).toEqual({
      kind: 'circle',
      center: [106.4, 10.9],
      radiusKm: 10,
    });
  });

  it('is nothing where the hand only slipped', () => {
    expect(circleShape([106.4, 10.9], 0.2, 143)).toBeNull();
  });

  it('has its centre in the middle of its first ring', () => {
    const ring = Array.from({ length: 65 }, (_, i) => [
      106.4 + 1e-7 * Math.cos((i * Math.PI) / 32),
      10.9 + 1e-7 * Math.sin((i * Math.PI) / 32),
    ]);
    const [lon, lat] = ringMiddle(ring);
    expect(lon).toBeCloseTo(106.4, 9);
    expect(lat).toBeCloseTo(10.9, 9);
  });
});

describe('the next style', () => {
  const style = (ids: readonly string[]): StyleSpecification => ({
    version: 8,
    sources: Object.fromEntries(ids.map((id) => [id, { type: 'geojson', data: `${id}.json` }])),
    layers: ids.map((id) => ({ id, type: 'fill', source: id })),
  });
  const drawn = `${DRAWING_PREFIX}-polygon`;

  it('carries what is being drawn, on top', () => {
    const carried = carryDrawing(style(['a', drawn]), style(['b', 'c']));
    expect(carried.layers.map(({ id }) => id)).toEqual(['b', 'c', drawn]);
    expect(Object.keys(carried.sources)).toEqual(['b', 'c', drawn]);
  });

  it('is left as it is where nothing is drawn', () => {
    const next = style(['b']);
    expect(carryDrawing(style(['a']), next)).toBe(next);
    expect(carryDrawing(undefined, next)).toBe(next);
  });
});

describe('gestures', () => {
  const during = (mode: Parameters<typeof setDrawMode>[0]) => setDrawMode(mode)(INITIAL_STATE);

  it('are considerate inside another page and in small layouts, but not to a drawing hand', () => {
    expect(isCooperative(INITIAL_STATE, false)).toBe(false);
    expect(isCooperative(INITIAL_STATE, true)).toBe(true);
    const viewer = createAppStore({ view: { layout: 'viewer' } }).getState();
    expect(isCooperative(viewer, false)).toBe(true);
    expect(isCooperative(during('circle'), true)).toBe(false);
    expect(isCooperative(during('pick'), true)).toBe(true);
  });

  it('drag the map unless a drag draws or the map is frozen', () => {
    expect(
      (['none', 'pick', 'polygon', 'rectangle', 'circle'] as const).filter((m) => isPannable(during(m))),
    ).toEqual(['none', 'pick', 'polygon']);
    const frozen = { ...INITIAL_STATE, view: { ...INITIAL_STATE.view, frozen: true } };
    expect(isPannable(frozen)).toBe(false);
  });

  it('take a trembling press for a press', () => {
    const at = (clientX: number, clientY: number) => ({ clientX, clientY });
    expect(isDrag(at(10, 10), at(13, 13))).toBe(false);
    expect(isDrag(at(10, 10), at(15, 15))).toBe(true);
  });
});

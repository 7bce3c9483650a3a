/**
 * What the first frame has to compile. In software rendering each program takes about 150 ms, on a weak phone tens;
 * with 16 of them they were most of the time to the live map. Beside those of the style MapLibre always makes two
 * more: the stencil of the tiles and the sky.
 */
import { describe, expect, it } from 'vitest';
import { buildStyle } from '../../../src/cartography/style';
import { lookWith } from './atlas';
import { isDrawn, programsOf } from './programs';

/** Where screens between a small phone and a large desk open. */
const OPENING_ZOOMS = [7.2, 7.6, 8, 8.3, 8.6, 9, 9.4];

const programsAt = (zoom: number, change: Parameters<typeof lookWith>[0] = {}) => {
  const drawn = buildStyle(lookWith(change)).layers.filter((layer) => isDrawn(layer, zoom));
  return [...new Set(drawn.flatMap(programsOf))].sort();
};

describe('the opening view', () => {
  it.each(OPENING_ZOOMS)('needs six programs, none of them made for the data, at zoom %s', (zoom) => {
    expect(programsAt(zoom)).toEqual(['background', 'fill', 'line', 'lineSDF', 'symbolIcon', 'symbolSDF']);
  });

  it('needs no other in the dark, in English, or for another colouring', () => {
    expect(programsAt(8.3, { theme: 'dark', lang: 'en', color: 'free' })).toEqual(programsAt(8.3));
  });

  it('leaves those of marks and of picking for when they are wanted', () => {
    const more = (change: Parameters<typeof lookWith>[0]) =>
      programsAt(8.3, change).filter((program) => !programsAt(8.3).includes(program));
    expect(more({ marked: true })).toEqual([
      'symbolIcon/a_icon-color/z_icon-opacity',
      'symbolSDF/a_text-opacity',
    ]);
    expect(more({ picking: true })).toEqual(['fill/a_fill-opacity']);
    expect(more({ region: true })).toEqual([]);
  });
});

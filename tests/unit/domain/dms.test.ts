import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dmsOf, fromDms, parseAngle, toDms } from '../../../src/domain/dms';
import { formatDms } from '../../../src/i18n/format';

/** Half of 0.01″, and a rounding of the last bit. */
const HALF_STEP = 0.005 / 3600 + 1e-12;

describe('degrees, minutes and seconds', () => {
  it('are those of an angle, and carry', () => {
    expect(toDms(10.8856111)).toEqual({ negative: false, degrees: 10, minutes: 53, seconds: 8.2 });
    expect(toDms(-0.5)).toEqual({ negative: true, degrees: 0, minutes: 30, seconds: 0 });
    expect(toDms(10 + 59 / 60 + 59.996 / 3600)).toEqual({
      negative: false,
      degrees: 11,
      minutes: 0,
      seconds: 0,
    });
    expect(fromDms({ negative: true, degrees: 1, minutes: 30, seconds: 36 })).toBe(-1.51);
  });

  it.each([
    [`10°53'08.2"N`, 10.885611, 'lat', 0.1 / 3600],
    ['10°53′08,20″ B', 10.885611, 'lat', 0.01 / 3600],
    ["B 10º53'08,2''", 10.885611, 'lat', 0.1 / 3600],
    ['106 24 04.4 E', 106.401222, 'lon', 0.1 / 3600],
    ['106:24:04.4', 106.401222, null, 0.1 / 3600],
    ['106-24-04,4', 106.401222, null, 0.1 / 3600],
    ["106°24,0733' Đông", 106.401222, 'lon', 0.0001 / 60],
    ['106,401222°', 106.401222, null, 1e-6],
    ['10.885611', 10.885611, null, 1e-6],
    ['10°53\'08" nam', -10.885556, 'lat', 1 / 3600],
  ] as const)('%s is read', (text, value, axis, step) => {
    const angle = parseAngle(text);
    expect(angle?.value).toBeCloseTo(value, 6);
    expect(angle?.axis).toBe(axis);
    expect(angle?.step).toBeCloseTo(step, 9);
  });

  it.each(['', 'Điểm 10', `10°61'00"`, `10°10'60"`, "10°10.5'08", '1175234.56', '181.5', '10°N E', 'B'])(
    '«%s» is no angle',
    (text) => {
      expect(parseAngle(text)).toBeNull();
    },
  );

  it('come back from their text in both languages, to half of the last digit', () => {
    const place = fc.tuple(
      fc.double({ min: 102, max: 110, noNaN: true }),
      fc.double({ min: 8, max: 24, noNaN: true }),
    );
    fc.assert(
      fc.property(place, fc.constantFrom('vi' as const, 'en' as const), ([lon, lat], lang) => {
        const [latitude = '', longitude = ''] = formatDms(lang, dmsOf([lon, lat])).split('; ');
        const [north, east] = [parseAngle(latitude), parseAngle(longitude)];
        expect([north?.axis, east?.axis]).toEqual(['lat', 'lon']);
        expect(Math.abs((north?.value ?? 0) - lat)).toBeLessThanOrEqual(HALF_STEP);
        expect(Math.abs((east?.value ?? 0) - lon)).toBeLessThanOrEqual(HALF_STEP);
      }),
    );
  });
});

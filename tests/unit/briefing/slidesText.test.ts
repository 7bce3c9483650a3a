import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitText, lineHeight, wrapText } from '../../../src/briefing/slides/fitText';
import { textWidth } from '../../../src/briefing/slides/textWidth';

describe('the width of a text', () => {
  it('is that of Arial, with a twentieth to spare', () => {
    // Arial: H 722, a 556, l 222 thousandths of the size.
    expect(textWidth('Hal', 72)).toBeCloseTo(1.05 * (0.722 + 0.556 + 0.222), 6);
    expect(textWidth('Hal', 72, true)).toBeCloseTo(1.05 * (0.722 + 0.556 + 0.278), 6);
  });

  it('takes no more room for accents, composed or not, and more for ơ and ư than for o and u', () => {
    expect(textWidth('ấệộặỹ', 12)).toBeCloseTo(textWidth('aeoay', 12), 9);
    expect(textWidth('ấệộặỹ'.normalize('NFD'), 12)).toBe(textWidth('ấệộặỹ', 12));
    expect(textWidth('ờữ', 12)).toBeGreaterThan(textWidth('ou', 12));
  });
});

describe('a text in a box', () => {
  const box = { width: 3, height: 0.6, sizes: [20, 16, 12] };

  it('has the largest size at which it fits', () => {
    expect(fitText('Long An', box)).toMatchObject({ size: 20, lines: 1, cut: false, text: 'Long An' });
    const longer = fitText('Cụm công nghiệp đang hoạt động và đất trống', box);
    expect(longer.size).toBeLessThan(20);
    expect(longer.cut).toBe(false);
  });

  it('is shortened, with a sign of it, only at the smallest', () => {
    const { text, size, cut, height } = fitText('rất dài '.repeat(60), box);
    expect({ size, cut }).toEqual({ size: 12, cut: true });
    expect(text.endsWith('…')).toBe(true);
    expect(height).toBeLessThanOrEqual(box.height);
  });

  it('never leaves it, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        const fitted = fitText(text, box);
        const lines = wrapText(fitted.text, box.width, fitted.size);
        expect(lines.length * lineHeight(fitted.size)).toBeLessThanOrEqual(box.height + 1e-6);
        for (const line of lines) expect(textWidth(line, fitted.size)).toBeLessThanOrEqual(box.width + 0.2);
      }),
    );
  });
});

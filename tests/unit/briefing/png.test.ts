import { PNG } from 'pngjs';
import { describe, expect, it } from 'vitest';
import { withPngNotes } from '../../../src/briefing/picture/png';

function sample(): Uint8Array {
  const png = new PNG({ width: 3, height: 2 });
  png.data.fill(0x7f);
  return new Uint8Array(PNG.sync.write(png));
}

describe('notes in a PNG', () => {
  it('say the resolution in pixels per metre, right behind the header', () => {
    const bytes = Buffer.from(withPngNotes(sample(), 300, {}));
    expect(bytes.subarray(37, 41).toString('latin1')).toBe('pHYs');
    expect([bytes.readUInt32BE(41), bytes.readUInt32BE(45), bytes[49]]).toEqual([11811, 11811, 1]);
  });

  it('hold texts in any language', () => {
    const bytes = Buffer.from(
      withPngNotes(sample(), null, { Title: 'Đức Hòa', Comment: 'https://a.example/?x=1' }),
    );
    expect(bytes.includes(Buffer.from('iTXtTitle\0\0\0\0\0Đức Hòa'))).toBe(true);
    expect(bytes.includes('pHYs')).toBe(false);
  });

  it('leave the picture as it was, with every check right', () => {
    const read = PNG.sync.read(Buffer.from(withPngNotes(sample(), 300, { Title: 'x' })));
    expect([read.width, read.height, read.data[0]]).toEqual([3, 2, 0x7f]);
  });

  it('are put into nothing else', () => {
    expect(() => withPngNotes(new Uint8Array(40), 300, {})).toThrow('not a PNG');
  });
});
